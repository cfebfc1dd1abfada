public import Goals

/// How many goals stand how.
public struct Summary: Hashable, Sendable {
  /// How many goals there are.
  public var all = 0
  /// How many have each outlook.
  public var outlooks: [Outlook: Int] = [:]
  /// How many are partly reached in the board's word; their outlooks are not counted.
  public var partly = 0
  /// How many have none, by reason.
  public var reasons: [Reason: Int] = [:]

  /// Counts goals.
  public init(_ goals: some Sequence<GoalStatus>) {
    for goal in goals {
      all += 1
      let figures = goal.attainment.total
      if figures.isPartly {
        partly += 1
      } else {
        outlooks[figures.outlook, default: 0] += 1
      }
      if let reason = figures.reason { reasons[reason, default: 0] += 1 }
    }
  }
}
