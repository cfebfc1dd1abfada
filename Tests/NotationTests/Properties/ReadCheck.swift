import Goals
import Notation
import Testing

/// Reads bytes as a plan and holds what is true of every reading, whatever the bytes.
@discardableResult
func checkedRead(_ bytes: [UInt8]) -> PlanReader.Result {
  let result = PlanReader.read(bytes, name: "plan.md")
  let file = SourceFile(name: "plan.md", bytes: bytes)
  #expect((result.plan == nil) == result.diagnostics.contains { $0.severity == .fault })
  for diagnostic in result.diagnostics {
    let place = diagnostic.location
    let isInFile =
      place.line >= 1 && place.line <= max(1, file.lines.count) && diagnostic.line == file.line(place.line)
      && place.column >= 1
      && place.column + diagnostic.length <= max(1, file.line(place.line)?.count ?? 0) + 1
    if !isInFile { Issue.record("\(diagnostic) is not in the file") }
  }
  if let plan = result.plan {
    let ids = plan.goals.map(\.id)
    #expect(Set(ids).count == ids.count)
    for goal in plan.goals where file.line(goal.source.line) == nil { Issue.record("\(goal.source)") }
  }
  return result
}
