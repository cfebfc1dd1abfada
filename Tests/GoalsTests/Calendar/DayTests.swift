import Goals
import Testing

/// Civil days.
@Suite struct DayTests {
  struct Date: CustomTestStringConvertible {
    var year: Int
    var month: Int
    var day: Int
    var number: Int?
    var testDescription: String { "\(year)-\(month)-\(day)" }
  }

  static let dates = [
    Date(year: 1970, month: 1, day: 1, number: 0),
    Date(year: 1969, month: 12, day: 31, number: -1),
    Date(year: 1970, month: 3, day: 1, number: 59),  // 31 + 28
    Date(year: 2000, month: 3, day: 1, number: 11_017),  // 30 × 365 + 7 leap days + 31 + 29
    Date(year: 1, month: 1, day: 1, number: -719_162),
    Date(year: 9999, month: 12, day: 31, number: 2_932_896),
    Date(year: 2024, month: 2, day: 29, number: 19_782),
    Date(year: 2000, month: 2, day: 29, number: 11_016),
    Date(year: 2023, month: 2, day: 29), Date(year: 1900, month: 2, day: 29),
    Date(year: 2024, month: 4, day: 31), Date(year: 2024, month: 13, day: 1),
    Date(year: 2024, month: 0, day: 1), Date(year: 2024, month: 1, day: 0),
    Date(year: 2024, month: 1, day: -1), Date(year: 0, month: 1, day: 1),
    Date(year: 10_000, month: 1, day: 1), Date(year: -4, month: 2, day: 29),
  ]

  @Test(arguments: dates)
  func numbers(_ date: Date) {
    let day = Day(year: date.year, month: date.month, day: date.day)
    #expect(day?.number == date.number)
    guard let day else { return }
    #expect(day.civil == (date.year, date.month, date.day))
    #expect(day.year == date.year)
    #expect(day.month == date.month)
    #expect(day.dayOfMonth == date.day)
  }

  @Test(arguments: [
    "", "2024", "2024-6-30", "2024-06-31", "20240630", "2024/06/30", "2024-06-30 ", " 2024-06-30",
    "+024-06-30",
    "2024-06-3a", "2024-06-030", "0000-01-01", "2024-00-01", "２０２４-06-30", "2024–06–30", "2024-W26-7",
  ])
  func `is no ISO date`(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `every day of a cycle is the next of the one before`() throws {
    var day = try #require(Day(iso: "1999-12-31"))
    let end = try #require(Day(iso: "2401-01-01"))
    var (year, month, dayOfMonth) = day.civil
    var weekday = 5  // a Friday
    while day < end {
      day = day + 1
      weekday = weekday % 7 + 1
      dayOfMonth += 1
      if dayOfMonth > Day.length(ofMonth: month, year: year) { (month, dayOfMonth) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      guard day.civil == (year, month, dayOfMonth), day.weekday == weekday, Day(iso: day.description) == day
      else {
        Issue.record("\(day) should be \(year)-\(month)-\(dayOfMonth), weekday \(weekday)")
        return
      }
    }
  }

  struct Step: CustomTestStringConvertible {
    var from: String
    var months: Int
    var to: String
    var testDescription: String { "\(from) + \(months)" }
  }

  static let steps = [
    Step(from: "2024-01-31", months: 1, to: "2024-02-29"),
    Step(from: "2023-01-31", months: 1, to: "2023-02-28"),
    Step(from: "2024-02-29", months: 12, to: "2025-02-28"),
    Step(from: "2024-02-29", months: 48, to: "2028-02-29"),
    Step(from: "2024-12-15", months: 1, to: "2025-01-15"),
    Step(from: "2024-01-15", months: -1, to: "2023-12-15"),
    Step(from: "2024-03-31", months: -1, to: "2024-02-29"),
    Step(from: "2024-03-31", months: -13, to: "2023-02-28"),
    Step(from: "2024-05-31", months: 0, to: "2024-05-31"),
  ]

  @Test(arguments: steps)
  func `months keep the day where they can`(_ step: Step) throws {
    let day = try #require(Day(iso: step.from))
    #expect(day.adding(months: step.months).description == step.to)
  }

  @Test func `months back before the first year still follow the calendar`() throws {
    let day = try #require(Day(iso: "0001-03-15"))
    // Year 0 is a leap year of the proleptic calendar, and year -1 comes before it.
    #expect(day.adding(months: -3).civil == (0, 12, 15))
    #expect(day.adding(months: -15).civil == (-1, 12, 15))
  }

  @Test func `days are counted and compared`() throws {
    let first = try #require(Day(iso: "2024-02-28"))
    let last = try #require(Day(iso: "2024-03-01"))
    #expect(last - first == 2)
    #expect(first + 2 == last)
    #expect(last - 2 == first)
    #expect(first < last)
  }
}
