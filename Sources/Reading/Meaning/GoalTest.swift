import Goals

extension Sentence {
  /// Why the sentence is no goal, or nil. Tense and phrases decide; numbers alone make no promise.
  func refusal(measured: Bool) -> Refusal? {
    guard tokens.contains(where: \.isWord) else { return .empty }
    if tokens.last?.form == "?" { return .question }
    if has(.statutory) { return .statutory }
    if isFollowUp { return .followUp }
    let promises = isPromised
    if has(.past), !promises { return .past }
    if verbs.contains(where: {
      $0.verb.sense == .forecast && ($0.verb.form == .passive || $0.verb.form == .present)
    }) || has(.forecast), !binds {
      return .forecast
    }
    if promises { return nil }
    if isPast { return .past }
    if has(.now) { return .description }
    if isNeed, !context.needsArePromises, context.standing != .listed { return .rationale }
    if isNeed { return nil }
    return unpromised(measured: measured)
  }

  /// A sentence without a promising word: a bullet, a heading or a statement.
  private func unpromised(measured: Bool) -> Refusal? {
    if context.standing == .listed || verbs.isEmpty && has(.more) { return nil }
    let finites = verbs.filter { $0.verb.form == .present || $0.verb.form == .passive }
    let isDoing = verbs.contains { $0.verb.form == .infinitive || $0.verb.form == .imperative }
    if finites.isEmpty, !isDoing, context.standing == .prose { return .heading }
    guard let finite = finites.first(where: { clauses[$0.place].role == .main }) ?? finites.first else {
      return measured || verbs.contains { $0.verb.form != .supine } ? nil : .heading
    }
    if verbs.contains(where: { isReported($0.place) && $0.verb.sense == .promise }) { return .description }
    if isBounded, !statesExistence(finite) { return nil }
    if finite.verb.sense == .state { return .description }
    if context.standing == .prose { return .description }
    return measured || isGoalLike(finite) ? nil : .description
  }

  /// "Det finns minst tre skäl", "partiet har över 75 000 medlemmar": a state is told, though a bound stands in it.
  /// "Minst åtta föreningar har en hemsida" promises, since the bound comes first.
  private func statesExistence(_ finite: (place: Int, verb: Verb)) -> Bool {
    guard finite.verb.sense == .state, !verbs.contains(where: { $0.verb.form == .supine }) else {
      return false
    }
    return !phrases.prefix(finite.place).contains {
      if case .amount(let amount) = $0.meaning {
        [.atLeast, .atMost].contains(amount.quantifier)
      } else {
        false
      }
    }
  }

  /// Whether a quantifier or "alla" binds the number.
  private var isBounded: Bool {
    phrases.contains {
      switch $0.meaning {
      case .amount(let amount): amount.quantifier != nil && amount.quantifier != .about
      case .population: true
      default: false
      }
    }
  }

  private func isGoalLike(_ finite: (place: Int, verb: Verb)) -> Bool {
    [.up, .down, .hold, .deliver, .sustain].contains(finite.verb.sense) || has(.more)
      || finite.verb.form == .passive
  }

  /// "ska", "kommer att".
  private var isBinding: Bool { binds || comesTo }

  /// "ska", on the organisation's own behalf.
  private var binds: Bool {
    verbs.contains { $0.verb.sense == .promise && $0.verb.form != .past && !isReported($0.place) }
  }

  /// Whether a promise is only spoken of: "har svårt att hålla löftet om att alla ska …".
  private func isReported(_ place: Int) -> Bool {
    guard let start = reportStart, start < phrases[place].tokens.lowerBound else { return false }
    let finite = verbs.first { $0.verb.sense != .promise && $0.verb.form == .present }
    return finite.map { $0.place < place } ?? false
  }

  /// A binding modal, a stated aim, an infinitive or imperative in front.
  private var isPromised: Bool {
    if isBinding || has(.aim) { return true }
    guard let first = phrases.first else { return false }
    if parser.form(first.tokens.lowerBound) == "att" { return true }
    if case .verb(let verb) = first.meaning {
      return verb.form == .infinitive || verb.form == .imperative
        || verb.form == .present && verb.sense != .state && verb.sense != .need
    }
    return false
  }

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
    guard let year = parser.yearNow else { return false }
    return phrases.contains { if case .deadline(let day?) = $0.meaning { day.year < year } else { false } }
  }

  private var isNeed: Bool { verbs.contains { $0.verb.sense == .need } || has(.need) }

  /// The plan's own follow-up: evaluating it, its goals, or the year's work.
  private var isFollowUp: Bool {
    let follows =
      verbs.contains { $0.verb.sense == .followUp }
      || tokens.contains { Sentence.namesFollowUp($0.form) }
    return follows && has(.planItself)
  }
}
