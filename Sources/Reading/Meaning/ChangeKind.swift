import Goals

/// Goals whose number is a change.
extension MeasuredKind {
  /// Increase or decrease: by an amount, or to one, which is a level.
  func change() -> Kind? {
    let amount = candidate.amount
    if amount.isMultiplication { return amount.value < .zero ? .decrease : .increase }
    if amount.from != nil { return .level }
    if candidate.lead == "+" { return .increase }
    if let cue = candidate.more { return cue == .less ? .decrease : .increase }
    let verb = changeVerb
    if let verb, candidate.lead == "till" || isEnd {
      return verb.sense == .up || verb.sense == .down ? .level : nil
    }
    if let verb {
      let directly =
        candidate.lead == "med" || candidate.noun != .event && candidate.noun != .occasion || amount.isPercent
      if directly, candidate.clause.role == .main { return verb.sense == .down ? .decrease : .increase }
    }
    if candidate.governor?.sense == .better,
      candidate.lead == "med" || sentence.parser.form(firstToken - 1) == "med",
      amount.isPercent
    {
      return .increase
    }
    if let kind = namedChange { return kind }
    for (cue, kind) in [(Cue.increase, Kind.increase), (.decrease, .decrease)] where sentence.has(cue) {
      if ["på", "med", "om", "netto", "av"].contains(candidate.lead)
        || candidate.clause.role == .main && verb == nil && candidate.governor?.sense != .state
      {
        return kind
      }
    }
    if sentence.wordBefore(candidate.place) == "ytterligare" || sentence.wordAfter(candidate.place) == "till",
      candidate.noun == .member
    {
      return .increase
    }
    return nil
  }

  private var firstToken: Int { sentence.phrases[candidate.place].tokens.lowerBound }

  /// "Nettoökningen ska vara minst 35": the change is what the sentence is about.
  private var namedChange: Kind? {
    guard let governor = candidate.governor, ["vara", "bli", "uppgå"].contains(governor.infinitive) else {
      return nil
    }
    for index in sentence.phrases.indices.prefix(candidate.place).suffix(Sentence.reach).reversed() {
      switch sentence.phrases[index].meaning {
      case .amount: return nil
      case .cue(.increase): return .increase
      case .cue(.decrease): return .decrease
      default: continue
      }
    }
    return nil
  }

  private var changeVerb: Verb? {
    if let governor = candidate.governor { return [.up, .down].contains(governor.sense) ? governor : nil }
    guard let predicate = candidate.predicate, [.up, .down].contains(predicate.sense),
      predicate.form != .supine, candidate.noun == nil || candidate.amount.isPercent
    else { return nil }
    return predicate
  }

  /// "till minst 500", where the quantifier took the place after "till".
  private var isEnd: Bool {
    let first = sentence.phrases[candidate.place].tokens.lowerBound
    return ["till", "från"].contains(sentence.parser.form(first)) || sentence.parser.form(first - 1) == "till"
      || sentence.parser.form(first - 2) == "till" && sentence.parser.form(first - 1) == "över"
  }
}
