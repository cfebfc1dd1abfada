public import Goals
import Reading

/// What can only be said of a plan beside the one that it follows.
public enum SuccessionChecks {
  /// Goals that read as one of the plan before and count another metric: the years could not be compared.
  ///
  /// Numbers and years may differ, other content words may not. Nothing is said where the old metric lives on in the
  /// new plan, or the new one was counted before, since then the names were parted on purpose; nor where the plan
  /// before has several such goals.
  public static func diagnostics(of plans: [Plan]) -> [Diagnostic] {
    Dictionary(grouping: plans, by: \.organisation).values
      .flatMap { own in
        own.compactMap { plan in before(plan, own).map { remarks(on: plan, after: $0) } ?? [] }
      }
      .flatMap { $0 }
      .sorted { ($0.location.file, $0.location.line) < ($1.location.file, $1.location.line) }
  }

  /// The plan that a plan follows: the latest that had ended when it began.
  private static func before(_ plan: Plan, _ plans: [Plan]) -> Plan? {
    plans.filter { $0.period.end < plan.period.start }
      .max { ($0.period.end, $0.period.start, $0.id) < ($1.period.end, $1.period.start, $1.id) }
  }

  private static func remarks(on plan: Plan, after old: Plan) -> [Diagnostic] {
    let former = Dictionary(grouping: old.goals.filter(\.kind.isMeasured), by: Promise.init)
    let (metrics, oldMetrics) = (plan.metrics, old.metrics)
    return plan.goals.filter(\.kind.isMeasured).compactMap { goal in
      let promise = Promise(goal)
      guard !promise.words.isEmpty, !oldMetrics.contains(goal.metric), let alike = former[promise],
        alike.count == 1, let other = alike.first, !metrics.contains(other.metric)
      else { return nil }
      return Diagnostic(
        .remark, at: goal.source, length: goal.text.count, line: nil,
        .plan(.renamedMetric(goal.metric.text, before: other.metric.text, other: other.source)))
    }
  }

  /// What a goal promises to count, apart from how much and when.
  private struct Promise: Hashable {
    let words: Set<String>
    let measure: Measure

    init(_ goal: Goal) {
      words = ContentWords.all(of: goal.text)
      measure = goal.measure
    }
  }
}
