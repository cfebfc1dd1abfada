import Goals

/// Which names of a list, such as voting districts, nothing has been reported for, by arbetarekommun.
struct RemainingNames {
  let status: GoalStatus

  init(_ status: GoalStatus) { self.status = status }

  /// A line for each arbetarekommun, those that are done among them; nothing where no name is left.
  var blocks: [Page.Block] {
    let units = status.attainment.units.filter { $0.listed > 0 }.sorted {
      $0.arbetarekommun < $1.arbetarekommun
    }
    let missing = units.reduce(0) { $0 + $1.remaining.count }
    guard missing > 0 else { return [] }
    let all = units.reduce(0) { $0 + $1.listed }
    let goal = status.goal
    let heading = Phrase.Section.remaining(
      goal: status.name, metric: goal.metric == goal.id ? nil : goal.metric.text, count: missing, all: all)
    var lines = units.map { line($0) }
    if units.count > 1 { lines.append(.unitsCovered(units.count { $0.remaining.isEmpty }, of: units.count)) }
    if let unnamed = unnamed(units) { lines.append(unnamed) }
    return [.heading(.section(heading)), .lines(lines)]
  }

  /// What was done without a name where names are left: some of them may have been covered all the same.
  private func unnamed(_ units: [UnitFigures]) -> Phrase? {
    let amounts = units.filter { !$0.remaining.isEmpty && $0.unnamed > .zero }.map {
      Phrase.Lacking(name: $0.arbetarekommun.name, amount: $0.unnamed, silent: nil)
    }
    guard let tag = status.goal.distinctTag, !amounts.isEmpty else { return nil }
    return .unnamed(metric: status.goal.metric.text, tag: tag.text, amounts)
  }

  private func line(_ unit: UnitFigures) -> Phrase {
    let name = unit.arbetarekommun.name
    return unit.remaining.isEmpty
      ? .covered(unit: name, all: unit.listed)
      : .remaining(
        unit: name, unit.remaining, all: unit.listed, Phrase.Silent(unit.figures, asOf: status.attainment.day)
      )
  }
}
