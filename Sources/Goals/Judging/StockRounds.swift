/// The course of a sum of states that are read on days of their own.
///
/// Between two rounds of reading some states are new and others old, so that a step from one day to the next would
/// be one part's change since long and look like a leap of all. The sum is therefore taken as read only when every
/// part has been read anew.
enum StockRounds {
  /// The sum at the end of each round, on the round's last day.
  static func sums(of courses: [[StockForecast.Reading]]) -> [StockForecast.Reading] {
    let daily = courses.map { course in
      Dictionary(course.map { ($0.day, $0.value) }, uniquingKeysWith: { $1 })
    }
    var values = [Quantity](repeating: .zero, count: courses.count)
    var waiting = Set(courses.indices)
    var sums: [StockForecast.Reading] = []
    for day in Set(daily.flatMap(\.keys)).sorted() {
      for part in courses.indices {
        guard let value = daily[part][day] else { continue }
        values[part] = value
        waiting.remove(part)
      }
      guard waiting.isEmpty else { continue }
      sums.append(StockForecast.Reading(day: day, value: values.reduce(.zero, +)))
      waiting = Set(courses.indices)
    }
    return sums
  }
}
