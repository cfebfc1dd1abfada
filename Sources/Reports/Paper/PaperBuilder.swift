public import Goals

extension Paper {
  /// Asks for everything that a paper looks at beyond its follow-up.
  public static func request(for plan: Plan, period: NamedPeriod, today: Day) -> TallyRequest {
    var request = FollowUp.request(for: plan, period: period, today: today)
    let day = FollowUp.day(of: plan, period: period, today: today)
    for goal in plan.goals { Trace.ask(goal, in: plan, on: day, &request) }
    return request
  }

  /// The paper of a follow-up; the tally answers `request(for:period:today:)`.
  ///
  /// - Parameters:
  ///   - damaged: How many journal lines could not be read and are not counted.
  ///   - basis: What the figures rest on.
  public init(_ report: FollowUp, from tally: Tally, isExample: Bool, damaged: Int, basis: Basis?) {
    let charts = Charts(report: report, tally: tally)
    let standings = Standings(report)
    language = report.status.plan.language
    self.isExample = isExample
    masthead = Masthead(
      organisation: report.status.plan.organisation, title: .followUpTitle(report.status.plan.title),
      period: report.period, asOf: report.status.asOf, made: report.made)
    lead = standings.lead
    self.standings = standings.all(of: report.goals)
    notes = report.status.reporting ?? []
    if damaged > 0 { notes.append(.damagedLines(damaged)) }
    changes = standings.changes
    let list = DecisionList(report)
    decisions = report.decisions.enumerated().map { index, course in
      Decision(
        matter: list.matter(index + 1, course), outlook: course.status.attainment.total.outlook,
        chart: charts.chart(of: course.status))
    }
    waiting = report.status.goals.filter { $0.attainment.total.reason == .notAssessed }.map(\.name)
    earlierActions = report.earlierActions.map { .earlierAction($0.action, goal: $0.goal.name) }
    self.areas = Reports.areas(of: report.goals.map(\.status)).map { area in
      let goals = report.goals.filter { $0.status.goal.area == area }
      return PaperArea(
        name: area, standings: standings.all(of: goals, whileNoteworthy: true),
        entries: atRiskFirst(goals.filter(\.isShown)).map { PaperEntries(report, charts).entry($0) },
        unmeasured: goals.filter { !$0.isShown }.map {
          .remark($0.status.name, $0.status.attainment.reasonPhrase ?? .outlook(.unmeasured, .noData))
        })
    }
    let units = PaperUnits(report, charts, tally)
    self.units = units.grid
    courses = units.courses
    unitNotes = units.notes
    readings = report.status.plan.goals.map { goal in
      let status = report.goals.first { $0.status.goal.id == goal.id }?.status
      return GoalReading(
        id: goal.id.text, name: status?.name ?? goal.name ?? goal.text, source: goal.source, kind: goal.kind,
        understood: .understood(goal))
    }
    self.basis = basis
  }
}

/// Goals at risk first, else in the order of the plan.
private func atRiskFirst(_ goals: [GoalCourse]) -> [GoalCourse] {
  func urgency(_ course: GoalCourse) -> Int { course.status.attainment.total.outlook.urgency }
  return goals.enumerated()
    .sorted { (urgency($0.element), $0.offset) < (urgency($1.element), $1.offset) }.map(\.element)
}

extension GoalCourse {
  /// Whether there is anything to show of the goal: a figure, steps, or the board's word.
  fileprivate var isShown: Bool {
    let figures = status.attainment.total
    return figures.outlook != .unmeasured || figures.actual != nil || !status.attainment.assessments.isEmpty
      || status.goal.kind == .milestone || !status.goal.steps.isEmpty
  }
}
