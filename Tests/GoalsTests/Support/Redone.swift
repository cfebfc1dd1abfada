import Goals
import Testing

/// An account redone by hand: every formula reckoned from its terms, and the actual from the events alone.
enum Redone {
  /// What the terms come to, with the usual precedence.
  static func value(of terms: [Formula.Term]) -> Double {
    var rest = terms[...]
    return sum(&rest)
  }

  /// The actual as the counted events and the checks alone give it; nil where the kind rests on something else.
  static func actual(of account: Account) -> Quantity? {
    func sum(_ roles: Set<Account.Role>) -> Quantity {
      account.entries.reduce(.zero) { sum, entry in
        guard case .counted(let role, let amount) = entry.use, roles.contains(role) else { return sum }
        return sum + (amount ?? .zero)
      }
    }
    switch account.law {
    case .sum, .different, .names, .population, .flowDirection: return sum([.part, .repeated])
    case .branches:
      let units = account.checks.filter { if case .unit = $0.subject { $0.isMet } else { false } }
      return Quantity(units.count)
    case .rate, .prompt: return Quantity(account.checks.filter(\.isMet).map(\.count).reduce(0, +))
    case .milestone: return sum([.step])
    case .state, .direction: return sum([.state, .startAndState])
    case .change(_, let direction):
      let (start, state) = (sum([.start, .startAndState]), sum([.state, .startAndState]))
      return direction == .up ? state - start : start - state
    case .uncounted, .board: return nil
    }
  }

  private static func sum(_ terms: inout ArraySlice<Formula.Term>) -> Double {
    var total = product(&terms)
    while let term = terms.first, term == .sign(.plus) || term == .sign(.minus) {
      terms.removeFirst()
      total += (term == .sign(.plus) ? 1 : -1) * product(&terms)
    }
    return total
  }

  private static func product(_ terms: inout ArraySlice<Formula.Term>) -> Double {
    var total = factor(&terms)
    while let term = terms.first, term == .sign(.times) || term == .sign(.over) {
      terms.removeFirst()
      let next = factor(&terms)
      total = term == .sign(.times) ? total * next : total / next
    }
    return total
  }

  private static func factor(_ terms: inout ArraySlice<Formula.Term>) -> Double {
    switch terms.popFirst() {
    case .number(let value), .part(_, let value): return value.double
    case .percent(let value): return value.double / 100
    case .days(let count): return Double(count)
    case .daysOfWeek: return 7
    case .share(let share): return share
    case .sign(.open):
      let inner = sum(&terms)
      terms.removeFirst()
      return inner
    case .sign, nil: return .nan
    }
  }

  /// Holds every formula's result against its terms.
  static func check(_ account: Account) {
    for formula in account.formulas {
      let value = value(of: formula.terms)
      let result = Redone.value(of: [formula.result])
      switch formula.rounding {
      case nil: #expect(abs(value - result) < 0.0003, "\(formula)")
      case .down: #expect(result <= value + 0.0003 && value < result + 1, "\(formula)")
      case .up: #expect(value <= result + 0.0003 && result < value + 1, "\(formula)")
      }
    }
  }
}
