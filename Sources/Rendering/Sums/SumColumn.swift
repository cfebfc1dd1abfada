/// A column of a plan's sums, named as programs know it.
public enum SumColumn: String, Sendable, CaseIterable {
  case plan, metric, measure, unit
  case scope, arbetarekommun
  case period, start, end
  case sum, events, latest
  case goal, comparison
  case target
  case example

  /// Those that stand beside each other and say the same on every row of a metric, a place, a period, or a goal.
  static let ofMetric: [SumColumn] = [.plan, .metric, .measure, .unit]
  static let ofPlace: [SumColumn] = [.scope, .arbetarekommun]
  static let ofPeriod: [SumColumn] = [.period, .start, .end]
  static let ofGoal: [SumColumn] = [.goal, .comparison]
}
