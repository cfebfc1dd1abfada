import Arguments
import Goals
import Rendering
import Reports

/// `status [GOAL]`: every goal on a line; with a goal, its arbetarekommuner.
struct StatusCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let workspace = try Workspace(for: call)
    let asOf = try call.asOf()
    var filter = try Filters(call: call, workspace: workspace).filter()
    let plans: [Plan]
    if let typed = call.invocation.operand(0) {
      let choice = try GoalChoice(call: call, workspace: workspace).goal(typed, asOf: asOf)
      filter.goal = choice.goal.id
      plans = [choice.plan]
    } else {
      plans = try PlanChoice(call: call, workspace: workspace).plans(asOf: asOf, with: filter.unit)
    }
    let journal = try workspace.figures(
      StatusReport.request(for: plans, asOf: asOf), knownBy: try call.day(.knownBy), in: call.environment)
    call.complain(of: workspace, journal.faults)
    let report = StatusReport(on: plans, from: journal.tally, asOf: asOf, only: filter)
    show(report, journal, isOneGoal: filter.goal != nil)
    if call.invocation.has(.exitCode), report.isAtRisk { return .found }
    return workspace.status
  }

  private func show(_ report: StatusReport, _ journal: JournalFigures, isOneGoal: Bool) {
    if call.invocation.has(.json) {
      let isExample = report.plans.contains { journal.isExample(for: $0.plan) }
      call.environment.write(report.json(isExample: isExample).pretty + "\n")
      return
    }
    for (index, status) in report.plans.enumerated() {
      if index > 0 { call.environment.write("\n\n") }
      let isExample = journal.isExample(for: status.plan)
      if isOneGoal, let goal = status.goals.first {
        call.show(report.page(of: goal, in: status, isExample: isExample))
      } else {
        call.show(report.page(of: status, isExample: isExample))
      }
    }
  }
}

extension StatusReport {
  /// Whether any goal shown is unlikely or missed.
  var isAtRisk: Bool {
    plans.flatMap(\.goals).contains { [.unlikely, .missed].contains($0.attainment.total.outlook) }
  }
}

/// The filters that status and report share.
struct Filters {
  let call: Call
  let workspace: Workspace

  func filter() throws(Failure) -> StatusReport.Filter {
    var filter = StatusReport.Filter()
    filter.area = call.invocation.value(.area)
    filter.responsible = call.invocation.value(.responsible)
    if let typed = call.invocation.value(.ak) { filter.unit = try workspace.lookup.unit(typed) }
    return filter
  }
}
