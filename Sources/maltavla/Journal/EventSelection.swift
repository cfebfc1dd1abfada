import Arguments
import Goals
import Journal

/// The events that a command is asked about: of a metric or goal, a place, a plan, a stretch of days, a writer.
struct EventSelection {
  let call: Call
  let workspace: Workspace

  func selected(_ entries: [LedgerEntry]) throws(Failure) -> [LedgerEntry] {
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
    let scope = plan.map(PlanScope.init)
    let writer = call.invocation.value(.writer)
    return entries.filter { entry in
      let event = entry.record.event
      if let metric, !metric.contains(event.metric) { return false }
      if let unit, event.arbetarekommun != unit { return false }
      if let scope, !scope.counts(event) { return false }
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
