import Goals
import Journal
import Testing

/// When, as spreadsheets and people write it.
@Suite struct TimeCellTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var year: Int?
    var time: TimeCell
    var testDescription: String { text + (year.map { " in \($0)" } ?? "") }

    init(_ text: String, year: Int? = nil, _ time: TimeCell) {
      self.text = text
      self.year = year
      self.time = time
    }
  }

  static func day(_ iso: String) -> TimeCell { Day(iso: iso).map { .day($0) } ?? .none }
  static func period(_ text: String) -> TimeCell { Period(text).map { .period($0) } ?? .none }

  static let cases = [
    Case("2024-03-14", day("2024-03-14")), Case(" 2024-03-14 ", day("2024-03-14")),
    Case("2024-03-14 00:00", day("2024-03-14")), Case("2024-03-14 18:30:05", day("2024-03-14")),
    Case("2024-03-14T08:30:00", day("2024-03-14")), Case("2024-03-14T08:30:00.000Z", day("2024-03-14")),
    Case("2024/03/14", day("2024-03-14")), Case("2024.03.14", day("2024-03-14")),
    Case("20240314", day("2024-03-14")), Case("231102", day("2023-11-02")),
    Case("14/3/2024", day("2024-03-14")), Case("1/2/2024", day("2024-02-01")),
    Case("14/3-24", day("2024-03-14")),
    Case("14.3.2024", day("2024-03-14")), Case("14 mars 2024", day("2024-03-14")),
    Case("14/3/2024 10:15", day("2024-03-14")),
    Case("14/3", .yearless), Case("14/3", year: 2023, day("2023-03-14")),
    Case("14 mars", year: 2023, day("2023-03-14")),
    Case("29/2", year: 2023, .none), Case("29/2", year: 2024, day("2024-02-29")),
    Case("2024-03", period("2024-03-01..2024-03-31")), Case("mars 2024", period("2024-03-01..2024-03-31")),
    Case("mar-24", period("2024-03-01..2024-03-31")), Case("Mars", .yearless),
    Case("Maj", year: 2024, period("2024-05-01..2024-05-31")),
    Case("Oct", year: 2024, period("2024-10-01..2024-10-31")),
    Case("2024-Q2", period("2024-04-01..2024-06-30")),
    Case("Kv 1", year: 2024, period("2024-01-01..2024-03-31")), Case("Q2", .yearless),
    Case("2024", period("2024-01-01..2024-12-31")),
    Case("2024-02-30", .none), Case("31/2/2024", .none), Case("3/14/2024", .none), Case("igår", .none),
    Case("i måndags", .none), Case("idag", year: 2024, .none), Case("45365", .none), Case("", .none),
    Case("jan–mars", year: 2024, .none), Case("marsvin 2024", .none), Case("17", .none), Case("1 200", .none),
  ]

  @Test(arguments: cases) func reads(_ test: Case) {
    #expect(TimeCell.read(test.text, year: test.year) == test.time)
  }
}
