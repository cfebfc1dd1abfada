import Arguments
import Goals
import Journal
import Reports

/// `assess GOAL [LEVEL]`: the board's own word on a goal; alone on a terminal it walks through what lacks one.
struct AssessCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let workspace = try Workspace(for: call)
    let logging = Logging(call: call, workspace: workspace)
    guard let typed = call.invocation.operand(0) else {
      return try AssessmentWalk(call: call, workspace: workspace, logging: logging).run()
    }
    let (plan, goal) = try GoalChoice(call: call, workspace: workspace).goal(typed)
    let words = call.invocation.operands.dropFirst().joined(separator: " ")
    let day = try self.day(in: plan)
    var said = TypedAssessment()
    said.level = words.isEmpty ? nil : try TypedLevel.read(words)
    said.note = try logging.note()
    said.action = try text(.action)
    said.responsible = try text(.responsible)
    said.by = try call.invocation.value(.by).map { text throws(Failure) in
      try TypedDay.coming(text, today: call.environment.today, said: day)
    }
    said.reference = try text(.reference)
    if call.invocation.has(.actionDone) {
      said.carriedOut = [try openAction(of: goal, in: plan, day, workspace, called: said.action)]
      said.action = nil
    }
    let draft = said.draft(on: goal, in: plan, day: day)
    guard said.level != nil || !draft.note.isEmpty || draft.tags.count > 1 else {
      throw Failure(.levelNeeded(goal.id.text))
    }
    for event in try logging.append([draft]) { call.say(.assessed(event, name: goal.name ?? goal.text)) }
    return .fine
  }

  /// An option's words as a tag can hold them.
  private func text(_ option: OptionSyntax) throws(Failure) -> String? {
    guard let value = call.invocation.value(option) else { return nil }
    let text = try TypedText.read(value)
    guard !text.contains(";") else { throw Failure(.semicolon(option: option.spelling)) }
    return text.isEmpty ? nil : text
  }

  /// `--date`, else today; for a plan that has ended its last day, which is the day that its figures are of.
  private func day(in plan: Plan) throws(Failure) -> Day {
    guard let text = call.invocation.value(.date) else { return min(call.environment.today, plan.period.end) }
    return try TypedDay.past(text, today: call.environment.today)
  }

  /// The words of the action that is carried out: the goal's only open one, or the one whose words begin as typed.
  private func openAction(
    of goal: Goal, in plan: Plan, _ day: Day, _ workspace: Workspace, called typed: String?
  ) throws(Failure) -> String {
    let status = BoardStanding(call: call, journal: try workspace.journal()).status(of: plan, on: day)
    let open =
      status?.goals.first { $0.goal.id == goal.id }?.attainment.actions.filter(\.isOpen).map(\.words) ?? []
    guard !open.isEmpty else { throw Failure(.noOpenAction(goal.id.text)) }
    let named = typed.map { typed in open.filter { $0.lowercased().hasPrefix(typed.lowercased()) } } ?? open
    guard let first = named.first else { throw Failure(.unknownAction(goal.id.text, open)) }
    // The whole words of one may be the beginning of another's.
    if let typed, let exact = named.first(where: { $0.lowercased() == typed.lowercased() }) { return exact }
    guard named.count == 1 else { throw Failure(.severalActions(goal.id.text, named)) }
    return first
  }
}

/// How a plan stands on the day that the board speaks of it.
struct BoardStanding {
  let call: Call
  let journal: JournalView

  func status(of plan: Plan, on day: Day, only filter: StatusReport.Filter = .init()) -> PlanStatus? {
    let tally = journal.tally(
      StatusReport.request(for: [plan], asOf: day), knownBy: nil, in: call.environment)
    return StatusReport(on: [plan], from: tally, asOf: day, only: filter).plans.first
  }
}
