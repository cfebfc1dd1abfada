import Goals

extension StatusReport {
  /// The status of one plan as a page: every goal on a line, grouped by area, those at risk first.
  public func page(of status: PlanStatus, isExample: Bool) -> Page {
    var page = Page(language: status.plan.language, isExample: isExample)
    page.blocks.append(
      .title(.planTitle(organisation: status.plan.organisation, title: status.plan.title)))
    page.blocks.append(.lines([.asOf(status.asOf)]))
    page.blocks.append(.paragraph([.summary(Summary(status.goals))]))
    if let reporting = status.reporting { page.blocks.append(.paragraph(reporting)) }
    let late = status.lateActions
    if !late.isEmpty { page.blocks.append(.paragraph([.lateActions(late)])) }
    let tables = StatusTables(status)
    page.blocks.append(contentsOf: tables.blocks)
    return page
  }
}

extension PlanStatus {
  /// Who has reported and who is silent; nil in a plan of one arbetarekommun.
  var reporting: [Phrase]? {
    guard !silence.latest.isEmpty else { return nil }
    let all = silence.latest.count
    // Where nobody has ever reported there is no one to name.
    if silence.latest.values.allSatisfy({ $0 == nil }) { return [.reporting(known: 0, all: all)] }
    let known = all - silence.silent.count
    // That none has ever reported would be untrue where their last days follow.
    return [
      known == 0 ? .noneReported(of: all, within: plan.reportingInterval) : .reporting(known: known, all: all)
    ]
      + silence.silent.map { .silentSince($0.name, silence.latest[$0] ?? nil, asOf: asOf) }
  }
}

/// The tables of a status page.
struct StatusTables {
  let status: PlanStatus

  init(_ status: PlanStatus) { self.status = status }

  var blocks: [Page.Block] {
    var blocks: [Page.Block] = []
    let figured = status.goals.filter(hasFigures)
    if !figured.isEmpty { blocks.append(.table(table(figured))) }
    let others = status.goals.filter { !hasFigures($0) }
    if !others.isEmpty {
      blocks.append(.heading(.boardHeading(others.count)))
      blocks.append(.lines(names(others)))
    }
    for most in figured.compactMap(MostToGain.init) {
      blocks.append(
        .lines([
          most.phrase,
          .hint(.status(goal: most.goal.goal.id.text, plan: status.plan.id.text)),
        ]))
    }
    return blocks
  }

  /// Whether a goal has a figure of its own to show; the others are named together.
  func hasFigures(_ status: GoalStatus) -> Bool {
    switch status.goal.kind {
    case .ongoing, .qualitative: false
    case .milestone: true
    default: status.attainment.total.actual != nil || status.attainment.total.target != nil
    }
  }

  func table(_ goals: [GoalStatus]) -> Table {
    var table = Table(columns: [
      Table.Column(nil), Table.Column(.goal, isFlexible: true), Table.Column(.barKey),
      Table.Column(.actual, .right), Table.Column(.againstPlan, .right),
      Table.Column(.outlook, isFlexible: true),
    ])
    for area in areas(of: goals) {
      table.rows.append(.group(.section(.area(area))))
      let own = goals.filter { $0.goal.area == area }.enumerated()
        .sorted { (urgency($0.element), $0.offset) < (urgency($1.element), $1.offset) }
      table.rows += own.map { .cells(cells($0.element)) }
    }
    return table
  }

  private func urgency(_ status: GoalStatus) -> Int { status.attainment.total.outlook.urgency }

  private func cells(_ status: GoalStatus) -> [Table.Cell] {
    let cells = GoalCells(goal: status.goal, figures: status.attainment.total)
    let steps = status.attainment.steps
    let isReached = status.attainment.total.outlook == .reached
    let late = steps.compactMap { isReached ? $0.late : $0.overdue }.max()
    return [
      .mark(status.attainment.total.outlook), .phrase(status.namePhrase), cells.bar, .phrase(cells.standing),
      late.map { .phrase(.overdue(days: $0)) } ?? cells.deviation, cells.outlook,
    ]
  }

  /// The goals without figures, by how they stand.
  func names(_ goals: [GoalStatus]) -> [Phrase] {
    alike(goals).map { .namesUnder($0[0].attainment.total.words, $0.map(\.name)) }
  }

  /// The same as goals that stand alike; none is empty.
  func alike(_ goals: [GoalStatus]) -> [[GoalStatus]] {
    let outlooks: [Outlook] = [.reached, .likely, .uncertain, .unlikely, .missed]
    let reasons: [Reason] = [.noBaseline, .noData, .tooEarly, .unreported, .notAssessed]
    let partly = goals.filter(\.attainment.total.isPartly)
    var groups = outlooks.map { outlook in
      goals.filter { $0.attainment.total.outlook == outlook && !$0.attainment.total.isPartly }
    }
    groups.insert(partly, at: 1)
    groups += reasons.map { reason in goals.filter { $0.attainment.total.reason == reason } }
    return groups.filter { !$0.isEmpty }
  }
}

/// The areas of goals in the order of the plan.
func areas(of goals: [GoalStatus]) -> [String?] {
  var areas: [String?] = []
  for goal in goals where !areas.contains(goal.goal.area) { areas.append(goal.goal.area) }
  return areas
}
