extension StockSeries {
  /// A state after a change is a step of its own only so many days after the step before: what joins and leaves one by
  /// one is no leap from day to day.
  private static let leastDays = 7

  /// The course from `start` to `last` in steps: `start` itself where it is dated, each reading, and the state after
  /// changes week by week; the last step is the state that is known. Where the start is not known or not dated, the
  /// course begins at `first`; changes before any reading tell no state.
  func course(from start: State?, since first: Day, to last: Day) -> [StockForecast.Reading] {
    var steps: [StockForecast.Reading] = []
    if let start, let day = start.day { steps.append(StockForecast.Reading(day: day, value: start.value)) }
    let from = start?.day.map { $0 + 1 } ?? first
    var value = start?.value
    var untold: StockForecast.Reading?
    for entry in entries[entries.partitioningIndex { $0.day >= from }...].prefix(while: { $0.day <= last }) {
      value = entry.isReading ? entry.value : value.map { $0 + entry.value }
      guard let value else { continue }
      let step = StockForecast.Reading(day: entry.day, value: value)
      let isOwn = steps.last.map { entry.day - $0.day >= StockSeries.leastDays } ?? true
      if entry.isReading || isOwn { steps.append(step) }
      untold = entry.isReading || isOwn ? nil : step
    }
    if let untold {
      if steps.count > 1 { steps.removeLast() }
      steps.append(untold)
    }
    return steps
  }
}
