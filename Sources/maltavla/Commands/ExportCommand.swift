import Arguments
import Goals
import Journal
import Rendering
import Reports

/// `export`: the events in force, for spreadsheets, databases and other programs; with `--figures` their sums.
struct ExportCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    if call.invocation.exportFormat == .sql {
      return try DatabaseExport(call: call).run()
    }
    if let step = call.invocation.value(.figures).flatMap(CalendarStep.init) {
      return try FiguresExport(call: call, step: step).run()
    }
    guard call.invocation.value(.asOf) == nil else {
      throw Failure(.onlyWithFigures(option: OptionSyntax.asOf.spelling))
    }
    let workspace = try Workspace(for: call)
    let journal = try workspace.journal()
    call.complain(of: workspace, journal.faults)
    let entries = try EventSelection(call: call, workspace: workspace)
      .selected(journal.ledger.entries.filter { $0.standing == .counted })
    let export = EventExport(
      entries: entries, hasNotes: call.invocation.has(.notes), isExample: journal.isExample)
    // Where someone was at a door, and when, is for the user's eyes.
    try Delivery(call: call, mode: 0o600, replaces: true).deliver { take in
      if call.invocation.exportFormat == .jsonl {
        export.writeLines(to: take)
      } else {
        // The names in a table for machines are the same in any language.
        export.write(CSVRenderer(phrasebook(.swedish)), to: take)
      }
    }
    return .fine
  }
}
