import Goals
import Text

/// What plans call things, as candidates for a word that is being written.
struct PlanNames {
  /// The plans, those first whose names are offered first.
  let plans: [Plan]

  private var goals: [Goal] { plans.flatMap(\.goals) }

  /// What can be logged.
  var metrics: [Candidate] {
    unique(goals.filter { $0.steps.isEmpty }.map { Candidate(text: $0.metric.text, note: $0.line) })
  }

  var ids: [Candidate] { unique(goals.map { Candidate(text: $0.id.text, note: $0.line) }) }

  var units: [Candidate] {
    unique(plans.flatMap(\.arbetarekommuner).sorted().map { Candidate(text: $0.name) })
  }

  var areas: [Candidate] { unique(goals.compactMap(\.area).map { Candidate(text: $0) }) }

  var responsible: [Candidate] { unique(goals.compactMap(\.responsible).map { Candidate(text: $0) }) }

  var years: [Candidate] {
    unique(
      plans.flatMap { $0.period.start.year...$0.period.end.year }.map { Candidate(text: String($0)) })
  }

  /// The steps of what is named by its id or metric.
  func steps(of name: String) -> [Candidate] {
    let named = goals.filter { $0.id.text == name || $0.metric.text == name }
    return unique(named.flatMap(\.steps).map { Candidate(text: $0.id.text, note: $0.text) })
  }

  /// The tags whose values the metric's goals count, or of all metrics' for nil; with `values` instead each with the
  /// names that a list has for it.
  func tags(of metric: String?, values: Bool) -> [Candidate] {
    let own = goals.filter { $0.distinctTag != nil && (metric == nil || $0.metric.text == metric) }
    return unique(
      own.flatMap { goal in
        let tag = "\(goal.distinctTag?.text ?? "")="
        return values
          ? goal.names.map { Candidate(text: tag + $0.name, note: $0.arbetarekommun.name) }
          : [Candidate(text: tag, note: goal.line)]
      })
  }

  private func unique(_ candidates: [Candidate]) -> [Candidate] {
    var seen: Set<String> = []
    return candidates.filter { seen.insert($0.text).inserted }
  }
}

extension Goal {
  /// The goal in a line beside its id.
  fileprivate var line: String { (name ?? text).truncated(to: 60) }
}
