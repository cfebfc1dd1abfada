public import Goals

/// The figures of a course in a table: what was reached by the end of each month, beside the plan.
public struct ChartTable: Hashable, Sendable {
  /// The last days of the columns.
  public let days: [Day]
  /// What was reached by each; nil after the day of the report, and where nothing was known.
  public let actual: [Quantity?]
  /// What an even pace gives; nil where the goal has none.
  public let planned: [Quantity]?

  /// More columns than these have no room on paper.
  static let most = 7

  /// The table of a course: the month ends that are over (or quarters or years where they are many), the day of the
  /// report, and the last day.
  public init(_ chart: CourseChart) {
    var days = ChartTable.columns(of: chart)
    if days.last != chart.period.end { days.append(chart.period.end) }
    self.days = days
    actual = days.map { day in
      guard day <= chart.asOf, chart.knownThrough.map({ day <= $0 }) ?? true else { return nil }
      return chart.value(on: day)
    }
    planned = chart.plan.map { plan in days.map { plan.value(on: $0) } }
  }

  /// The ends of months, as far apart as they must be to find room, up to the day of the report.
  private static func columns(of chart: CourseChart) -> [Day] {
    let last = min(chart.asOf, chart.period.end)
    var months = 1
    while true {
      var days = ends(every: months, in: chart.period, by: last)
      if days.last != last { days.append(last) }
      if days.count < most { return days }
      months = months == 1 ? 2 : months == 2 ? 3 : months * 2
    }
  }

  private static func ends(every months: Int, in period: Period, by last: Day) -> [Day] {
    var days: [Day] = []
    let first = Day(year: period.start.year, month: period.start.month, day: 1) ?? period.start
    var next = first.adding(months: months)
    while next - 1 <= last {
      days.append(next - 1)
      next = next.adding(months: months)
    }
    return days
  }
}
