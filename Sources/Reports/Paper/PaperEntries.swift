import Goals

/// Makes the entry of each goal on paper.
struct PaperEntries {
  let report: FollowUp
  let charts: Charts

  init(_ report: FollowUp, _ charts: Charts) {
    self.report = report
    self.charts = charts
  }

  func entry(_ course: GoalCourse) -> PaperEntry {
    let status = course.status
    let figures = status.attainment.total
    let cells = GoalCells(goal: status.goal, figures: figures)
    let (figure, rest) = PaperEntries.standing(cells)
    return PaperEntry(
      id: status.goal.id.text, name: status.namePhrase, outlook: figures.outlook, reason: figures.reason,
      words: figures.longWords, figure: figure, rest: rest, facts: facts(course, cells), board: board(status),
      done: done(status), planText: status.goal.text, source: status.goal.source,
      chart: charts.chart(of: status),
      plainName: status.name)
  }

  /// The figure that stands out, and what it is a part of.
  static func standing(_ cells: GoalCells) -> (Phrase?, Phrase?) {
    let goal = cells.goal
    let figures = cells.figures
    switch goal.kind {
    case .ongoing, .qualitative: return (nil, nil)
    case .milestone where cells.isOneThing: return (cells.standing, nil)
    case .direction:
      guard let state = figures.state, figures.actual != nil else { return (nil, nil) }
      return (
        .amount(state.value, isPercent: goal.isPercent),
        figures.start.map {
          .paper(.mustPass($0.value, goal.direction ?? .up, isPercent: goal.isPercent))
        }
      )
    default:
      guard let actual = figures.actual else { return (nil, nil) }
      if let whole = cells.whole {
        return (.amount(actual, isPercent: false), .partOfWhole(whole, actual: actual))
      }
      let big = Phrase.amount(actual, isPercent: goal.isPercent && figures.target == nil)
      return (
        big,
        figures.target.map {
          .paper(.ofTarget($0, unit: cells.counted, things: things(cells), share: figures.attainment))
        }
      )
    }
  }

  /// What is counted, where the plan's sentence has a word for it.
  private static func things(_ cells: GoalCells) -> String? {
    [.things, .limit].contains(cells.counted) && (cells.goal.kind == .count || cells.goal.kind == .distinct)
      ? cells.goal.unit : nil
  }

  private func facts(_ course: GoalCourse, _ cells: GoalCells) -> [Page.Fact] {
    let goal = cells.goal
    let figures = cells.figures
    var facts: [Page.Fact] = []
    if let lateness = course.status.lateness { facts.append(Page.Fact(.againstPlan, .late(lateness))) }
    if let deviation = figures.deviation, let expected = figures.shownExpected, goal.kind != .rate {
      facts.append(Page.Fact(.againstPlan, .paper(.deviation(deviation, expected: expected))))
    }
    if let trend = cells.trend, goal.kind == .direction {
      facts.append(Page.Fact(.againstPlan, .trend(trend)))
    }
    if let added = course.inPeriod, !cells.isOneThing, goal.kind != .rate {
      // The plan's word is in the plural.
      let unit = added == Quantity(1) ? nil : PaperEntries.things(cells)
      let before = yearBefore(of: goal, beside: added)
      let phrase = PaperPhrase.inPeriod(added, unit: unit, before: before, report.period.previous?.name)
      facts.append(Page.Fact(.inPeriod, .paper(phrase)))
    }
    if goal.measure == .stock, goal.kind != .direction, let start = figures.start {
      facts.append(Page.Fact(.start, .dated(start.value, start.day, isPercent: goal.isPercent)))
    }
    if let earlier = figures.earlier, earlier.known < earlier.all {
      facts.append(Page.Fact(.before, .earlierWindows(earlier, per: goal.per, isShort: false)))
    }
    if let part = figures.part { facts.append(Page.Fact(.sum, .part(part))) }
    if let forecast = cells.forecast { facts.append(Page.Fact(.forecast, forecast)) }
    if let needed = figures.neededPerWeek {
      facts.append(
        Page.Fact(.needed, .paper(.needed(needed, gave: gave(course, whole: cells), report.period.name))))
    }
    facts.append(Page.Fact(.responsible, course.status.responsible.map { .verbatim($0) } ?? .missing))
    return facts
  }

  /// What the year before came to, where it can be set beside what this one brought.
  private func yearBefore(of goal: Goal, beside added: Quantity) -> Quantity? {
    guard let past = report.evaluation?.outcome(of: goal.id)?.retrospect, past.now == added else {
      return nil
    }
    return past.before
  }

  /// What each week of the stretch has brought, to the nearest whole thing; nil for what is measured and not counted.
  private func gave(_ course: GoalCourse, whole cells: GoalCells) -> Quantity? {
    guard let added = course.inPeriod, cells.figures.isWhole, cells.goal.kind != .level,
      let past = Period(
        max(report.period.period.start, course.status.attainment.period.start), report.status.asOf),
      past.days >= 7
    else { return nil }
    let weekly = added.double * 7 / Double(past.days)
    // What is rounded away was something all the same.
    return added > .zero && weekly < 0.5 ? nil : Quantity(Int(weekly.rounded()))
  }

  /// What every arbetarekommun should do once: who has, who has not, who is silent.
  private func done(_ status: GoalStatus) -> Phrase? {
    guard status.goal.kind == .coverage, status.goal.population == .arbetarekommuner,
      !status.attainment.units.isEmpty
    else { return nil }
    return UnitTable.names(of: status)
  }

  /// What the board has said last, with its action.
  private func board(_ status: GoalStatus) -> [Page.Fact] {
    guard let words = status.attainment.latestWords else { return [] }
    var facts = [Page.Fact(.boardSays, said(words))]
    if let comment = status.attainment.commentPhrase { facts.append(Page.Fact(.comment, comment)) }
    if let action = status.attainment.currentAction { facts.append(Page.Fact(.action, .action(action))) }
    return facts
  }

  private func said(_ words: Assessment) -> Phrase {
    let level = words.level.map { [Phrase.level($0)] } ?? []
    return .sequence(level + [.day(words.day)] + (words.reference.map { [.verbatim($0)] } ?? []))
  }
}
