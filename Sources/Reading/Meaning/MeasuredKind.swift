import Goals

/// The kind of a goal with a number, and how the number bounds it.
struct MeasuredKind {
  let sentence: Sentence
  let candidate: Candidate
  let per: Duration?

  /// The rules in their order: a change, a share, a rate, a state, different people, things done.
  func kind() -> Kind {
    if let change = change() { return change }
    if candidate.amount.isPercent { return percentKind() }
    if per != nil, candidate.noun != .meanAge { return .rate }
    if isLevel() { return .level }
    if isDistinct() { return .distinct }
    return .count
  }

  /// A share of people or things is a coverage; a percentage of anything else is a state.
  private func percentKind() -> Kind {
    // "Av de nyvalda ska minst hälften …"
    if let first = sentence.phrases.first, sentence.parser.form(first.tokens.lowerBound) == "av" {
      return .coverage
    }
    if measuresBefore || candidate.noun == .measure { return .level }
    if sentence.wordAfter(candidate.place) == "av" || candidate.noun != nil && candidate.noun != .money {
      return .coverage
    }
    let acts = candidate.governor == nil && candidate.predicate.map { $0.sense != .state } ?? false
    return acts ? .coverage : .level
  }

  private func isLevel() -> Bool {
    if candidate.noun == .measure || candidate.noun == .meanAge { return true }
    if sentence.isAverage(candidate) { return true }
    if candidate.noun == .money {
      if sentence.namesFunds(before: candidate.place) { return true }
      if [.atMost, .below].contains(candidate.amount.quantifier) { return true }
      return candidate.governor.map { [.state, .reach, .up, .down].contains($0.sense) } ?? false
    }
    let isEvent = candidate.noun == .event || candidate.noun == .occasion || candidate.noun == .product
    if candidate.isSubject, candidate.governor == nil {
      guard let predicate = candidate.predicate else { return false }
      return predicate.infinitive == "finnas"
    }
    if let governor = candidate.governor {
      switch governor.sense {
      case .state:
        return !isEvent && candidate.noun != .participant
      case .reach:
        if measuresBefore { return true }
        return !isEvent && candidate.noun != .person && candidate.noun != .participant
          && candidate.noun != .organisation
      default: return false
      }
    }
    if candidate.predicate?.infinitive == "finnas" { return !isEvent }
    let isVerbless = candidate.predicate == nil
    if candidate.noun == nil, candidate.governor == nil, candidate.predicate?.infinitive == "vara" {
      return true
    }
    if measuresBefore, isVerbless || candidate.predicate?.sense == .state { return true }
    return isVerbless && candidate.noun == .member && !isNew && candidate.clause.role == .main
      && !sentence.isPlacedInCourse(candidate)
  }

  private var measuresBefore: Bool { sentence.firstMeasure.map { $0 < candidate.place } ?? false }

  private var isNew: Bool {
    guard let words = candidate.unitWords else { return false }
    return words.contains { sentence.parser.lexicon.cues.meaning(of: sentence.parser.form($0)) == .new }
      || candidate.lead == "ytterligare"
  }

  private func isDistinct() -> Bool {
    if candidate.noun == .participant { return true }
    if sentence.isPlacedInCourse(candidate) { return true }
    let counted: WordSet = ["få", "locka"]
    if candidate.isSubject {
      guard let predicate = candidate.predicate ?? candidate.governor else { return false }
      if predicate.form == .passive, predicate.sense == .recruit { return false }
      return predicate.sense != .deliver || predicate.form != .passive
    }
    let isPeople = candidate.noun == .member || candidate.noun == .person
    guard isPeople || candidate.noun == .organisation, let governor = candidate.governor else { return false }
    return governor.sense == .train || counted.contains(governor.infinitive)
  }
}
