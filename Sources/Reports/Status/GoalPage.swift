import Goals

extension StatusReport {
  /// One goal of a plan as a page: its words, its figures, its steps or arbetarekommuner, and what the board said.
  public func page(of goal: GoalStatus, in status: PlanStatus, isExample: Bool) -> Page {
    var page = Page(language: status.plan.language, isExample: isExample)
    page.blocks.append(.title(goal.namePhrase))
    page.blocks.append(
      .lines([
        .planTitle(organisation: status.plan.organisation, title: status.plan.title), .asOf(status.asOf),
      ]))
    page.blocks.append(.facts(facts(of: goal)))
    if !goal.attainment.steps.isEmpty, !goal.goal.steps.isEmpty {
      page.blocks.append(.heading(.section(.steps)))
      page.blocks.append(
        .lines(
          goal.attainment.steps.map {
            .step($0.step.text, done: $0.done, deadline: $0.deadline, overdue: $0.overdue ?? $0.late)
          }))
    }
    if !goal.attainment.units.isEmpty { page.blocks += UnitTable(goal, silence: status.silence).blocks }
    let words = BoardWords.history(of: goal.attainment)
    if !words.isEmpty {
      page.blocks.append(.heading(.section(.assessments)))
      page.blocks.append(.lines(words))
    }
    return page
  }

  private func facts(of status: GoalStatus) -> [Page.Fact] {
    let goal = status.goal
    let figures = status.attainment.total
    let cells = GoalCells(goal: goal, figures: figures)
    var facts = [Page.Fact(.planText, .verbatim(goal.text)), Page.Fact(.planLine, .planLine(goal.source))]
    if goal.kind != .ongoing, goal.kind != .qualitative {
      facts.append(Page.Fact(.actual, status.delivered ?? cells.fullStanding))
    }
    if goal.kind == .level || goal.kind == .increase || goal.kind == .decrease, let start = figures.start {
      facts.append(Page.Fact(.baseline, .dated(start.value, start.day, isPercent: goal.isPercent)))
    }
    if let deviation = figures.deviation, let expected = figures.shownExpected, goal.kind != .rate {
      facts.append(Page.Fact(.deviation, .deviation(deviation, expected: expected)))
    }
    if let forecast = cells.forecast { facts.append(Page.Fact(.forecast, forecast)) }
    if let needs = cells.needs { facts.append(Page.Fact(.needed, needs)) }
    facts.append(Page.Fact(.lastDay, .day(figures.due)))
    facts.append(Page.Fact(.outlook, status.attainment.reasonPhrase ?? cells.fullOutlook))
    if let responsible = goal.responsible { facts.append(Page.Fact(.responsible, .verbatim(responsible))) }
    let open = status.attainment.actions.filter(\.isOpen)
    let shown = open.isEmpty ? status.attainment.currentAction.map { [$0] } ?? [] : open
    return facts + shown.map { Page.Fact(.action, .action($0)) }
  }
}

extension GoalStatus {
  /// When the one thing that the goal is was done, and how late; nil for other goals, and where it is not done.
  var delivered: Phrase? {
    guard goal.kind == .milestone, goal.steps.isEmpty, let step = attainment.steps.first else { return nil }
    return step.done.map { .deliveredOn($0, late: step.late) }
  }
}
