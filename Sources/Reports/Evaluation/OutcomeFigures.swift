import Goals

/// The figures that the sentences of a goal hold: its own, and the year before.
extension OutcomeSentences {
  /// The goal's own figure; nil where nothing is known.
  var figure: OutcomePhrase.Figure? {
    let cells = GoalCells(goal: goal, figures: figures)
    guard figures.actual != nil || figures.state != nil else { return nil }
    if case .unmeasured = outcome.verdict, let state = figures.state {
      return .standing(.dated(state.value, state.day, isPercent: goal.isPercent))
    }
    if outcome.course.isOfUnit, goal.kind == .coverage, goal.population == .arbetarekommuner {
      return .standing(figures.outlook == .reached ? .delivered : .notDelivered)
    }
    let isChange = [.increase, .decrease, .direction].contains(goal.kind)
    if isChange, let start = figures.start?.value, let state = figures.state?.value,
      start != beside?.before || goal.measure == .stock
    {
      return .moved(
        figures.target == nil ? nil : cells.standing, from: start, on: startDay, to: state,
        isPercent: goal.isPercent)
    }
    if goal.kind == .direction, let state = figures.state?.value {
      return .standing(.amount(state, isPercent: goal.isPercent))
    }
    return .standing(cells.fullStanding)
  }

  /// The day of the start, where it is not that of the year's eve.
  private var startDay: Day? {
    figures.start?.day.flatMap { $0 < period.start - 31 || $0 >= period.start ? $0 : nil }
  }

  /// The year before; nothing where it is the start that the figure is counted from.
  var beside: OutcomePhrase.Beside? {
    guard let past = outcome.retrospect, let before = past.before else { return nil }
    let isStart = past.measure == .state && goal.kind != .level && figures.start?.value == before
    return isStart ? nil : yearBefore
  }

  /// The year before, the start too.
  var yearBefore: OutcomePhrase.Beside? {
    outcome.retrospect.flatMap { past in
      past.before.map {
        OutcomePhrase.Beside(before: $0, span: span(past), since: past.countedSince, places: past.places)
      }
    }
  }

  private func span(_ past: Retrospect) -> OutcomePhrase.Beside.Span {
    if let day = past.readings?.before { return .state(day) }
    if past.days == Period(year: past.days.start.year) { return .year }
    return past.days.end < past.days.start.adding(months: 12) ? .sameDays : .stretch
  }

  /// Whether the year has a figure of its own that says something.
  var hasYear: Bool {
    guard let past = outcome.retrospect, !outcome.isJudgedByYear else { return false }
    return past.before != nil || past.now != figures.actual
  }
}
