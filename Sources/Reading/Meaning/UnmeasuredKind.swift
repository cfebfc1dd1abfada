import Goals

extension Sentence {
  /// The kind of a goal without a number: more or less of something, once, all the time, or a matter of judgement.
  func unmeasuredKind() -> (kind: Kind, change: Change?) {
    let main = verbs.filter {
      clauses[$0.place].role != .purpose && $0.verb.sense != .promise && $0.verb.sense != .need
    }
    let leading = leadingVerb(of: main)
    if let leading, Sentence.striving.contains(leading.verb.infinitive),
      let change = strivenFor(after: leading.place)
    {
      return (change.isForbidden ? .qualitative : .direction, change)
    }
    if let leading, leading.verb.infinitive != "verka", Sentence.supporting.contains(leading.verb.infinitive),
      mainPlace(of: .more) == nil
    {
      return (.ongoing, nil)
    }
    if let change = change(among: main) { return (change.isForbidden ? .qualitative : .direction, change) }
    if tokens.contains(where: { $0.form == "kunna" }), leading?.verb.sense != .deliver {
      return (.qualitative, nil)
    }
    let firmDeadline = phrases.contains { if case .deadline = $0.meaning { true } else { false } }
    if mainPlace(of: .done) != nil { return (.milestone, nil) }
    if mainPlace(of: .continuous) != nil { return (.ongoing, nil) }
    if mainPlace(of: .better) != nil,
      leading?.verb.sense == .state || main.first?.verb.infinitive == "bli"
        || leading?.verb.infinitive == "få"
    {
      return (.qualitative, nil)
    }
    if leading?.verb.infinitive == "ha", hasEvents(after: leading?.place ?? 0) { return (.ongoing, nil) }
    if let leading, [.hold, .attend].contains(leading.verb.sense), hasLatestDay { return (.milestone, nil) }
    guard let leading else { return (firmDeadline && !has(.aim) ? .milestone : .qualitative, nil) }
    switch leading.verb.sense {
    case .deliver: return (makesAbstract(leading) ? .qualitative : .milestone, nil)
    case .hold, .train:
      return (
        isOnce(after: leading.place) || isOnceBefore(leading.place) || namesJubilee ? .milestone : .ongoing,
        nil
      )
    case .sustain where leading.verb.infinitive == "uppdatera" && namesDocument: return (.milestone, nil)
    case .sustain, .recruit, .attend: return (.ongoing, nil)
    case .better: return (makesDocument(leading.place) ? .milestone : .qualitative, nil)
    default: return (.qualitative, nil)
    }
  }

  /// "… senast i maj": done by then, and not kept up until then.
  private var hasLatestDay: Bool {
    phrases.contains { phrase in
      guard case .deadline = phrase.meaning else { return false }
      return phrase.tokens.contains { ["senast", "senare", "före", "innan"].contains(parser.form($0)) }
    }
  }

  /// The verb that tells what sort of goal it is: in the main clause, and rather one of doing than "vara".
  private func leadingVerb(of verbs: [(place: Int, verb: Verb)]) -> (place: Int, verb: Verb)? {
    let light: WordSet = ["ha", "vara", "bli", "fokusera"]
    let main = verbs.filter { clauses[$0.place].role == .main }
    let told = main.isEmpty ? verbs : main
    return told.first { !light.contains($0.verb.infinitive) } ?? told.first
  }

  /// "Ha studiecirklar": events without a number go on.
  private func hasEvents(after place: Int) -> Bool {
    phrases.dropFirst(place + 1).prefix(3).contains {
      if case .noun(.event) = $0.meaning { true } else { false }
    }
  }

  /// One event, by its article: "en föreningsdag ska genomföras".
  private func isOnce(after place: Int) -> Bool {
    for index in phrases.indices.dropFirst(place + 1).prefix(4) {
      if case .amount(let amount) = phrases[index].meaning { return amount.isArticle }
      if case .noun = phrases[index].meaning { return false }
    }
    return false
  }

  private func isOnceBefore(_ place: Int) -> Bool {
    guard let first = phrases.first, case .amount(let amount) = first.meaning else { return false }
    return amount.isArticle && place > 0
  }

  /// "Utveckla och implementera en strategi": what is made better is made once.
  private func makesDocument(_ place: Int) -> Bool {
    verbs.contains { $0.place > place && $0.place <= place + 3 && $0.verb.sense == .deliver }
      || isOnce(after: place)
        && phrases.dropFirst(place + 1).prefix(6).contains {
          if case .noun(.thing) = $0.meaning { true } else { false }
        }
  }
}
