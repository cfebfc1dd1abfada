import Arguments
import Goals
import Journal
import Rendering
import Reports

/// `history`: events with what became of them, the oldest first.
struct HistoryCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let workspace = try Workspace(for: call)
    let journal = try workspace.journal()
    call.complain(of: workspace, journal.faults)
    var entries = try EventSelection(call: call, workspace: workspace).selected(journal.ledger.entries)
    if let text = call.invocation.value(.last) {
      guard let count = Int(text), count > 0 else { throw Failure(.badNumber(text)) }
      entries = Array(entries.suffix(count))
    }
    let isExample = entries.contains { journal.isExample($0.record) }
    if call.invocation.has(.json) {
      call.environment.write(historyJSON(entries, isExample: isExample).pretty + "\n")
    } else if entries.isEmpty {
      call.complain(.note, .noEvents)
    } else {
      call.show(HistoryPage.page(of: entries, language: call.words.language, isExample: isExample))
    }
    return .fine
  }
}
