import Goals

/// What needs the board's decision: each goal that will hardly be kept, and those that nobody has assessed.
struct DecisionList {
  let report: FollowUp

  init(_ report: FollowUp) { self.report = report }

  var blocks: [Page.Block] {
    let goals = report.decisions
    let waiting = report.status.goals.filter { $0.attainment.total.reason == .notAssessed }.map(\.name)
    guard !goals.isEmpty || !waiting.isEmpty else { return [] }
    var blocks: [Page.Block] = [.heading(.section(.decisions))]
    blocks += goals.enumerated().map { .matter(matter($0 + 1, $1)) }
    if !waiting.isEmpty {
      blocks.append(
        .matter(
          Page.Matter(
            number: goals.count + 1, title: .notAssessed(waiting), aside: nil,
            facts: [Page.Fact(.assessBy, .assessBy)])))
    }
    return blocks
  }

  /// A goal that needs a decision, with what is known of it.
  func matter(_ number: Int, _ course: GoalCourse) -> Page.Matter {
    let status = course.status
    let figures = status.attainment.total
    let cells = GoalCells(goal: status.goal, figures: figures)
    let action = status.attainment.currentAction
    var facts: [Page.Fact] = []
    if status.goal.kind.isMeasured || status.goal.kind == .milestone {
      let added =
        cells.isOneThing ? [] : course.inPeriod.map { [Phrase.ofWhich($0, report.period.name)] } ?? []
      facts.append(Page.Fact(.actual, .sequence([cells.standing] + added)))
    }
    if let deviation = figures.deviation, let expected = figures.shownExpected, status.goal.kind != .rate {
      facts.append(Page.Fact(.deviation, .deviation(deviation, expected: expected)))
    }
    facts += status.attainment.steps.compactMap { late($0, of: status.goal) }
    if let forecast = cells.forecast { facts.append(Page.Fact(.forecast, forecast)) }
    if let needs = cells.needs { facts.append(Page.Fact(.needed, needs)) }
    facts.append(Page.Fact(.comment, status.attainment.commentPhrase ?? .missing))
    facts.append(Page.Fact(.action, action.map { .action($0) } ?? .missing))
    facts.append(Page.Fact(.responsible, status.responsible.map { .verbatim($0) } ?? .missing))
    facts.append(Page.Fact(.decision, .decisionLine))
    return Page.Matter(
      number: number, title: status.namePhrase, aside: figures.longWords,
      facts: facts)
  }

  /// How late a step is; a milestone without steps needs no name for its only one.
  private func late(_ state: StepState, of goal: Goal) -> Page.Fact? {
    guard let days = state.overdue, let deadline = state.step.deadline ?? goal.deadline else { return nil }
    if goal.steps.isEmpty { return Page.Fact(.steps, .lateSince(deadline, days: days)) }
    return Page.Fact(.steps, .step(state.step.text, done: nil, deadline: deadline, overdue: days))
  }
}
