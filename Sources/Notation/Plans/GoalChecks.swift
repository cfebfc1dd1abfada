import Goals

/// What can only be said of all goals of a plan together: ids are unique, a metric is one sort of thing.
struct GoalChecks {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private var lines: [Identifier: Int] = [:]
  private var measures: [Identifier: (measure: Measure, place: SourceLocation)] = [:]

  init(_ file: SourceFile) { self.file = file }

  mutating func take(_ goal: Goal, at text: SourceText) {
    let line = goal.source.line
    if let first = lines[goal.id] {
      diagnostics.append(file.diagnostic(.fault, at: text, .repeatedID(goal.id.text, firstLine: first)))
    } else {
      lines[goal.id] = line
    }
    guard goal.kind.isMeasured else { return }
    if let other = measures[goal.metric], other.measure != goal.measure {
      diagnostics.append(
        file.diagnostic(
          .fault, at: text,
          .mixedMeasure(metric: goal.metric.text, other: other.place, here: goal.measure)))
    } else {
      measures[goal.metric] = (goal.measure, goal.source)
    }
  }
}
