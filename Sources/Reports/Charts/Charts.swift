import Goals

/// Makes the charts of a follow-up from its figures and the traces of its goals.
struct Charts {
  let report: FollowUp
  let tally: Tally

  /// The chart of a goal as a whole; nil for those that only the board judges, and where nothing is known.
  func chart(of status: GoalStatus) -> Chart? {
    if status.goal.kind == .milestone {
      // What is late goes on after the goal's own last day.
      let own = status.attainment.period
      let period =
        Period(own.start, max(own.end, min(report.status.asOf, report.status.plan.period.end))) ?? own
      return .steps(
        StepChart(period: period, asOf: report.status.asOf, steps: status.attainment.steps))
    }
    return chart(of: status, status.attainment.total, at: nil)
  }

  /// The chart of one arbetarekommun's own figures: small and among many, so that no fan is drawn.
  func chart(of status: GoalStatus, at unit: UnitFigures) -> Chart? {
    chart(of: status, unit.figures, at: unit.arbetarekommun)
  }

  private func chart(of status: GoalStatus, _ figures: Figures, at unit: Arbetarekommun?) -> Chart? {
    let goal = status.goal
    // A coverage that starts anew in each window has no one course.
    if goal.kind == .coverage, goal.per != nil { return nil }
    let trace = Trace(
      of: goal, in: report.status.plan, from: tally, on: report.status.asOf, at: unit)
    switch trace {
    case .windows(let windows):
      guard let target = goal.target?.value, !windows.isEmpty else { return nil }
      let unit = goal.unit ?? goal.metric.text
      return .windows(WindowChart(windows: windows, target: target, unit: unit))
    case .sum(let points):
      guard figures.actual != nil else { return nil }
      return .course(course(.sum, status, figures, points, start: nil, hasFan: unit == nil))
    case .state(let start, let points):
      guard !points.isEmpty || start != nil && figures.reason != .noData else { return nil }
      let shape =
        goal.kind == .direction ? CourseChart.Shape.direction(goal.direction ?? .up) : .state
      return .course(course(shape, status, figures, points, start: start, hasFan: unit == nil))
    case nil: return nil
    }
  }

  private func course(
    _ shape: CourseChart.Shape, _ status: GoalStatus, _ figures: Figures, _ points: [Trace.Point],
    start: StockSeries.State?, hasFan: Bool
  ) -> CourseChart {
    let goal = status.goal
    let own = Period(status.attainment.period.start, figures.due) ?? status.attainment.period
    let period = axis(own, from: start)
    let isOpen = [.likely, .uncertain, .unlikely].contains(figures.outlook)
    return CourseChart(
      shape: shape, period: period, reported: report.period.period.intersection(own),
      asOf: min(report.status.asOf, period.end), points: points, start: start,
      plan: PlanLine(figures, of: goal, in: own),
      forecast: isOpen && hasFan ? fan(goal, figures) : nil,
      knownThrough: figures.reason == .unreported ? figures.knownThrough : nil,
      isPercent: goal.isPercent, asksChange: Charts.asksChange(goal))
  }

  private static func asksChange(_ goal: Goal) -> Bool { goal.kind == .increase || goal.kind == .decrease }

  /// Where the figure is expected on the last day. A change's interval counts from the start; the chart shows states.
  private func fan(_ goal: Goal, _ figures: Figures) -> ClosedRange<Quantity>? {
    guard let forecast = figures.forecast else { return nil }
    let interval = GoalCells(goal: goal, figures: figures).roughly(forecast.interval)
    guard Charts.asksChange(goal), let start = figures.start?.value else { return interval }
    let ends = [interval.lowerBound, interval.upperBound].map {
      goal.kind == .decrease ? start - $0 : start + $0
    }.sorted()
    return ends[0]...ends[1]
  }

  /// The days of the axis: the goal's, and before them those since its start where that is not long ago.
  private func axis(_ period: Period, from start: StockSeries.State?) -> Period {
    guard let day = start?.day, day < period.start - 1, period.start - day <= period.days / 2 else {
      return period
    }
    return Period(day + 1, period.end) ?? period
  }
}
