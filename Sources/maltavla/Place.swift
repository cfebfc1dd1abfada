import Arguments
import Goals

/// Finds the arbetarekommun that an event is about.
struct Place {
  let call: Call
  /// Finds names in the plans whose events it may be: those that have the metric.
  let lookup: Lookup
  let metric: Identifier

  private var plans: [Plan] { lookup.plans }

  /// `--ak`, else `$MALTAVLA_AK`, else the only one of the plans that have the metric; on a terminal it asks.
  func unit() throws(Failure) -> Arbetarekommun? {
    if let settled = try settled() { return settled }
    let all = Set(plans.flatMap(\.arbetarekommuner)).sorted()
    guard call.environment.isInteractive,
      let answer = call.ask(.askUnit(all.map(\.name)), completing: PlanNames(plans: plans).units)
    else { throw Failure(.unitNeeded(metric.text, all.map(\.name))) }
    return try unit(answer)
  }

  /// The same where nobody is asked; absent where it could be one of several. What stands in the environment does not
  /// speak for a cell that somebody left empty.
  func settled(byEnvironment: Bool = true) throws(Failure) -> Arbetarekommun?? {
    let environment = byEnvironment ? call.environment.variable("MALTAVLA_AK") : nil
    if let named = call.invocation.value(.ak) ?? environment {
      return try unit(named)
    }
    let all = Set(plans.flatMap(\.arbetarekommuner))
    return all.count <= 1 ? .some(all.first) : .none
  }

  /// Refuses an arbetarekommun where no plan has the metric: nobody would count the event.
  func check(_ unit: Arbetarekommun?) throws(Failure) {
    guard !plans.contains(where: { $0.places.contains(unit) }) else { return }
    throw Failure(.metricNotAt(metric.text, unit?.name, plans: plans.map(\.id.text)))
  }

  /// What a typed name stands for; `-` is the organisation itself.
  func unit(_ typed: String) throws(Failure) -> Arbetarekommun? {
    if typed == "-" {
      // In a plan of one arbetarekommun the organisation itself is that arbetarekommun.
      if plans.contains(where: { $0.places.contains(nil) }) { return nil }
      let all = Set(plans.flatMap(\.arbetarekommuner)).sorted()
      guard all.count == 1 else { throw Failure(.unitNeeded(metric.text, all.map(\.name))) }
      return all.first
    }
    return try lookup.unit(typed)
  }
}
