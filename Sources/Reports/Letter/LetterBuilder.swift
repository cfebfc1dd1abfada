public import Goals

extension Letter {
  /// The day that a letter compares with unless somebody names one: the latest end of a month that lies at least a
  /// week back, so that a letter written on the first of a month tells of the month before.
  public static func eve(of day: Day) -> Day {
    let week = day - 7
    let next = week + 1
    return next.dayOfMonth == 1 ? week : week - week.dayOfMonth
  }

  /// The letter of a follow-up from the day after `since` to the day that the figures are of.
  ///
  /// - Parameters:
  ///   - damaged: How many journal lines could not be read and are not counted.
  ///   - basis: What the figures rest on.
  public init(_ report: FollowUp, isExample: Bool, damaged: Int, basis: Paper.Basis?) {
    let status = report.status
    let standings = Standings(report)
    let figures = status.goals.map(\.attainment.total)
    let tables = StatusTables(status)
    language = status.plan.language
    self.isExample = isExample
    organisation = status.plan.organisation
    title = status.plan.title
    asOf = status.asOf
    since = report.period.period.start - 1
    goals = status.goals.count
    subject = .letter(
      .subject(
        status.asOf, failing: figures.count { $0.outlook == .unlikely },
        missed: figures.count { $0.outlook == .missed && !$0.isPartly },
        waiting: figures.count { $0.reason == .notAssessed },
        all: figures.count))
    self.standings = standings.all(of: report.goals).filter { $0.count > 0 }
    notes = status.reporting ?? []
    if damaged > 0 { notes.append(.damagedLines(damaged)) }
    let kinds: [(outlook: Outlook, isPartly: Bool)] = [(.unlikely, false), (.missed, false), (.missed, true)]
    alarms = kinds.compactMap { kind in
      let goals = report.decisions.filter {
        let figures = $0.status.attainment.total
        return figures.outlook == kind.outlook && figures.isPartly == kind.isPartly
      }
      let alarms = goals.map { Alarm($0.status, in: report) }
      return alarms.isEmpty ? nil : AlarmGroup(outlook: kind.outlook, isPartly: kind.isPartly, alarms: alarms)
    }
    changes = status.plan.period.contains(since) ? LetterChanges(report, standings).all : nil
    news = LetterNews(report).phrase
    tasks = LetterTasks(report).all
    table = tables.table(status.goals.filter(tables.hasFigures))
    others = tables.alike(status.goals.filter { !tables.hasFigures($0) }).map { goals in
      let figures = goals[0].attainment.total
      return OtherGoals(outlook: figures.outlook, words: figures.words, names: goals.map(\.name))
    }
    units = LetterUnits(status)
    self.basis = basis
  }

  /// Whether there is anything new to tell: some outlook has changed, or there was none to compare with.
  public var hasChanged: Bool { changes?.isEmpty != true }
}

extension FollowUp {
  /// Whether the plan is over, so that nothing more can be done for its goals.
  var isOver: Bool { status.asOf >= status.plan.period.end }
}

extension Letter.Alarm {
  init(_ status: GoalStatus, in report: FollowUp) {
    let goal = status.goal
    let figures = status.attainment.total
    let cells = GoalCells(goal: goal, figures: figures)
    name = status.namePhrase
    (figure, rest) = PaperEntries.standing(cells)
    if goal.kind == .direction, let start = figures.start {
      rest = .letter(.was(start.value, goal.direction ?? .up, isPercent: goal.isPercent))
    }
    // What was missed has no plan to catch up with.
    if let deviation = figures.deviation, goal.kind != .rate, figures.outlook != .missed {
      gap = .letter(.gap(deviation))
    }
    if case .bar(let bar) = cells.bar, goal.kind != .rate {
      self.bar = Table.Bar(filled: bar.filled, planned: figures.outlook == .missed ? nil : bar.planned)
    }
    remarks = status.attainment.steps.compactMap { step in
      step.overdue.map { .letter(.late(goal.steps.isEmpty ? nil : step.step.text, days: $0)) }
    }
    if let needed = figures.neededPerWeek { remarks.append(.letter(.needed(needed))) }
    lacks = []
    if let action = status.attainment.currentAction {
      remarks.append(.letter(.remedy(action)))
    } else if !report.isOver {
      lacks.append(.letter(.noAction))
    }
    if let responsible = status.responsible {
      remarks.append(.letter(.responsible(responsible)))
    } else if !report.isOver {
      lacks.append(.letter(.noResponsible))
    }
  }
}

extension LetterUnits {
  /// Nil where no goal has a target for each arbetarekommun.
  init?(_ status: PlanStatus) {
    let goals = status.goals.filter { !$0.attainment.units.isEmpty }
    guard !status.silence.latest.isEmpty, let leading = goals.first(where: { !$0.goal.unitTargets.isEmpty })
    else { return nil }
    goal = leading.namePhrase
    unit = leading.goal.unit ?? leading.goal.metric.text
    let ranked = leading.attainment.units.sorted { left, right in
      let shares = (left.figures.attainment ?? -1, right.figures.attainment ?? -1)
      return shares.0 == shares.1 ? left.arbetarekommun < right.arbetarekommun : shares.0 < shares.1
    }
    rows = ranked.map { unit in
      let cells = GoalCells(goal: leading.goal, figures: unit.figures)
      let isSilent = unit.figures.reason == .unreported
      var bar: Table.Bar?
      if case .bar(let own) = cells.bar { bar = own }
      return Row(
        name: unit.arbetarekommun.name,
        figure: unit.figures.target.map {
          .ofTarget(actual: unit.figures.actual, target: $0, unit: cells.counted, share: nil)
        } ?? cells.standing,
        bar: bar, isSilent: isSilent, gap: cells.deviation, outlook: unit.figures.outlook,
        words: isSilent
          ? .letter(.silentSince(unit.figures.knownThrough, asOf: status.asOf))
          : .outlook(unit.figures.outlook, unit.figures.reason))
    }
  }
}
