import Arguments
import Goals
import Journal

/// `assess GOAL [LEVEL]`: the board's own word on a goal.
struct AssessCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let workspace = try Workspace(for: call)
    let logging = Logging(call: call, workspace: workspace)
    guard let typed = call.invocation.operand(0) else { return try walk(workspace, logging) }
    let choice = GoalChoice(call: call, workspace: workspace)
    let (plan, goal) = try choice.goal(typed)
    let words = call.invocation.operands.dropFirst().joined(separator: " ")
    let level = words.isEmpty ? nil : try TypedLevel.read(words)
    let draft = try self.draft(plan, goal, level, note: try logging.note(), day: try day(in: plan))
    guard level != nil || !draft.note.isEmpty || draft.tags.count > 1 else {
      throw Failure(.levelNeeded(goal.id.text))
    }
    for event in try logging.append([draft]) { call.say(.assessed(event, name: goal.name ?? goal.text)) }
    return .fine
  }

  private func draft(
    _ plan: Plan, _ goal: Goal, _ level: Event.Level?, note: String, day: Day
  ) throws(Failure) -> EventDraft {
    var tags: [Event.Tag] = []
    if let tag = try tag("plan", plan.id.text) { tags.append(tag) }
    for option in [OptionSyntax.action, .responsible, .by, .reference] {
      var value = call.invocation.value(option)
      if option == .by { value = try value.map { text throws(Failure) in try comingDay(text).description } }
      if let tag = try tag(option.name, value) { tags.append(tag) }
    }
    return EventDraft(
      day: day, metric: goal.id, arbetarekommun: plan.soleUnit, value: .assessment(level), tags: tags,
      note: note)
  }

  /// A day that something is to be done by; one without its year is the next such day.
  private func comingDay(_ text: String) throws(Failure) -> Day {
    let today = call.environment.today
    let day = try TypedDay.read(text, today: today)
    guard day < today, !text.contains(String(day.year)), text.contains(where: \.isNumber) else { return day }
    return Day(year: day.year + 1, month: day.month, day: day.dayOfMonth) ?? day
  }

  private func tag(_ name: String, _ value: String?) throws(Failure) -> Event.Tag? {
    guard let value, let name = Identifier(name) else { return nil }
    let text = try TypedText.read(value)
    guard !text.isEmpty else { return nil }
    guard !text.contains(";") else { throw Failure(.semicolon(option: "--" + name.text)) }
    return Event.Tag(name, text)
  }

  /// `--date`, else today; for a plan that has ended its last day, which is the day that its figures are of.
  private func day(in plan: Plan) throws(Failure) -> Day {
    guard let text = call.invocation.value(.date) else { return min(call.environment.today, plan.period.end) }
    return try TypedDay.past(text, today: call.environment.today)
  }

  /// The level of one goal; a slip is told of and asked about again. Nil at the end of input.
  private func askLevel(of goal: Goal) -> LevelAnswer? {
    while let answer = call.ask(.askLevel(goal.name ?? goal.text)) {
      if answer.isEmpty { return .skipped }
      do throws(Failure) {
        return .level(try TypedLevel.read(answer))
      } catch {
        call.complain(.fault, error.message)
      }
    }
    return nil
  }

  /// On a terminal: every goal that lacks an assessment this quarter, one question each.
  private func walk(_ workspace: Workspace, _ logging: Logging) throws(Failure) -> ExitStatus {
    guard call.environment.isInteractive else { throw Failure(.goalNeeded) }
    let choice = PlanChoice(call: call, workspace: workspace)
    let journal = try workspace.journal()
    for plan in try choice.plans(asOf: call.environment.today) {
      for goal in AssessmentGaps(call: call, journal: journal).goals(of: plan) {
        guard let answer = askLevel(of: goal) else { return .fine }
        guard case .level(let level) = answer else { continue }
        let note = try TypedText.read(call.ask(.askComment) ?? "")
        let draft = try self.draft(plan, goal, level, note: note, day: try day(in: plan))
        for event in try logging.append([draft]) { call.say(.assessed(event, name: goal.name ?? goal.text)) }
      }
    }
    return .fine
  }
}

/// What a person answered when asked for a level.
private enum LevelAnswer {
  /// An empty line: the next goal.
  case skipped
  /// A level, or none for a comment alone.
  case level(Event.Level?)
}

extension Plan {
  /// The arbetarekommun of a plan that is one branch's own; nil for a district.
  var soleUnit: Arbetarekommun? { arbetarekommuner.count == 1 ? arbetarekommuner.first : nil }
}
