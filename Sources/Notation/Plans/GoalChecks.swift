import Goals
import Text

/// What can only be said of all goals of a plan together: ids are unique, a metric is one sort of thing, a list that
/// a goal names is there.
struct GoalChecks {
  let file: SourceFile
  /// Ids of the plan's list tables.
  let lists: [Identifier]
  /// The metrics of the plan's goals.
  let metrics: Set<Identifier>
  private(set) var diagnostics: [Diagnostic] = []
  private var lines: [Identifier: Int] = [:]
  private var measures: [Identifier: (measure: Measure, place: SourceLocation)] = [:]

  init(_ file: SourceFile, lists: [Identifier], metrics: Set<Identifier>) {
    self.file = file
    self.lists = lists
    self.metrics = metrics
  }

  mutating func take(_ goal: Goal, of candidate: Candidate) {
    let text = candidate.attributes?.id ?? candidate.place
    if let first = lines[goal.id] {
      report(text, .repeatedID(goal.id.text, firstLine: first))
    } else {
      lines[goal.id] = goal.source.line
    }
    checkPopulation(of: goal, at: candidate.attributes?["of"]?.text ?? text)
    guard goal.kind.isMeasured else { return }
    if let other = measures[goal.metric], other.measure != goal.measure {
      report(text, .mixedMeasure(metric: goal.metric.text, other: other.place, here: goal.measure))
    } else {
      measures[goal.metric] = (goal.measure, goal.source)
    }
  }

  /// A population may be a metric that no goal has; one that all but names a list is a slip.
  private mutating func checkPopulation(of goal: Goal, at text: SourceText) {
    guard case .metric(let name) = goal.population, !metrics.contains(name) else { return }
    let known = ["arbetarekommuner"] + lists.prefix(50).map(\.text)
    guard let suggestion = NearMiss.best(for: name.text, among: known) else { return }
    report(text, .unknownList(name.text, suggestion: suggestion))
  }

  private mutating func report(_ text: SourceText, _ finding: PlanFinding) {
    diagnostics.append(file.diagnostic(.fault, at: text, finding))
  }
}
