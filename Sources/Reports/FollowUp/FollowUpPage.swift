import Goals

extension FollowUp {
  /// The follow-up as a page; `damaged` is how many journal lines could not be read and are not counted. That of a year
  /// that is over says of each goal whether it was kept, with a draft for the annual report where one is wanted.
  public func page(isExample: Bool, damaged: Int, hasDraft: Bool = false) -> Page {
    var page = Page(language: status.plan.language, isExample: isExample)
    page.blocks.append(.title(.followUpTitle(status.plan.title)))
    page.blocks.append(
      .lines([
        .period(period),
        .reportLine(organisation: status.plan.organisation, asOf: status.asOf, made: made),
      ]))
    if let evaluation {
      page.blocks +=
        EvaluationPage(
          report: self, evaluation: evaluation, isExample: isExample, damaged: damaged, hasDraft: hasDraft
        ).blocks
      return page
    }
    page.blocks += summary(damaged: damaged)
    page.blocks += DecisionList(self).blocks
    page.blocks += actionBlocks
    for area in areas(of: goals.map(\.status)) {
      page.blocks.append(.heading(.section(.area(area))))
      page.blocks += AreaTable(goals.filter { $0.status.goal.area == area }, in: period.name).blocks
    }
    for course in goals where !course.status.attainment.units.isEmpty {
      page.blocks +=
        UnitTable(course.status, course, in: period.name, silence: status.silence, order: unitOrder).blocks
    }
    page.blocks += unmeasured
    return page
  }

  private func summary(damaged: Int) -> [Page.Block] {
    var phrases: [Phrase] = [.summary(Summary(status.goals))]
    // The plan's first period has none before it.
    if status.plan.period.contains(period.period.start - 1) {
      phrases.append(
        better.isEmpty && worse.isEmpty
          ? .noChanges : .changes(better: better.map(\.status.name), worse: worse.map(\.status.name)))
    }
    phrases += status.reporting ?? []
    if damaged > 0 { phrases.append(.damagedLines(damaged)) }
    return [.heading(.section(.summary)), .paragraph(phrases)]
  }

  private var unmeasured: [Page.Block] {
    let goals = status.goals.compactMap { goal in
      goal.attainment.reasonPhrase.map { Phrase.remark(goal.name, $0) }
    }
    return [.heading(.section(.unmeasured)), goals.isEmpty ? .paragraph([.allMeasured]) : .lines(goals)]
  }
}
