public import Goals

/// A goal that lacks the board's word this quarter, and which word.
///
/// The quarter is the calendar's, not the last three months: what the board said in March is fresh at a meeting in June,
/// and yet too old for the report of the quarter that ends then.
public struct BoardQuestion: Hashable, Sendable {
  /// The goal as it stands.
  public let goal: GoalStatus
  /// Its plan.
  public let plan: Plan
  /// What is lacking.
  public let wanted: Wanted
  /// Actions that the board is asked about: open since before the quarter, or late.
  public let actions: [BoardAction]

  /// What is lacking of a goal.
  public enum Wanted: Hashable, Sendable {
    /// Only the board can judge it, and has not done so this quarter.
    case level
    /// It will hardly be kept, and the board has said neither why nor what is to be done this quarter.
    case comment
    /// It has an action of an earlier quarter, and the board has said nothing this quarter.
    case action
  }
}

extension PlanStatus {
  /// The goals that lack the board's word in the quarter that the day lies in, in the order of the plan.
  public var questions: [BoardQuestion] {
    let since = NamedPeriod.quarter(of: asOf)?.period.start ?? asOf
    return goals.compactMap { goal in
      let actions = goal.attainment.actions.filter { $0.isOpen && ($0.stated < since || $0.isLate) }
      return goal.attainment.wanted(of: goal.goal, since: since, hasActions: !actions.isEmpty).map {
        BoardQuestion(goal: goal, plan: plan, wanted: $0, actions: actions)
      }
    }
  }
}

extension Attainment {
  fileprivate func wanted(of goal: Goal, since: Day, hasActions: Bool) -> BoardQuestion.Wanted? {
    let recent = assessments.filter { $0.day >= since }
    if goal.kind == .ongoing || goal.kind == .qualitative {
      let isJudged = recent.contains { $0.level != nil }
      if !isJudged || total.reason == .notAssessed { return .level }
    } else if [.unlikely, .missed].contains(total.outlook),
      !recent.contains(where: { !$0.comment.isEmpty || $0.action != nil })
    {
      return .comment
    }
    return hasActions && recent.isEmpty ? .action : nil
  }
}

extension BoardAction {
  fileprivate var isLate: Bool { if case .late = state { true } else { false } }
}
