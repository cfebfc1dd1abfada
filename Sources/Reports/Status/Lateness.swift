import Goals

/// How late a milestone, or a step of it, was done. It is reached all the same, but not when the plan said.
public enum Lateness: Hashable, Sendable {
  /// All of it, so many days after its last.
  case whole(days: Int)
  /// Only steps: how many, and how many days at most.
  case steps(Int, days: Int)
}

extension GoalStatus {
  /// The plan's own day for all of a milestone: the goal's, else the last of its steps'; nil where a step without a day
  /// has the rest of the plan.
  var plannedDay: Day? {
    if let deadline = goal.deadline { return deadline }
    let days = attainment.steps.map(\.step.deadline)
    return days.contains(nil) ? nil : days.compactMap { $0 }.max()
  }

  /// When the last of a milestone was done; nil while anything of it is left.
  var completed: Day? {
    let days = attainment.steps.map(\.done)
    return days.contains(nil) ? nil : days.compactMap { $0 }.max()
  }

  /// How late a milestone that is done was; nil where it was in time, and for everything else.
  var lateness: Lateness? {
    guard goal.kind == .milestone, let completed else { return nil }
    if let plannedDay, completed > plannedDay { return .whole(days: completed - plannedDay) }
    let late = attainment.steps.compactMap(\.late)
    return late.max().map { .steps(late.count, days: $0) }
  }

  /// The words of a table for how the goal stands, and how late it was.
  var outlookCell: Table.Cell {
    lateness.map { .phrase(.reachedLate($0)) }
      ?? GoalCells(goal: goal, figures: attainment.total).outlook
  }
}
