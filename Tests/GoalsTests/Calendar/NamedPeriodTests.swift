import Goals
import Testing

/// Stretches of the calendar as reports name them.
@Suite struct NamedPeriodTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var days: String?
    var previous: String?
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "2024", days: "2024-01-01..2024-12-31", previous: "2023"),
    Case(text: "2024-H1", days: "2024-01-01..2024-06-30", previous: "2023-H2"),
    Case(text: "2024-H2", days: "2024-07-01..2024-12-31", previous: "2024-H1"),
    Case(text: "2024-T1", days: "2024-01-01..2024-04-30", previous: "2023-T3"),
    Case(text: "2024-T3", days: "2024-09-01..2024-12-31", previous: "2024-T2"),
    Case(text: "2024-Q1", days: "2024-01-01..2024-03-31", previous: "2023-Q4"),
    Case(text: "2024-q2", days: "2024-04-01..2024-06-30", previous: "2024-Q1"),
    Case(text: "2024-K4", days: "2024-10-01..2024-12-31", previous: "2024-Q3"),
    Case(text: "2024-01", days: "2024-01-01..2024-01-31", previous: "2023-12"),
    Case(text: "2024-02", days: "2024-02-01..2024-02-29", previous: "2024-01"),
    Case(text: "2024-12", days: "2024-12-01..2024-12-31", previous: "2024-11"),
    Case(text: "2024-W1", days: "2024-01-01..2024-01-07", previous: "2023-W52"),
    Case(text: "2024-W12", days: "2024-03-18..2024-03-24", previous: "2024-W11"),
    Case(text: "2021-v01", days: "2021-01-04..2021-01-10", previous: "2020-W53"),
    Case(text: "2024-01-15..2024-03-02", days: "2024-01-15..2024-03-02"),
    Case(text: "2024..2025", days: "2024-01-01..2025-12-31"),
    Case(text: "2024-Q5"), Case(text: "2024-Q0"), Case(text: "2024-H3"), Case(text: "2024-T4"),
    Case(text: "2024-13"), Case(text: "2024-00"), Case(text: "2024-5"), Case(text: "2024-W53"),
    Case(text: "2024-W"), Case(text: "2024-"), Case(text: "2024-X1"), Case(text: "2024-Q+1"),
    Case(text: "2024-Q2-x"), Case(text: "24-Q2"), Case(text: "+202"), Case(text: "-202"), Case(text: ""),
    Case(text: "2024-05-01"), Case(text: "2024-Q٢"), Case(text: "2024-ß1"),
  ]

  @Test(arguments: cases)
  func reads(_ test: Case) {
    let named = NamedPeriod(test.text)
    #expect(named?.period.description == test.days)
    #expect(named?.previous == test.previous.flatMap { NamedPeriod($0) })
  }

  @Test func `the stretch before ends where the stretch begins`() throws {
    for text in ["2025", "2025-H2", "2025-T2", "2025-Q3", "2025-05", "2025-W30"] {
      var named = try #require(NamedPeriod(text))
      for _ in 0..<120 {
        let before = try #require(named.previous)
        #expect(before.period.end + 1 == named.period.start)
        named = before
      }
    }
  }

  @Test func `the first year has none before it`() {
    #expect(NamedPeriod("0001")?.previous == nil)
    #expect(NamedPeriod("0001-Q1")?.previous == nil)
  }

  static let quarters = [
    ("2024-03-30", "2023-Q4"), ("2024-03-31", "2024-Q1"), ("2024-04-01", "2024-Q1"),
    ("2024-12-30", "2024-Q3"),
    ("2024-12-31", "2024-Q4"), ("2025-01-01", "2024-Q4"),
  ]

  @Test(arguments: quarters)
  func `the latest quarter is one that is over`(_ day: String, _ quarter: String) throws {
    #expect(NamedPeriod.latestQuarter(endedBy: try #require(Day(iso: day))) == NamedPeriod(quarter))
  }
}
