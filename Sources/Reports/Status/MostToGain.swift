import Goals
import Text

/// Where the next effort does most: the arbetarekommuner ranked by what they lack, not by percent.
struct MostToGain {
  let goal: GoalStatus
  private let lacking: [Phrase.Lacking]
  private let sum: Quantity

  /// The ranking of a goal with a target for each arbetarekommun, while it is not reached; nil for others.
  init?(_ goal: GoalStatus) {
    guard !goal.goal.unitTargets.isEmpty,
      [.unlikely, .uncertain, .likely].contains(goal.attainment.total.outlook)
    else { return nil }
    self.goal = goal
    lacking = goal.attainment.units.compactMap { unit in
      guard let target = unit.figures.target else { return nil }
      let amount = target - (unit.figures.actual ?? .zero)
      return amount > .zero ? Phrase.Lacking(name: unit.arbetarekommun.name, amount: amount) : nil
    }
    .sorted { $0.amount == $1.amount ? SwedishOrder.precedes($0.name, $1.name) : $0.amount > $1.amount }
    sum = lacking.reduce(Quantity.zero) { $0 + $1.amount }
    if lacking.count < 2 { return nil }
  }

  /// The first `count` of them, and their share of all that is lacking.
  func phrase(count: Int) -> Phrase {
    let first = Array(lacking.prefix(count))
    let part = first.reduce(Quantity.zero) { $0 + $1.amount }
    return .mostToGain(first, share: part.double / sum.double, of: sum)
  }
}
