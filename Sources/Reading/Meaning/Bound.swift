import Goals

extension MeasuredKind {
  /// How the words bound the number; a number that is reached is a lower bound though none is said.
  func target(_ kind: Kind) -> Target {
    let amount = candidate.amount
    let value = amount.value.magnitude
    let isCounted =
      value.isWhole && !amount.isPercent && candidate.noun != .money && candidate.noun != .meanAge
      && !sentence.parser.speaksOfMeanAge
    let one = isCounted ? Quantity(1) : Quantity.zero
    switch amount.quantifier {
    case .above where isNegated: return Target(.atMost, value, isPercent: amount.isPercent)
    case .below where isNegated: return Target(.atLeast, value, isPercent: amount.isPercent)
    case .atLeast, .between, .above: return Target(.atLeast, value, isPercent: amount.isPercent)
    case .moreThan where isNegated: return Target(.atMost, value, isPercent: amount.isPercent)
    case .lessThan where isNegated: return Target(.atLeast, value, isPercent: amount.isPercent)
    case .moreThan: return Target(.atLeast, value + one, isPercent: amount.isPercent)
    case .atMost, .below: return Target(.atMost, value, isPercent: amount.isPercent)
    case .lessThan: return Target(.atMost, value - one, isPercent: amount.isPercent)
    case .exactly: return Target(.exactly, value, isPercent: amount.isPercent)
    case .about, nil: return Target(unsaid(kind), value, isPercent: amount.isPercent)
    }
  }

  /// "får inte bli färre än 300": the negation stands apart from its comparative.
  private var isNegated: Bool {
    let first = sentence.phrases[candidate.place].tokens.lowerBound
    return sentence.parser.isNegated(before: first)
  }

  private func unsaid(_ kind: Kind) -> Comparison {
    let verb = candidate.governor ?? candidate.predicate
    let first = sentence.phrases[candidate.place].tokens.lowerBound
    if candidate.lead == "till", ["ner", "ned"].contains(sentence.parser.form(first - 2)) { return .atMost }
    // "Avgiften ska inte höjas med 10 procent": as much is too much.
    if kind == .increase || kind == .decrease, isNegated { return .atMost }
    if kind == .level, let verb {
      if verb.sense == .down { return .atMost }
      if verb.sense == .up || verb.sense == .reach { return .atLeast }
    }
    return verb?.sense == .reach ? .atLeast : .exactly
  }
}
