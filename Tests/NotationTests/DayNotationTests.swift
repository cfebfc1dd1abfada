import Goals
import Notation
import Testing

@Suite("Days as people type them, on Wednesday 13 March 2024")
struct DayNotationTests {
  private func day(_ text: String, on today: String = "2024-03-13") throws -> String? {
    DayNotation.day(text, today: try #require(Day(iso: today)))?.description
  }

  @Test(
    "spoken and written days",
    arguments: [
      ("2024-06-30", "2024-06-30"), ("idag", "2024-03-13"), ("i dag", "2024-03-13"), ("IGÅR", "2024-03-12"),
      ("iga\u{30A}r", "2024-03-12"), ("igar", "2024-03-12"), ("i förrgår", "2024-03-11"),
      ("i måndags", "2024-03-11"), ("måndags", "2024-03-11"), ("i onsdags", "2024-03-06"),
      ("i torsdags", "2024-03-07"), ("i söndags", "2024-03-10"), ("14 mars", "2023-03-14"),
      ("13 mars", "2024-03-13"), ("14/3", "2023-03-14"), ("12/3", "2024-03-12"), ("den 1 jan", "2024-01-01"),
      ("14 mars 2024", "2024-03-14"), ("14/3 2024", "2024-03-14"), ("14/3-24", "2024-03-14"),
      ("14.3.2024", "2024-03-14"), ("231102", "2023-11-02"), ("20231102", "2023-11-02"),
      ("29 februari", "2024-02-29"), ("29/2", "2024-02-29"), (" igår ", "2024-03-12"),
      ("31/12", "2023-12-31"),
      ("2025-01-01", "2025-01-01"),
    ])
  func days(text: String, expected: String) throws { #expect(try day(text) == expected) }

  @Test("29 February is the latest one that was, up to eight years back")
  func leapDays() throws {
    #expect(try day("29 feb", on: "2024-02-28") == "2020-02-29")
    #expect(try day("29/2", on: "1904-02-28") == "1896-02-29")
    #expect(try day("29/2 2023") == nil)
  }

  @Test("the first days of a year look back into the last")
  func newYear() throws {
    #expect(try day("igår", on: "2024-01-01") == "2023-12-31")
    #expect(try day("31 dec", on: "2024-01-01") == "2023-12-31")
    #expect(try day("1 jan", on: "2024-01-01") == "2024-01-01")
  }

  @Test(
    "what is no day",
    arguments: [
      "", "i", "den", "imorgon", "30 februari", "31/4", "32/1", "0/1", "1/0", "1/13", "14", "14 mar s",
      "14 m",
      "231301", "230229", "2311021", "23112", "2023-02-29", "+14/3", "14/+3", "14/3/24/5", "14 mars 150",
      "99999999999999999999/3", "14 mars 99999999999999999999", "mars 14", "𝟙𝟚/𝟛", "i dags",
    ])
  func none(text: String) throws { #expect(try day(text) == nil) }
}
