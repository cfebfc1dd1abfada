import Goals
import Reports

/// What is asked about one goal of the walk: its old actions, the level, the comment and what is to be done.
struct AssessmentDialogue {
  let call: Call
  let question: BoardQuestion

  /// What was answered, also where the input ended in the middle of it.
  func answer(reference: String?) -> (said: TypedAssessment, isEnd: Bool) {
    tell()
    var said = TypedAssessment()
    said.reference = reference
    let isEnd = !fill(&said)
    return (said, isEnd)
  }

  /// The goal's own words, its figures, and what the board said last.
  private func tell() {
    let goal = question.goal.goal
    let attainment = question.goal.attainment
    if goal.name != nil { call.say(.walkText(goal.text)) }
    if question.wanted == .comment {
      call.say(
        .walkFigures(
          GoalCells(goal: goal, figures: attainment.total).standing, attainment.total.outlook))
    }
    call.say(.lastSaid(attainment.latestWords, attainment.currentAction, on: attainment.day))
  }

  /// False where the input ended.
  private func fill(_ said: inout TypedAssessment) -> Bool {
    for action in question.actions {
      guard let isDone = ask(.askActionDone(action), { TypedAnswer($0).isSpokenYes }) else { return false }
      if isDone { said.carriedOut.append(action.words) }
    }
    switch question.wanted {
    case .level:
      guard let answer = askLevel() else { return false }
      if case .level(let level) = answer {
        said.level = level
        guard askWords(&said) else { return false }
      }
    case .comment:
      guard askWords(&said) else { return false }
    case .action: break
    }
    return said.isEmpty || askReference(&said)
  }

  /// What a person answered when asked for a level.
  private enum LevelAnswer {
    /// An empty line: the next goal.
    case skipped
    /// A level, or none for a comment alone.
    case level(Event.Level?)
  }

  private func askLevel() -> LevelAnswer? {
    let levels = call.words.typed.levelCandidates
    return Dialogue(call: call).ask(.askLevel, help: .levelWords, completing: levels) {
      text throws(Failure) in
      text.isEmpty ? .skipped : .level(try TypedLevel.read(text))
    }
  }

  /// The comment, and an action with who and when.
  private func askWords(_ said: inout TypedAssessment) -> Bool {
    guard let note = ask(.askComment, { text throws(Failure) in try TypedText.read(text) }) else {
      return false
    }
    said.note = note
    guard let action = askText(.askAction) else { return false }
    guard case .some(let action) = action else { return true }
    said.action = action
    let proposed = question.goal.goal.responsible
    said.responsible = proposed
    guard let responsible = askText(.askResponsible(proposed), proposed: proposed) else { return false }
    said.responsible = responsible
    let (today, decided) = (call.environment.today, question.goal.attainment.day)
    let by = ask(.askBy) { text throws(Failure) -> Day? in
      text.isEmpty || text == "-" ? nil : try TypedDay.coming(text, today: today, said: decided)
    }
    guard let by else { return false }
    said.by = by
    return true
  }

  private func askReference(_ said: inout TypedAssessment) -> Bool {
    guard let reference = askText(.askReference(said.reference), proposed: said.reference) else {
      return false
    }
    said.reference = reference
    return true
  }

  private func askText(_ question: Message, proposed: String? = nil) -> String?? {
    ask(question) { text throws(Failure) in text.isEmpty ? proposed : try Dialogue.tagText(text) }
  }

  private func ask<Answer>(_ question: Message, _ read: (String) throws(Failure) -> Answer) -> Answer? {
    Dialogue(call: call).ask(question, help: .walkHelp, read)
  }
}
