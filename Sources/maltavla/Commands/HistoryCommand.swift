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
    call.complain(of: workspace, journal)
    var entries = try selected(journal.ledger.entries, workspace)
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

  private func selected(_ entries: [LedgerEntry], _ workspace: Workspace) throws(Failure) -> [LedgerEntry] {
    let lookup = workspace.lookup
    let from = try call.day(.from)
    let to = try call.day(.to)
    let metric = try call.invocation.operand(0).map { typed throws(Failure) in try metricOrGoal(typed, lookup)
    }
    let unit: Arbetarekommun?? = try call.invocation.value(.ak).map { typed throws(Failure) in
      typed == "-" ? nil : try lookup.unit(typed)
    }
    let plan = try call.invocation.value(.plan).map { named throws(Failure) in
      try PlanChoice(call: call, workspace: workspace).plan(named)
    }
    let writer = call.invocation.value(.writer)
    return entries.filter { entry in
      let event = entry.record.event
      if let metric, !metric.contains(event.metric) { return false }
      if let unit, event.arbetarekommun != unit { return false }
      if let plan, !plan.counts(event) { return false }
      if let from, event.day < from { return false }
      if let to, event.day > to { return false }
      return writer.map { entry.record.writer.text == $0 } ?? true
    }
  }

  /// An assessment's metric column holds its goal's id, so a goal's name finds both.
  private func metricOrGoal(_ typed: String, _ lookup: Lookup) throws(Failure) -> Set<Identifier> {
    if let found = try? lookup.goals(typed) { return Set(found.flatMap { [$0.goal.metric, $0.goal.id] }) }
    return [try lookup.metric(typed)]
  }
}

extension Plan {
  /// Whether an event is one that the plan's goals look at.
  func counts(_ event: Event) -> Bool {
    if case .assessment = event.value {
      let named = event.tag("plan")
      return (named == nil || named == id.text) && goals.contains { $0.id == event.metric }
    }
    return metrics.contains(event.metric) && places.contains(event.arbetarekommun)
  }
}
