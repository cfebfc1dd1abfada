import Goals
import Testing

/// Stretches of days.
@Suite struct PeriodTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var days: String?
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "2024", days: "2024-01-01..2024-12-31"),
    Case(text: "2024..2025", days: "2024-01-01..2025-12-31"),
    Case(text: "2024-03-01..2024-03-01", days: "2024-03-01..2024-03-01"),
    Case(text: "2024-07-01..2024-08-11", days: "2024-07-01..2024-08-11"),
    Case(text: "2024-07-01..2025", days: "2024-07-01..2025-12-31"),
    Case(text: "2024-07-01", days: "2024-07-01..2024-07-01"),
    Case(text: ""), Case(text: ".."), Case(text: "2024.."), Case(text: "..2024"), Case(text: "2025..2024"),
    Case(text: "2024...2025"), Case(text: "2024..2025..2026"), Case(text: "2024-02-30..2024-03-01"),
    Case(text: "24"), Case(text: "+202"), Case(text: "-202"), Case(text: "0000"), Case(text: "2024 .. 2025"),
  ]

  @Test(arguments: cases)
  func reads(_ test: Case) {
    #expect(Period(test.text)?.description == test.days)
  }

  @Test func `a period holds both its ends`() throws {
    let period = try #require(Period("2024-04-01..2024-06-30"))
    #expect(period.days == 91)  // 30 + 31 + 30
    #expect(period.contains(period.start) && period.contains(period.end))
    #expect(!period.contains(period.start - 1) && !period.contains(period.end + 1))
    #expect(Period(period.end, period.start) == nil)
  }

  @Test func `days that have passed are counted when the day is over`() throws {
    let year = try #require(Period(year: 2024))
    let elapsed = [
      ("2023-12-31", 0), ("2024-01-01", 1), ("2024-06-30", 182), ("2024-12-30", 365), ("2024-12-31", 366),
      ("2025-06-30", 366), ("2020-01-01", 0),
    ]
    for (day, days) in elapsed { #expect(year.elapsed(by: try #require(Day(iso: day))) == days, "\(day)") }
  }

  @Test func `what two periods share`() throws {
    let year = try #require(Period("2024"))
    #expect(year.intersection(try #require(Period("2024-12-31..2025"))) == Period("2024-12-31"))
    #expect(year.intersection(try #require(Period("2025"))) == nil)
    #expect(year.intersection(year) == year)
  }
}
