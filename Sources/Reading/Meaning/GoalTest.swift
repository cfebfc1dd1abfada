import Goals

extension Sentence {
  /// Why the sentence is no goal, or nil. Tense and phrases decide; numbers alone make no promise.
  func refusal(measured: Bool) -> Refusal? {
    guard tokens.contains(where: \.isWord) else { return .empty }
    if tokens.last?.form == "?" { return .question }
    if has(.statutory) || isBoundByRules { return .statutory }
    if isFollowUp { return .followUp }
    if isCalendarRow || has(.calendar) || isSigningUp { return .heading }
    if isOthersDecision { return .past }
    if isAboutPlan { return .description }
    let promises = isPromised
    if has(.past), !promises { return .past }
    if verbs.contains(where: {
      $0.verb.sense == .forecast && ($0.verb.form == .passive || $0.verb.form == .present)
    }) || has(.forecast), !binds {
      return .forecast
    }
    if promises { return nil }
    if isPast { return .past }
    if has(.now) || isTrend || isOfOthers || isBudgetLine { return .description }
    if isNeed, !context.needsArePromises, context.standing != .listed { return .rationale }
    if isNeed { return nil }
    return unpromised(measured: measured)
  }

  /// "ska", "kommer att".
  private var isBinding: Bool { binds || comesTo }

  /// "ska", on the organisation's own behalf.
  private var binds: Bool {
    verbs.contains {
      $0.verb.sense == .promise && $0.verb.form != .past && !isReported($0.place)
        && !isWithinFirstPurpose($0.place) && !isCondition($0.place)
        // "Det gäller att se till att …": an infinitive binds nobody.
        && ($0.verb.form != .infinitive || $0.verb.infinitive.hasPrefix("ska"))
    }
  }

  /// "För att vi ska kunna påverka krävs …": a promise within the purpose that the sentence opens with.
  private func isWithinFirstPurpose(_ place: Int) -> Bool {
    guard clauses[place].role == .purpose, case .cue(.purpose)? = phrases.first?.meaning else { return false }
    return true
  }

  /// "… om vi ska kunna vända": a condition, and no promise.
  private func isCondition(_ place: Int) -> Bool {
    let first = phrases[place].tokens.lowerBound
    // "Ska vi nå dit krävs …": the verb in front asks on what condition.
    if place == 0 { return Sentence.pronouns.contains(parser.form(first + 1)) && isNeed }
    return ["om", "ifall"].contains(parser.form(first - 2)) && parser.form(first - 1) != "att"
      && Sentence.pronouns.contains(parser.form(first - 1))
  }

  private static let pronouns: WordSet = ["vi", "man", "det", "de", "den"]

  /// Whether a promise is only spoken of: "har svårt att hålla löftet om att alla ska …".
  func isReported(_ place: Int) -> Bool {
    guard let start = reportStart, start < phrases[place].tokens.lowerBound else { return false }
    // "Löftet om att alla ska …": the promise is the subject, whatever is then said of it.
    if Cues.spokenOf.contains(parser.form(start - 1)), verbs.first?.place == place { return true }
    let finite = verbs.first { $0.verb.sense != .promise && $0.verb.form == .present }
    return finite.map { $0.place < place } ?? false
  }

  /// A binding modal, a stated aim, an infinitive or imperative in front.
  private var isPromised: Bool {
    if isBinding || has(.aim) && !tellsPast { return true }
    guard let first = phrases.first else { return false }
    if parser.form(first.tokens.lowerBound) == "att" { return true }
    if case .amount(let amount) = first.meaning, amount.isMultiplication { return true }
    if case .verb(let verb) = first.meaning {
      if verb.sense == .promise, isCondition(0) { return false }
      return verb.form == .infinitive || verb.form == .imperative
        || verb.form == .present && verb.sense != .state && verb.sense != .need
    }
    return false
  }

  /// "Vi fick svar, och många vill …": the sentence has begun to tell of the past before it speaks of aims.
  private var tellsPast: Bool { verbs.first { clauses[$0.place].role == .main }?.verb.form == .past }

  private var comesTo: Bool {
    guard let comes = tokens.firstIndex(where: { $0.form == "kommer" }) else { return false }
    return tokens[comes...].prefix(16).contains { $0.form == "att" }
  }

  /// The first verb stands in the past, or is a perfect without a bound ("har vuxit").
  private var isPast: Bool {
    if namesEarlierYear { return true }
    guard let first = verbs.first(where: { clauses[$0.place].role == .main }) ?? verbs.first else {
      return false
    }
    if first.verb.form == .past { return true }
    let perfect =
      first.verb.infinitive == "ha"
      && verbs.contains {
        $0.place > first.place && $0.place < first.place + 7 && $0.verb.form == .supine
          && clauses[$0.place] == clauses[first.place]
      }
    let boundBefore = phrases[..<first.place].contains {
      if case .amount(let amount) = $0.meaning { amount.quantifier != nil } else { false }
    }
    let coversBefore = phrases[..<first.place].contains {
      if case .population = $0.meaning { true } else { false }
    }
    return perfect && !boundBefore && !coversBefore
  }

  private var namesEarlierYear: Bool {
    guard let year = parser.firstYear else { return false }
    return phrases.indices.contains { place in
      guard case .deadline(let day?) = phrases[place].meaning else { return false }
      return day.year < year && clauses[place].role != .relative
    }
  }

  private var isNeed: Bool { verbs.contains { $0.verb.sense == .need } || has(.need) }

  /// The plan's own follow-up: evaluating it, its goals, or the year's work.
  private var isFollowUp: Bool {
    let follows =
      verbs.contains { $0.verb.sense == .followUp }
      || tokens.contains { Sentence.namesFollowUp($0.form) }
    return follows && has(.planItself)
  }

  /// "Enligt bidragsvillkoren ska …": what others have laid down is no promise of the plan.
  private var isBoundByRules: Bool {
    let isOwnRule = tokens.indices.contains { place in
      tokens[place].form == "enligt" && ["sitt", "sina"].contains(parser.form(place + 1))
        && ["beslut", "instruktion", "uppdrag"].contains(parser.form(place + 2))
    }
    if isOwnRule { return true }
    guard let place = tokens.prefix(2).firstIndex(where: { $0.form == "enligt" }) else { return false }
    return tokens.dropFirst(place + 1).prefix(3).contains { token in
      ["villkoren", "stadgar", "stadgarna", "lagen", "avtalet", "reglerna", "föreskrifterna"].contains {
        token.form.hasSuffix($0)
      }
    }
  }
}
