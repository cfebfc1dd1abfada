extension StockRule {
  func trace(at unit: Arbetarekommun?, from tally: Tally) -> Trace? {
    let source = StockSource(view: view, tally: tally)
    let course = unit.map { source.course(of: $0) } ?? source.whole()
    var points = course.readings.map { Trace.Point($0.day, $0.value) }
    // The start is drawn as such.
    if let start = course.start?.day { points.removeAll { $0.day <= start } }
    // What is known to the day may be newer than the last round of readings, or say otherwise on the same day.
    if let state = course.state, let day = state.day, day >= view.period.start,
      course.start?.day.map({ day > $0 }) ?? true
    {
      points.removeAll { $0.day >= day }
      points.append(Trace.Point(day, state.value))
    }
    return .state(start: course.start, points)
  }
}

extension RateRule {
  func askTrace(_ request: inout TallyRequest) { request.days(of: view.goal.metric) }

  func trace(at unit: Arbetarekommun?, from tally: Tally) -> Trace? {
    guard let target = view.goal.target, let windows = view.goal.per?.wholeWindows(of: view.period) else {
      return nil
    }
    let days = view.places(of: unit).map { tally.days(of: view.goal.metric, at: $0) }
    return .windows(
      windows.map { window in
        let seen = Period(window.start, min(window.end, view.day))
        let brought = days.reduce(Quantity.zero) { sum, days in
          days.reduce(sum) { seen?.contains($1.key) == true ? $0 + $1.value : $0 }
        }
        return Trace.Window(period: window, brought: brought, state: state(of: window, brought, target))
      })
  }

  private func state(of window: Period, _ brought: Quantity, _ target: Target) -> Trace.Window.State {
    if window.start > view.day { return .coming }
    if window.end > view.day { return .running }
    return isKept(brought, target) ? .kept : .missed
  }
}
