import Arguments
import Goals
import Notation

/// Chooses the plans that a command is about.
struct PlanChoice {
  let call: Call
  let workspace: Workspace

  /// The plans that `plans(asOf:)` chooses, only those with an arbetarekommun where one is named.
  /// Unless `saying`, what is refused in the next breath, nothing is said of a plan that was chosen for want of one.
  func plans(asOf day: Day, with unit: Arbetarekommun?, saying: Bool = true) throws(Failure) -> [Plan] {
    let plans = try plans(asOf: day, saying: saying)
    guard let unit else { return plans }
    let own = plans.filter { $0.arbetarekommuner.contains(unit) }
    guard !own.isEmpty else { throw Failure(.unitNotIn(unit.name, plans: plans.map(\.id.text))) }
    return own
  }

  /// `--plan`, else the plans whose period holds the day, else the latest one, said so.
  func plans(asOf day: Day, saying: Bool = true) throws(Failure) -> [Plan] {
    if let named = call.invocation.value(.plan) { return [try plan(named)] }
    guard !workspace.plans.isEmpty else { throw Failure(.noPlans(workspace.shownAs), workspace.emptyStatus) }
    let current = workspace.plans.filter { $0.period.contains(day) }
    if !current.isEmpty { return current }
    guard let latest = workspace.plans.max(by: { key($0) < key($1) }) else { return [] }
    if saying { call.complain(.note, .latestPlan(latest.id.text, day: day)) }
    return [latest]
  }

  /// The plan of that name; a faulty plan is named as such.
  func plan(_ named: String) throws(Failure) -> Plan {
    do throws(Failure) {
      return try workspace.lookup.plan(named)
    } catch {
      let file = workspace.faults.map(\.location.file).first {
        $0.hasSuffix("/\(named).md") || $0.hasSuffix("/\(named)")
      }
      if let file {
        call.complain(workspace.faults.filter { $0.location.file == file })
        throw Failure(.faultyPlan(file), .malformed)
      }
      throw error
    }
  }

  private func key(_ plan: Plan) -> (Day, Day, Identifier) { (plan.period.end, plan.period.start, plan.id) }
}

extension Workspace {
  /// A folder without plans is no input; one with only faulty plans is malformed.
  var emptyStatus: ExitStatus { faults.isEmpty ? .noInput : .malformed }
}

/// Chooses the one goal that a command is about.
struct GoalChoice {
  let call: Call
  let workspace: Workspace

  /// The goal in the plans that hold today, else in the latest plan that has it.
  func goal(_ typed: String, asOf day: Day? = nil) throws(Failure) -> (plan: Plan, goal: Goal) {
    let day = day ?? call.environment.today
    if let named = call.invocation.value(.plan) {
      let plan = try PlanChoice(call: call, workspace: workspace).plan(named)
      return try only(try Lookup(plans: [plan]).goals(typed), typed)
    }
    let current = workspace.plans.filter { $0.period.contains(day) }
    if let found = try? workspace.lookup(in: current).goals(typed), !found.isEmpty {
      return try only(found, typed)
    }
    let found = try workspace.lookup.goals(typed)
    guard let latest = found.max(by: { $0.plan.period.end < $1.plan.period.end }) else {
      throw Failure(.unknownGoal(typed, suggestion: nil))
    }
    let rivals = found.filter { $0.plan.period.end == latest.plan.period.end }
    let chosen = try only(rivals, typed)
    call.complain(
      .note,
      current.isEmpty
        ? .latestPlan(chosen.plan.id.text, day: day)
        : .goalOfOtherPlan(chosen.goal.id.text, chosen.plan.id.text))
    return chosen
  }

  private func only(_ found: [(plan: Plan, goal: Goal)], _ typed: String) throws(Failure) -> (
    plan: Plan, goal: Goal
  ) {
    guard let first = found.first else { throw Failure(.unknownGoal(typed, suggestion: nil)) }
    guard found.count == 1 else { throw Failure(.severalPlans(typed, found.map(\.plan.id.text))) }
    return first
  }
}
