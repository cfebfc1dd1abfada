import Goals
import TestSupport
import Testing

/// Durations and the windows that they cut a period into.
@Suite struct DurationTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var count = 0
    var unit: Span.Unit?
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "P14D", count: 14, unit: .day), Case(text: "P3W", count: 3, unit: .week),
    Case(text: "P1M", count: 1, unit: .month), Case(text: "P1Y", count: 1, unit: .year),
    Case(text: "P999D", count: 999, unit: .day),
    Case(text: ""), Case(text: "P"), Case(text: "PW"), Case(text: "3W"), Case(text: "P0D"),
    Case(text: "P-1D"),
    Case(text: "P+3W"), Case(text: "P1000D"), Case(text: "P1.5M"), Case(text: "P1M2D"), Case(text: "PT1H"),
    Case(text: "p3w"), Case(text: "P3W "),
  ]

  @Test(arguments: cases)
  func reads(_ test: Case) {
    let duration = Span(iso: test.text)
    #expect(duration == test.unit.flatMap { Span(test.count, $0) })
    if test.unit != nil { #expect(duration?.iso == test.text) }
  }

  @Test func `every unit has an ISO form that lasts as long`() throws {
    let start = try #require(Day(iso: "2024-01-31"))
    for unit in Span.Unit.allCases {
      for count in [1, 2, 3, 12, 24] {
        let duration = try #require(Span(count, unit))
        let other = try #require(Span(iso: duration.iso))
        #expect(other.after(start) == duration.after(start), "\(duration.iso)")
      }
    }
  }

  static let ends: [(Int, Span.Unit, String, String)] = [
    (14, .day, "2024-02-20", "2024-03-05"), (2, .week, "2024-12-25", "2025-01-08"),
    (1, .month, "2024-01-31", "2024-02-29"), (1, .quarter, "2024-11-30", "2025-02-28"),
    (1, .term, "2024-08-31", "2025-02-28"), (1, .halfYear, "2024-01-01", "2024-07-01"),
    (1, .year, "2024-02-29", "2025-02-28"), (1, .mandatperiod, "2022-09-11", "2026-09-11"),
  ]

  @Test(arguments: ends)
  func `lasts until`(_ end: (Int, Span.Unit, String, String)) throws {
    let duration = try #require(Span(end.0, end.1))
    #expect(duration.after(try #require(Day(iso: end.2))).description == end.3)
  }

  @Test func `three weeks go 17 whole times into a year, and once in part`() throws {
    let windows = try #require(Span(3, .week)).windows(of: try #require(Period(year: 2024)))
    // 366 = 17 × 21 + 9
    #expect(windows.count == 18)
    #expect(windows.first == Period("2024-01-01..2024-01-21"))
    #expect(windows.last == Period("2024-12-23..2024-12-31"))
  }

  @Test func `month ends do not drift`() throws {
    let windows = try #require(Span(1, .month)).windows(
      of: try #require(Period("2024-01-31..2024-05-30")))
    #expect(
      windows.map(\.description) == [
        "2024-01-31..2024-02-28", "2024-02-29..2024-03-30", "2024-03-31..2024-04-29",
        "2024-04-30..2024-05-30",
      ])
  }

  @Test func `windows lie edge to edge and fill the period`() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<500 {
      let start = Day(number: Int.random(in: 0...20_000, using: &random))
      let period = try #require(Period(start, start + Int.random(in: 0...1_500, using: &random)))
      let unit = try #require(Span.Unit.allCases.randomElement(using: &random))
      let duration = try #require(Span(Int.random(in: 1...4, using: &random), unit))
      let windows = duration.windows(of: period)
      #expect(windows.first?.start == period.start)
      #expect(windows.last?.end == period.end)
      let whole = duration.wholeWindows(of: period)
      #expect(whole == Array(windows.prefix(whole.count)))
      #expect(windows.count - whole.count <= 1)
      #expect(windows.reduce(0) { $0 + $1.days } == period.days)
      for (window, next) in zip(windows, windows.dropFirst()) { #expect(window.end + 1 == next.start) }
    }
  }
}
