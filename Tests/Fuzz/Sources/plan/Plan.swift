import Goals
import Holding
import Notation

/// The bytes of a plan file.
@_cdecl("LLVMFuzzerTestOneInput")
public func readPlan(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Trial.run(start, count) { bytes in
    let result = PlanReader.read(bytes, name: "plan.md")
    let isSound = !result.diagnostics.contains { $0.severity == .fault }
    hold((result.plan != nil) == isSound, "a plan is used where nothing is wrong with it, and only there")
    let file = SourceFile(name: "plan.md", bytes: bytes)
    for diagnostic in result.diagnostics {
      hold(isInFile(diagnostic, file), "\(diagnostic) is in the file")
    }
    guard let plan = result.plan else { return }
    hold(Set(plan.goals.map(\.id)).count == plan.goals.count, "ids are unique")
    for goal in plan.goals { hold(file.line(goal.source.line) != nil, "\(goal.source) is in the file") }
    // Reading twice takes twice the time, so that only some are.
    guard bytes.count % 8 == 0 else { return }
    let again = PlanReader.read(bytes, name: "plan.md")
    hold(again.plan == plan && again.diagnostics == result.diagnostics, "reading twice gives the same")
  }
}

private func isInFile(_ diagnostic: Diagnostic, _ file: SourceFile) -> Bool {
  let place = diagnostic.location
  return (1...max(1, file.lines.count)).contains(place.line) && diagnostic.line == file.line(place.line)
    && place.column >= 1
    && place.column + diagnostic.length <= max(1, file.line(place.line)?.count ?? 0) + 1
}
