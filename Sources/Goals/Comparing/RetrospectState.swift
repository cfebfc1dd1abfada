extension Retrospect {
  /// The states at the ends of both stretches. Both come from the same places, and each must have been read in its own
  /// stretch: a number that nobody has looked at for years is not last year's.
  init?(
    stateOf goal: Goal, in plan: Plan, _ days: Period, _ before: Period, _ tally: Tally,
    at unit: Arbetarekommun?
  ) {
    let source = StockSource(view: View(goal, in: plan, on: days.end), tally: tally)
    let course = unit.map { source.course(of: $0) } ?? source.whole()
    guard let state = course.state, let day = state.day, days.contains(day) else { return nil }
    let eve = min(before.end, days.start - 1)
    let earlier = course.bases.map { Retrospect.state(at: $0, on: eve, goal, tally) }
    let known = earlier.compactMap { $0 }.filter { $0.day.map { before.contains($0) } ?? false }
    let isComplete = !known.isEmpty && known.count == earlier.count
    now = state.value
    self.before = isComplete ? known.reduce(Quantity.zero) { $0 + $1.value } : nil
    measure = .state
    self.days = days
    halves = nil
    readings = Readings(now: day, before: isComplete ? known.compactMap(\.day).max() : nil)
    countedSince = nil
    places = nil
  }

  /// The state of a place on an earlier day: the last reading, or the baseline where that is newer.
  private static func state(at basis: StockBasis, on day: Day, _ goal: Goal, _ tally: Tally)
    -> StockSeries.State?
  {
    let series = tally.series(goal.metric, at: basis.place)
    let read = series.state(on: day)
    // Only where the judge counts from the baseline is it this place's own.
    guard let start = basis.start, start.reading == nil, let since = start.day, since <= day,
      series.lastReading(by: day).map({ $0 < since }) ?? true
    else { return read }
    return series.state(on: day, from: Baseline(value: start.value, day: since)) ?? read
  }
}
