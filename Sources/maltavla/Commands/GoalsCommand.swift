import Arguments
import Goals
import Rendering
import Reports

/// `goals`: every goal as it was read, with the line it came from.
struct GoalsCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let workspace = try Workspace(for: call)
    call.complain(workspace.faults)
    var plans = workspace.plans
    if let named = call.invocation.value(.plan) {
      plans = [try PlanChoice(call: call, workspace: workspace).plan(named)]
    }
    guard !plans.isEmpty else { throw Failure(.noPlans(workspace.shownAs), workspace.emptyStatus) }
    let filter = try Filters(call: call, workspace: workspace).filter()
    for index in plans.indices { plans[index].goals.removeAll { !filter.accepts($0) } }
    if call.invocation.has(.json) {
      call.environment.write(goalsJSON(plans).pretty + "\n")
    } else {
      for (index, plan) in plans.enumerated() {
        if index > 0 { call.environment.write("\n") }
        call.show(GoalList.page(of: plan))
      }
    }
    return workspace.status
  }
}
