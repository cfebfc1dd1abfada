import Goals

extension Sentence {
  /// The kind of a goal without a number: more or less of something, once, all the time, or a matter of judgement.
  func unmeasuredKind() -> (kind: Kind, direction: Direction?) {
    let main = verbs.filter {
      clauses[$0.place].role != .purpose && $0.verb.sense != .promise && $0.verb.sense != .need
    }
    let leading = leadingVerb(of: main)
    if let leading, Sentence.striving.contains(leading.verb.infinitive),
      let direction = strivenFor(after: leading.place)
    {
      return (.direction, direction)
    }
    if let leading, leading.verb.infinitive != "verka", Sentence.supporting.contains(leading.verb.infinitive),
      mainPlace(of: .more) == nil
    {
      return (.ongoing, nil)
    }
    if let direction = direction(main) { return (.direction, direction) }
    if tokens.contains(where: { $0.form == "kunna" }), leading?.verb.sense != .deliver {
      return (.qualitative, nil)
    }
    let firmDeadline = phrases.contains { if case .deadline = $0.meaning { true } else { false } }
    if mainPlace(of: .done) != nil { return (.milestone, nil) }
    if mainPlace(of: .continuous) != nil { return (.ongoing, nil) }
    if mainPlace(of: .better) != nil, leading?.verb.sense == .state { return (.qualitative, nil) }
    if leading?.verb.infinitive == "ha", hasEvents(after: leading?.place ?? 0) { return (.ongoing, nil) }
    guard let leading else { return (firmDeadline && !has(.aim) ? .milestone : .qualitative, nil) }
    switch leading.verb.sense {
    case .deliver: return (makesAbstract(leading) ? .qualitative : .milestone, nil)
    case .hold, .train:
      return (
        isOnce(after: leading.place) || isOnceBefore(leading.place) || namesJubilee ? .milestone : .ongoing,
        nil
      )
    case .sustain, .recruit, .attend: return (.ongoing, nil)
    case .better: return (makesDocument(leading.place) ? .milestone : .qualitative, nil)
    default: return (.qualitative, nil)
    }
  }

  /// The verb that tells what sort of goal it is: in the main clause, and rather one of doing than "vara".
  private func leadingVerb(of verbs: [(place: Int, verb: Verb)]) -> (place: Int, verb: Verb)? {
    let light: Set<String> = ["ha", "vara", "bli", "fokusera"]
    let main = verbs.filter { clauses[$0.place].role == .main }
    let told = main.isEmpty ? verbs : main
    return told.first { !light.contains($0.verb.infinitive) } ?? told.first
  }

  /// "Arbeta för att fler …", "verka för att antalet … minskar": the purpose is the promise.
  private func strivenFor(after place: Int) -> Direction? {
    for phrase in phrases.dropFirst(place + 1) {
      switch phrase.meaning {
      case .cue(.more), .cue(.increase): return .up
      case .cue(.less), .cue(.decrease): return .down
      case .verb(let verb) where verb.sense == .up: return .up
      case .verb(let verb) where verb.sense == .down: return .down
      case .verb(let verb) where ![.state, .promise].contains(verb.sense): return nil
      default: continue
      }
    }
    return nil
  }

  private static let striving: Set<String> = ["verka", "arbeta", "jobba", "sträva", "kämpa", "bidra"]

  /// "Skapa engagemang": what is made cannot be shown.
  private func makesAbstract(_ leading: (place: Int, verb: Verb)) -> Bool {
    guard Sentence.making.contains(leading.verb.infinitive) else { return false }
    for index in phrases.indices.dropFirst(leading.place + 1).prefix(5) {
      switch phrases[index].meaning {
      case .cue(.better): return true
      case .noun: return false
      case .word where Cues.isAbstract(parser.form(phrases[index].tokens.lowerBound)): return true
      case .sign, .deadline, .verb: return false
      default: continue
      }
    }
    return false
  }

  private static let making: Set<String> = ["skapa", "göra", "bygga", "etablera", "ta", "välja"]

  /// A jubilee is one event though its name stands in the definite form.
  private var namesJubilee: Bool {
    tokens.contains { $0.form.hasSuffix("jubileum") || $0.form.hasSuffix("jubileet") }
  }

  private func direction(_ main: [(place: Int, verb: Verb)]) -> Direction? {
    if let verb = main.first(where: { [.up, .down].contains($0.verb.sense) && $0.verb.form != .supine })?.verb
    {
      return verb.sense == .up ? .up : .down
    }
    if let place = mainPlace(of: .more) ?? mainPlace(of: .increase), !reachesOut(place) { return .up }
    if mainPlace(of: .less) != nil || mainPlace(of: .decrease) != nil { return .down }
    return nil
  }

  /// "Nå ut till fler" is work that goes on, not a figure.
  private func reachesOut(_ place: Int) -> Bool { wordBefore(place) == "till" }

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
