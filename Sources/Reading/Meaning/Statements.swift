import Goals

/// Sentences without a promising word: bullets, headings, rows and statements.
extension Sentence {
  /// A sentence without a promising word: a bullet, a heading or a statement.
  func unpromised(measured: Bool) -> Refusal? {
    if context.standing == .listed || verbs.isEmpty && (has(.more) || has(.less)) { return nil }
    if verbs.isEmpty, has(.continuous) { return nil }
    if verbs.isEmpty, has(.done), deadlines.isEmpty == false { return nil }
    let finites = verbs.filter { $0.verb.form == .present || $0.verb.form == .passive }
    let isDoing = verbs.contains { $0.verb.form == .infinitive || $0.verb.form == .imperative }
    if finites.isEmpty, !isDoing, context.standing == .prose { return .heading }
    guard let finite = finites.first(where: { clauses[$0.place].role == .main }) ?? finites.first else {
      return measured || verbs.contains { $0.verb.form != .supine } ? nil : .heading
    }
    if verbs.contains(where: { isReported($0.place) && $0.verb.sense == .promise }) { return .description }
    if isBounded, !statesExistence(finite), finite.verb.sense != .feel, !tellsOfShare(finite) { return nil }
    // "Takbytet är klart senast i maj": finished by a day that is to come.
    if finite.verb.sense == .state, has(.done), !deadlines.isEmpty, context.standing == .alone { return nil }
    if finite.verb.sense == .state, finite.verb.form != .passive || limits.isEmpty { return .description }
    if context.standing == .prose { return .description }
    if finite.verb.sense == .feel { return .description }
    return measured || isGoalLike(finite) ? nil : .description
  }

  /// "Det finns minst tre skäl", "partiet har över 75 000 medlemmar": a state is told, though a bound stands in it.
  /// "Minst åtta föreningar har en hemsida" and "alla föreningar har en" promise, since the bound comes first.
  private func statesExistence(_ finite: (place: Int, verb: Verb)) -> Bool {
    guard finite.verb.sense == .state, !verbs.contains(where: { $0.verb.form == .supine }) else {
      return false
    }
    // "Färre än 5 % av barnen slutar": a bound that opens the sentence is promised whatever its sort.
    if case .amount(let amount)? = phrases.first?.meaning, amount.quantifier == .lessThan { return false }
    return !phrases.prefix(finite.place).contains {
      switch $0.meaning {
      case .amount(let amount): [.atLeast, .atMost].contains(amount.quantifier)
      case .population(let share): share.percent == Quantity(100)
      default: false
      }
    }
  }

  /// "Mer än hälften av besökarna kommer …": a share that nobody bounds does what it does.
  private func tellsOfShare(_ finite: (place: Int, verb: Verb)) -> Bool {
    for phrase in phrases.prefix(finite.place) {
      if case .amount(let amount) = phrase.meaning, amount.isPercent { return amount.quantifier == .moreThan }
    }
    return false
  }

  /// Whether a quantifier or "alla" binds the number.
  private var isBounded: Bool {
    phrases.contains {
      switch $0.meaning {
      case .amount(let amount): amount.isBound
      case .population(let share):
        share.percent == Quantity(100) || [.atLeast, .atMost, .exactly].contains(share.quantifier)
      default: false
      }
    }
  }

  /// "Allt fler", "fler och fler": what happens by itself.
  var isTrend: Bool {
    phrases.indices.contains { place in
      guard case .cue(let cue) = phrases[place].meaning, cue == .more || cue == .less else { return false }
      return wordBefore(place) == "allt"
        || wordAfter(place) == "och"
          && parser.form(phrases[place].tokens.lowerBound)
            == parser.form(phrases[place].tokens.upperBound + 1)
    }
  }

  /// Whether the sentence is about those around, whom no plan decides over.
  var isOfOthers: Bool {
    guard let finite = verbs.first, finite.verb.form == .present else { return false }
    return tokens.contains { Cues.surroundings.contains($0.form) }
  }

  /// "Budget 2025: 450 000 kronor", "I budgeten upptas 18 000 kronor": sums that nobody bounds, under a word of
  /// bookkeeping.
  var isBudgetLine: Bool {
    let sums = phrases.filter {
      if case .amount(let amount) = $0.meaning { !amount.isArticle } else { false }
    }
    let isUnbound = sums.allSatisfy {
      if case .amount(let amount) = $0.meaning { !amount.isBound } else { true }
    }
    guard !sums.isEmpty, isUnbound else { return false }
    return tokens.prefix(4).contains { Cues.bookkeeping.contains($0.form) }
      && !verbs.contains { [.up, .down, .recruit].contains($0.verb.sense) }
  }

  /// "Torsdag 12/3 Årsmöte", "12 april: Årsmöte kl. 18": a day first, and no verb.
  var isCalendarRow: Bool {
    if Cues.rowLabels.contains(parser.form(0)), parser.form(1) == ":" { return true }
    if Cues.rowOpenings.contains(parser.form(0)) { return true }
    guard verbs.isEmpty, let first = phrases.first,
      !phrases.contains(where: {
        if case .amount(let amount) = $0.meaning { amount.isBound } else { false }
      })
    else { return false }
    let word = parser.form(first.tokens.lowerBound)
    if TimeWords.weekdays.contains(word) || ["kl", "datum", "tid"].contains(word) {
      return phrases.count > 1
    }
    switch first.meaning {
    case .otherNumber: return tokens[first.tokens.lowerBound].number != nil
    case .deadline: return !tokens[first.tokens.lowerBound].isWord
    default: return false
    }
  }

  private func isGoalLike(_ finite: (place: Int, verb: Verb)) -> Bool {
    let first = phrases[finite.place].tokens.lowerBound
    let isOurs = parser.form(first - 1) == "vi" || parser.form(first + 1) == "vi"
    if isOurs, [.attend, .recruit, .train].contains(finite.verb.sense) { return true }
    return [.up, .down, .hold, .deliver, .sustain].contains(finite.verb.sense) || has(.more)
      || finite.verb.form == .passive
  }
}
