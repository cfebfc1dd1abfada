import Goals
import Reports
import Testing

@testable import Rendering

/// The figures below a chart: which days, and what was reached by each.
@Suite struct ChartTableTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var shape = CourseChart.Shape.sum
    let period: String
    let asOf: String
    var points: [(String, Int)] = []
    var knownThrough: String?
    /// `01-31 5` for each column; `–` for what is not known.
    let columns: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "the ends of the months, the day and the last day", period: "2024-01-01..2024-12-31",
      asOf: "2024-03-15", points: [("2024-01-31", 5), ("2024-02-01", 7)],
      columns: "01-31 5, 02-29 7, 03-15 7, 12-31 –"),
    Case(
      name: "every second month where there are many", period: "2024-01-01..2024-12-31",
      asOf: "2024-08-31", points: [("2024-03-01", 2)],
      columns: "02-29 0, 04-30 2, 06-30 2, 08-31 2, 12-31 –"),
    Case(
      name: "a whole year", period: "2024-01-01..2024-12-31", asOf: "2024-12-31",
      points: [("2024-12-31", 9)], columns: "02-29 0, 04-30 0, 06-30 0, 08-31 0, 10-31 0, 12-31 9"),
    Case(
      name: "a period that begins within a month", period: "2024-01-15..2024-03-31", asOf: "2024-02-10",
      points: [("2024-01-20", 1)], columns: "01-31 1, 02-10 1, 03-31 –"),
    Case(
      name: "what is not known of a silent one", period: "2024-01-01..2024-03-31", asOf: "2024-03-31",
      points: [("2024-01-20", 4)], knownThrough: "2024-02-10", columns: "01-31 4, 02-29 –, 03-31 –"),
    Case(
      name: "a state before its first reading", shape: .state, period: "2024-01-01..2024-03-31",
      asOf: "2024-02-29", points: [("2024-02-10", 44)], columns: "01-31 –, 02-29 44, 03-31 –"),
    Case(
      name: "a term of office", period: "2022-10-01..2026-09-30", asOf: "2024-06-30",
      points: [("2023-01-01", 3)], columns: "03-31 3, 09-30 3, 03-31 3, 06-30 3, 09-30 –"),
  ]

  @Test(arguments: cases) func shows(_ test: Case) throws {
    let chart = try #require(
      SamplePaper.course(
        test.shape, test.period, asOf: test.asOf, points: test.points, knownThrough: test.knownThrough))
    let table = ChartTable(chart)
    let columns = zip(table.days, table.actual).map { day, value in
      "\("\(day)".dropFirst(5)) \(value.map { "\($0.floor)" } ?? "–")"
    }
    #expect(columns.joined(separator: ", ") == test.columns)
    #expect(table.days.count <= 7)
  }
}
