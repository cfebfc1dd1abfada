public import Goals

/// An action of the board and the goal that it is about.
public struct GoalAction: Hashable, Sendable {
  /// The goal.
  public let goal: GoalStatus
  /// What was to be done, as it stands at the end of the report's period.
  public let action: BoardAction
}

extension FollowUp {
  /// What the board decided before the period, or for a day in it: late, under way or done, in that order. What was done
  /// before the period has been reported then.
  public var earlierActions: [GoalAction] {
    let all = status.goals.flatMap { goal in
      goal.attainment.actions.filter(isEarlier).map { GoalAction(goal: goal, action: $0) }
    }
    return all.enumerated().sorted { left, right in
      (rank(left.element), left.element.action.due ?? status.asOf, left.offset)
        < (rank(right.element), right.element.action.due ?? status.asOf, right.offset)
    }.map(\.element)
  }

  private func isEarlier(_ action: BoardAction) -> Bool {
    if case .done(let day) = action.state, day < period.period.start { return false }
    return action.stated < period.period.start || action.due.map(period.period.contains) ?? false
  }

  private func rank(_ item: GoalAction) -> Int {
    switch item.action.state {
    case .late: 0
    case .underway: 1
    case .done: 2
    }
  }

  /// The section of the report; nothing where there is no such action.
  var actionBlocks: [Page.Block] {
    let actions = earlierActions
    guard !actions.isEmpty else { return [] }
    return [
      .heading(.section(.earlierActions)),
      .lines(actions.map { .earlierAction($0.action, goal: $0.goal.name) }),
    ]
  }
}
