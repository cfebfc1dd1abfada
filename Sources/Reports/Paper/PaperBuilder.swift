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

/// How many goals stand how, and what has changed since the stretch began.
struct Standings {
  let report: FollowUp

  init(_ report: FollowUp) { self.report = report }

  /// Whether the plan had begun before the stretch.
  private var hasBefore: Bool { report.status.plan.period.contains(report.period.period.start - 1) }

  /// The standings of goals, the calm ones first; `whileNoteworthy` leaves out what needs no attention.
  func all(of goals: [GoalCourse], whileNoteworthy: Bool = false) -> [Paper.Standing] {
    var standings: [Paper.Standing] = []
    func add(_ outlook: Outlook, _ lack: Phrase.Lack?) {
      let now = goals.count { isSuch($0.status.attainment.total, outlook, lack) }
      let then = goals.count { isSuch($0.before.total, outlook, lack) }
      guard now > 0 || (hasBefore && then > 0 && !whileNoteworthy) else { return }
      standings.append(
        Paper.Standing(outlook: outlook, reason: lack, count: now, before: hasBefore ? then : nil))
    }
    let outlooks: [Outlook] =
      whileNoteworthy
      ? [.missed, .unlikely, .uncertain, .likely, .reached]
      : [.reached, .likely, .uncertain, .unlikely, .missed]
    for outlook in outlooks {
      add(outlook, nil)
      // Beside what was not reached, on either side of it.
      if outlook == (whileNoteworthy ? .missed : .unlikely) {
        standings += partly(of: goals, whileNoteworthy)
      }
    }
    for lack in Phrase.Lack.allCases { add(.unmeasured, lack) }
    return standings
  }

  private func isSuch(_ figures: Figures, _ outlook: Outlook, _ lack: Phrase.Lack?) -> Bool {
    figures.outlook == outlook && figures.reason?.lack == lack && !figures.isPartly
  }

  /// The goals that the board finds partly reached, open or not.
  private func partly(of goals: [GoalCourse], _ whileNoteworthy: Bool) -> [Paper.Standing] {
    let now = goals.map(\.status.attainment.total).filter(\.isPartly)
    let then = goals.count { $0.before.total.isPartly }
    guard !now.isEmpty || (hasBefore && then > 0 && !whileNoteworthy) else { return [] }
    let outlook: Outlook = now.contains { $0.outlook == .missed } ? .missed : .uncertain
    return [
      Paper.Standing(
        outlook: outlook, reason: nil, count: now.count, before: hasBefore ? then : nil, isPartly: true)
    ]
  }

  var lead: Phrase {
    let figures = report.goals.map(\.status.attainment.total)
    return .paper(
      .lead(
        failing: figures.count { $0.outlook == .unlikely },
        missed: figures.count { $0.outlook == .missed && !$0.isPartly },
        waiting: figures.count { $0.reason == .notAssessed }, all: figures.count))
  }

  /// The goals whose outlook has changed, those that got better first; nil in the plan's first stretch.
  var changes: [Paper.Change]? {
    guard hasBefore else { return nil }
    return (report.better + report.worse).map { course in
      Paper.Change(
        isBetter: course.change > 0, name: course.status.namePhrase, from: course.before.total.outlook,
        fromWords: course.before.total.words, to: course.status.attainment.total.outlook,
        toWords: course.status.attainment.total.words, why: why(course.status))
    }
  }

  /// What an outlook rests on: the board's word where it decides, else the figures.
  func why(_ status: GoalStatus) -> Phrase {
    let figures = status.attainment.total
    switch status.goal.kind {
    case .ongoing, .qualitative:
      guard let words = status.attainment.assessments.last(where: { $0.level != nil }) else {
        return .unknown
      }
      return .paper(.boardOn(words.day, reference: words.reference))
    case .direction:
      guard let start = figures.start?.value, let state = figures.state?.value else { return .unknown }
      return .paper(.stateAndStart(state, start: start, isPercent: status.goal.isPercent))
    default:
      let cells = GoalCells(goal: status.goal, figures: figures)
      guard let target = figures.target, !cells.isOneThing else { return cells.standing }
      return .paper(
        .doneAndPlanned(
          Phrase.Figure(actual: figures.actual, target: target, unit: cells.counted),
          planned: status.goal.kind == .rate ? nil : figures.shownExpected))
    }
  }
}
