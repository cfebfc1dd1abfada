import Arguments
import Goals
import Rendering
import Reports

/// `report`: the follow-up of a period, on standard output or in a file.
struct ReportCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let workspace = try Workspace(for: call)
    let today = try call.asOf()
    let named = try period()
    let filter = try Filters(call: call, workspace: workspace).filter()
    // In January the quarter to follow up is the last of the year before, and so are its plans.
    let ended = NamedPeriod.latestQuarter(endedBy: today)?.period.end ?? today
    let isKnown = workspace.plans.contains { $0.period.contains(ended) }
    let day = named.map { min($0.period.end, today) } ?? (isKnown ? ended : today)
    let isCovered = named.map { named in
      workspace.plans.contains { named.period.intersection($0.period) != nil }
    }
    let plans = try PlanChoice(call: call, workspace: workspace)
      .plans(asOf: day, with: filter.unit, saying: isCovered ?? true)
    let stretches = try stretches(of: plans, named, today: today)
    let format = call.invocation.reportFormat
    var request = TallyRequest()
    for stretch in stretches { request.formUnion(stretch.request(isPaper: format == .html)) }
    let knownBy = try call.day(.knownBy)
    let journal = try workspace.figures(
      request, counting: stretches.map(\.marks), knownBy: knownBy, in: call.environment)
    call.complain(of: workspace, journal.faults)
    let document = ReportDocument(
      call: call, journal: journal, workspace: workspace, knownBy: knownBy, format: format)
    let parts = zip(stretches, journal.counted).map { document.part($0, $1, only: filter) }
    // Figures can tell who is a member; only the user reads them.
    try Delivery(call: call, mode: 0o600, replaces: true).deliver(document.text(parts))
    return workspace.status
  }

  /// The plans with the stretch to follow up: the period that was named, or each plan's latest quarter.
  private func stretches(
    of plans: [Plan], _ named: NamedPeriod?, today: Day
  ) throws(Failure) -> [PlanStretch] {
    var stretches: [PlanStretch] = []
    for plan in plans {
      guard let period = named ?? latestQuarter(of: plan, today: today) else { continue }
      guard period.period.start <= today else { throw Failure(.futurePeriod(period.period)) }
      guard period.period.intersection(plan.period) != nil else {
        throw Failure(.periodOutsidePlan(period.period, plan: plan.id.text, plan.period))
      }
      stretches.append(PlanStretch(plan: plan, period: period, today: today))
    }
    return stretches
  }

  /// The latest quarter of the plan that has ended; in its first quarter that one, as far as it has come.
  private func latestQuarter(of plan: Plan, today: Day) -> NamedPeriod? {
    let day = min(today, plan.period.end)
    let ended = NamedPeriod.latestQuarter(endedBy: day)
    if let ended, ended.period.intersection(plan.period) != nil { return ended }
    return NamedPeriod.quarter(of: max(day, plan.period.start))
  }

  private func period() throws(Failure) -> NamedPeriod? {
    guard let text = call.invocation.value(.period) else { return nil }
    guard let period = NamedPeriod(text) else { throw Failure(.badPeriod(text)) }
    return period
  }
}
