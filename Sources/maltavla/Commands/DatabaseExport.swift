import Arguments
import Goals
import Journal
import Notation
import Rendering

/// `export --format sql`: the workspace as a database, with its sums per quarter beside their targets.
struct DatabaseExport {
  let call: Call

  /// What would leave events out, so that the sums would be of some of them.
  private static let choosing: [OptionSyntax] = [.figures, .from, .to, .writer, .ak]

  func run() throws(Failure) -> ExitStatus {
    let given = DatabaseExport.choosing.first { call.invocation.has($0) }?.spelling
    if let given = given ?? call.invocation.operand(0) { throw Failure(.notInDatabase(given)) }
    let workspace = try Workspace(for: call)
    let asOf = try call.asOf()
    let plans = try call.invocation.value(.plan).map { named throws(Failure) in
      [try PlanChoice(call: call, workspace: workspace).plan(named)]
    }
    let journal = try workspace.journal()
    call.complain(of: workspace, journal.faults)
    let entries = try EventSelection(call: call, workspace: workspace)
      .selected(journal.ledger.entries.filter { $0.standing == .counted })
    try Delivery(call: call, mode: 0o600, replaces: true).deliver { take in
      write(entries, plans ?? workspace.plans, journal, to: asOf, take)
    }
    return workspace.status
  }

  private func write(
    _ entries: [LedgerEntry], _ plans: [Plan], _ journal: JournalView, to day: Day,
    _ take: ([UInt8]) -> Void
  ) {
    var request = TallyRequest()
    for plan in plans { PlanSums.ask(plan, by: .quarter, to: day, &request) }
    let tally = journal.tally(request, knownBy: nil, in: call.environment)
    var writer = SQLWriter(heading: "maltavla \(Program.version), \(day)")
    for plan in plans {
      writer.write(PlanSums(of: plan, by: .quarter, to: day, from: tally), to: take)
    }
    for entry in entries {
      let event = entry.record.event
      writer.write(
        event, writer: entry.record.writer, note: call.invocation.has(.notes) ? event.note : "",
        isExample: journal.isExample(entry.record), to: take)
    }
    writer.finish(to: take)
  }
}
