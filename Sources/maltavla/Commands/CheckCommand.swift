import Arguments
import Goals
import Journal
import Notation
import Rendering

/// `check`: validates plans and journal; every fault with its place, the line, a caret and how to mend it.
struct CheckCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let workspace = try Workspace(for: call)
    guard workspace.files > 0 else { throw Failure(.noPlans(workspace.shownAs), .noInput) }
    let journal = try workspace.journal()
    var diagnostics = workspace.diagnostics + journal.diagnostics
    if let named = call.invocation.value(.plan) {
      diagnostics = diagnostics.filter { $0.location.file.hasSuffix("/\(named).md") }
    }
    let renderer = DiagnosticRenderer(
      phrasebook(call.words.language), color: call.hasColor(call.environment.writesToTerminal))
    let faults = diagnostics.filter { $0.severity == .fault }
    let remarks = diagnostics.filter { $0.severity == .remark }
    for diagnostic in faults + remarks { call.environment.write(renderer.text(diagnostic) + "\n\n") }
    call.say(
      .checked(
        faults: faults.count, remarks: remarks.count,
        faultyFiles: Set(workspace.faults.map(\.location.file)).count,
        plans: workspace.files, goals: workspace.plans.reduce(0) { $0 + $1.goals.count }))
    call.say(
      .checkedJournal(
        events: journal.ledger.effective.count, lines: journal.ledger.entries.count,
        writers: journal.files.count,
        faults: journal.faults.count))
    for uncounted in uncounted(workspace, journal) { call.say(uncounted) }
    return faults.isEmpty ? .fine : .found
  }

  /// Events that no plan counts: their metric or arbetarekommun is in no plan, perhaps not yet.
  private func uncounted(_ workspace: Workspace, _ journal: JournalView) -> [Message] {
    var counts: [String: Int] = [:]
    for event in journal.ledger.effective where !workspace.plans.contains(where: { $0.counts(event) }) {
      counts["\(event.metric) · \(event.arbetarekommun?.name ?? "–")", default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { .uncounted($0.key, $0.value) }
  }
}
