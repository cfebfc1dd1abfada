import Arguments
import Goals
import Journal
import Reports

/// `assess` alone, on a terminal: every goal that lacks the board's word this quarter, one after the other. Each is saved
/// before the next is asked about, so that an interrupted walk loses nothing.
struct AssessmentWalk {
  let call: Call
  let workspace: Workspace
  let logging: Logging

  func run() throws(Failure) -> ExitStatus {
    let ofOneGoal: [OptionSyntax] = [.note, .action, .responsible, .by, .actionDone]
    if let option = ofOneGoal.first(where: call.invocation.has) {
      throw Failure(.goalNeededFor(option: option.spelling))
    }
    guard call.environment.isInteractive else { throw Failure(.goalNeeded) }
    let plans = try PlanChoice(call: call, workspace: workspace).plans(asOf: call.environment.today)
    // A goal of a faulty plan would be missed in silence.
    let faulty = call.invocation.value(.plan) == nil ? workspace.faultyFiles : []
    if !faulty.isEmpty { call.complain(.note, .faultyPlans(faulty)) }
    // For a plan that has ended, its last day.
    let proposed = plans.map { day(call.environment.today, in: $0) }.max() ?? call.environment.today
    guard let meeting = try meetingDay(proposed: proposed) else {
      return ended(Tally(), of: try questions(plans, on: proposed).count)
    }
    let questions = try self.questions(plans, on: meeting)
    guard !questions.isEmpty else {
      call.say(.nothingToAssess(meeting))
      return .fine
    }
    call.say(.walkBegins(questions.count))
    guard let reference = try meetingReference() else { return ended(Tally(), of: questions.count) }
    var tally = Tally()
    for (index, question) in questions.enumerated() {
      call.environment.write("\n")
      call.say(
        .walkGoal(
          index + 1, of: questions.count, question.goal.name,
          plan: plans.count > 1 ? question.plan.id.text : nil))
      let answer = AssessmentDialogue(call: call, question: question).answer(reference: reference.text)
      if !answer.said.isEmpty, try save(answer.said, question, on: meeting) {
        tally.assessed += 1
      } else if !answer.isEnd {
        tally.skipped += 1
      }
      if answer.isEnd { return ended(tally, of: questions.count) }
    }
    call.environment.write("\n")
    call.say(.walkEnded(assessed: tally.assessed, skipped: tally.skipped, left: 0))
    return .fine
  }

  /// How many goals have been dealt with.
  private struct Tally {
    var assessed = 0
    var skipped = 0
  }

  /// What the meeting's minutes call the matter, where anything.
  private struct Reference {
    let text: String?
  }

  /// `--date`, else the answer; nil at the end of input.
  private func meetingDay(proposed: Day) throws(Failure) -> Day? {
    let today = call.environment.today
    if let text = call.invocation.value(.date) { return try TypedDay.past(text, today: today) }
    let days = DayCandidates(call).days
    return Dialogue(call: call).ask(.askMeetingDay(proposed), help: .walkHelp, completing: days) {
      text throws(Failure) in
      text.isEmpty ? proposed : try TypedDay.past(text, today: today)
    }
  }

  /// `--reference`, else the answer; nil at the end of input.
  private func meetingReference() throws(Failure) -> Reference? {
    if let text = call.invocation.value(.reference) {
      return Reference(text: try Dialogue.tagText(text))
    }
    return Dialogue(call: call).ask(.askMeetingReference, help: .walkHelp) { text throws(Failure) in
      Reference(text: try Dialogue.tagText(text))
    }
  }

  private func questions(_ plans: [Plan], on meeting: Day) throws(Failure) -> [BoardQuestion] {
    let standing = BoardStanding(call: call, journal: try workspace.journal())
    var filter = StatusReport.Filter()
    filter.area = call.invocation.value(.area)
    return plans.flatMap { plan in
      standing.status(of: plan, on: day(meeting, in: plan), only: filter)?.questions ?? []
    }
  }

  /// False where the person thought better of it.
  private func save(
    _ said: TypedAssessment, _ question: BoardQuestion, on meeting: Day
  ) throws(Failure) -> Bool {
    let goal = question.goal.goal
    let draft = said.draft(on: goal, in: question.plan, day: day(meeting, in: question.plan))
    do throws(Failure) {
      for event in try logging.append([draft]) { call.say(.assessed(event, name: goal.name ?? goal.text)) }
      return true
    } catch {
      guard case .nothingSaved = error.message else { throw error }
      call.complain(.fault, error.message)
      return false
    }
  }

  /// What is said after a plan has ended stands on its last day, which its figures are of.
  private func day(_ meeting: Day, in plan: Plan) -> Day { min(meeting, plan.period.end) }

  private func ended(_ tally: Tally, of all: Int) -> ExitStatus {
    // The end of input leaves the question's line open.
    call.environment.write("\n")
    call.say(
      .walkEnded(
        assessed: tally.assessed, skipped: tally.skipped, left: all - tally.assessed - tally.skipped))
    return .fine
  }
}
