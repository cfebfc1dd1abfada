import Goals
import Testing

/// Weeks that belong to the year of their Thursday.
@Suite struct ISOWeekTests {
  struct Case: CustomTestStringConvertible {
    var day: String
    var year: Int
    var week: Int
    var testDescription: String { day }
  }

  static let cases = [
    Case(day: "2024-01-01", year: 2024, week: 1),  // a Monday
    Case(day: "2023-01-01", year: 2022, week: 52),  // a Sunday
    Case(day: "2021-01-01", year: 2020, week: 53),  // a Friday
    Case(day: "2024-12-30", year: 2025, week: 1),  // a Monday
    Case(day: "2020-12-31", year: 2020, week: 53),  // a Thursday
    Case(day: "2026-01-01", year: 2026, week: 1),  // a Thursday
    Case(day: "2024-06-30", year: 2024, week: 26),
  ]

  @Test(arguments: cases)
  func `has its week`(_ test: Case) throws {
    let day = try #require(Day(iso: test.day))
    #expect(day.isoWeek == (test.year, test.week))
    let monday = try #require(Day(isoYear: test.year, week: test.week))
    #expect(monday.weekday == 1)
    #expect((monday...(monday + 6)).contains(day))
  }

  @Test func `a year has 52 or 53 weeks`() {
    #expect(Day(isoYear: 2020, week: 53) != nil)
    #expect(Day(isoYear: 2024, week: 53) == nil)
    #expect(Day(isoYear: 2024, week: 0) == nil)
    #expect(Day(isoYear: 2024, week: 54) == nil)
    #expect(Day(isoYear: 0, week: 1) == nil)
  }
}
