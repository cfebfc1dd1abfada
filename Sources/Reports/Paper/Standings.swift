import Goals

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
