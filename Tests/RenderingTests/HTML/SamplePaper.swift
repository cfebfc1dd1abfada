@testable import Goals
@testable import Reports

/// A paper with as little on it as there can be.
enum SamplePaper {
  static func paper(
    organisation: String = "Distriktet", title: String = "Plan", isExample: Bool = false,
    fingerprint: String? = "7f3a-91c2"
  ) throws -> Paper {
    let period = PhraseSamples.periods[4]
    return Paper(
      language: .swedish, isExample: isExample,
      masthead: Paper.Masthead(
        organisation: organisation, title: .followUpTitle(title), period: period, asOf: period.period.end,
        made: period.period.end),
      lead: .paper(.lead(failing: 0, missed: 0, waiting: 0, all: 1)), standings: [], notes: [], changes: nil,
      decisions: [], waiting: [], earlierActions: [], areas: [], units: nil, courses: [], unitNotes: [],
      readings: [],
      basis: fingerprint.map {
        Paper.Basis(events: 3, through: period.period.end, fingerprint: $0, record: "")
      })
  }

  /// The course of a sum of 2024 up to a day, against a target of 100.
  static func course(
    _ shape: CourseChart.Shape = .sum, _ period: String = "2024-01-01..2024-12-31", asOf: String,
    points: [(String, Int)], start: StockSeries.State? = nil, knownThrough: String? = nil
  ) -> CourseChart? {
    guard let period = Period(period), let asOf = Day(iso: asOf) else { return nil }
    return CourseChart(
      shape: shape, period: period, reported: nil, asOf: asOf,
      points: points.compactMap { day, value in Day(iso: day).map { Trace.Point($0, Quantity(value)) } },
      start: start, plan: nil, forecast: nil, knownThrough: knownThrough.flatMap { Day(iso: $0) },
      isPercent: false, asksChange: false)
  }
}
