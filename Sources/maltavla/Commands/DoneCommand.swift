import Arguments
import Goals
import Journal
import Text

/// `done GOAL [STEP]`: a milestone, or one of its steps, is done.
struct DoneCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let workspace = try Workspace(for: call)
    let logging = Logging(call: call, workspace: workspace)
    let (plan, goal) = try GoalChoice(call: call, workspace: workspace).goal(call.invocation.operand(0) ?? "")
    guard goal.kind == .milestone else { throw Failure(.notAMilestone(goal.id.text, goal.kind)) }
    let step = try call.invocation.operand(1).map { typed throws(Failure) in try self.step(typed, of: goal) }
    let tags = step.flatMap { step in Identifier("step").map { [Event.Tag($0, step.id.text)] } } ?? []
    let draft = EventDraft(
      day: try logging.day(), metric: goal.metric, arbetarekommun: plan.soleUnit, value: .done, tags: tags,
      note: try logging.note())
    if let earlier = try self.earlier(draft, in: plan, workspace) {
      throw Failure(.alreadyDone(earlier, name: goal.name ?? goal.text, step: step?.text))
    }
    for event in try logging.append([draft]) {
      call.say(.done(event, name: goal.name ?? goal.text, step: step?.text))
    }
    return .fine
  }

  /// What has already said the same: a milestone is done once in a plan.
  private func earlier(
    _ draft: EventDraft, in plan: Plan, _ workspace: Workspace
  ) throws(Failure) -> Event? {
    try workspace.journal().ledger.effective.first { event in
      event.metric == draft.metric && event.value == .done && event.arbetarekommun == draft.arbetarekommun
        && event.day <= plan.period.end && event.day >= plan.period.start
        && event.tags.filter { $0.name.text == "step" } == draft.tags
    }
  }

  private func step(_ typed: String, of goal: Goal) throws(Failure) -> Step {
    let folded = Slug.make(from: typed)
    if let exact = goal.steps.first(where: { $0.id.text == folded }) { return exact }
    let begun = goal.steps.filter { !folded.isEmpty && $0.id.text.hasPrefix(folded) }
    if begun.count == 1 { return begun[0] }
    let known = goal.steps.map(\.id.text)
    throw Failure(
      .unknownStep(
        typed, goal: goal.id.text, suggestion: NearMiss.best(for: typed, among: known), known: known))
  }
}
