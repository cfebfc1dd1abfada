public import Goals

/// What can only be said of all plans of a workspace together.
public enum MetricChecks {
  /// A metric that adds up in one plan and is read in another would be logged in two ways.
  public static func diagnostics(of plans: [Plan]) -> [Diagnostic] {
    var first: [Identifier: Goal] = [:]
    var diagnostics: [Diagnostic] = []
    for plan in plans {
      for goal in plan.goals where goal.kind.isMeasured {
        guard let other = first[goal.metric] else {
          first[goal.metric] = goal
          continue
        }
        guard other.measure != goal.measure, other.source.file != goal.source.file else { continue }
        diagnostics.append(
          Diagnostic(
            .fault, at: goal.source, length: goal.text.count, line: nil,
            .plan(.mixedMeasure(metric: goal.metric.text, other: other.source, here: goal.measure))))
      }
    }
    return diagnostics
  }
}
