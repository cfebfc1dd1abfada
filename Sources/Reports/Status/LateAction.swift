public import Goals

/// An action of the board that should have been carried out.
public struct LateAction: Hashable, Sendable {
  /// The goal's name.
  public let goal: String
  /// The day that has passed.
  public let due: Day

  /// An action that should have been carried out.
  public init(goal: String, due: Day) {
    self.goal = goal
    self.due = due
  }
}

extension PlanStatus {
  /// What is late, the longest first.
  var lateActions: [LateAction] {
    let all = goals.flatMap { goal in
      goal.attainment.actions.compactMap { action -> LateAction? in
        guard case .late = action.state, let due = action.due else { return nil }
        return LateAction(goal: goal.name, due: due)
      }
    }
    return all.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(
      \.element)
  }
}
