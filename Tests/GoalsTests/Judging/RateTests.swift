import Goals
import Testing

/// Something in every window of time, counted from the period's start.
@Suite struct RateTests {
  static func per(_ text: String) -> @Sendable (inout Goal) throws -> Void {
    { $0.per = Span(iso: text) }
  }

  /// Two in each of the first `count` windows of three weeks: 1 January, 22 January, 12 February …
  static func windows(_ count: Int, _ each: Int = 2) throws -> [String] {
    let start = try Sketch.day("2024-01-01")
    return (0..<count).map { "\(start + 21 * $0 + 5) samtal - +\(each)" }
  }

  static let trials: [Trial] = [
    Trial(
      name: "no window is over", kind: .rate, target: "2", goal: per("P3W"),
      events: ["2024-01-02 samtal - +2"],
      on: "2024-01-20", result: .init(reason: .tooEarly)),
    Trial(
      name: "the first is over with its last day", kind: .rate, target: "2", goal: per("P3W"),
      events: ["2024-01-21 samtal - +2"], on: "2024-01-21",
      result: .init(actual: "1", of: "1", expected: "1", outlook: .likely)),
    Trial(
      name: "what is done in the open window does not fill the last one", kind: .rate, target: "2",
      goal: per("P3W"),
      events: ["2024-01-21 samtal - +1", "2024-01-22 samtal - +5"], on: "2024-01-30",
      result: .init(actual: "0", of: "1", expected: "1", outlook: .unlikely)),
    Trial(
      name: "parts of a window add up", kind: .rate, target: "2", goal: per("P3W"), units: ["Ale", "Tjörn"],
      events: ["2024-01-01 samtal Ale +1", "2024-01-21 samtal Tjörn +1"], on: "2024-01-30",
      result: .init(actual: "1", of: "1", expected: "1", outlook: .likely)),
    Trial(
      name: "four of five", kind: .rate, target: "2", goal: per("P3W"),
      events: ["01-06", "01-27", "02-17", "03-09"].map { "2024-\($0) samtal - +2" },
      on: "2024-04-14",  // 105 days: five windows
      result: .init(actual: "4", of: "5", expected: "5", outlook: .uncertain)),
    Trial(
      name: "three of four", kind: .rate, target: "2", goal: per("P3W"),
      events: ["01-06", "01-27", "02-17"].map { "2024-\($0) samtal - +2" }, on: "2024-04-13",
      result: .init(actual: "3", of: "4", expected: "4", outlook: .unlikely)),
    Trial(
      name: "nothing reported", kind: .rate, target: "2", goal: per("P3W"), on: "2024-04-14",
      result: .init(of: "5", expected: "5", reason: .noData)),
    Trial(
      name: "nothing to report", kind: .rate, target: "2", goal: per("P3W"),
      events: ["2024-01-02 samtal - +0"],
      on: "2024-04-14", result: .init(actual: "0", of: "5", expected: "5", outlook: .unlikely)),
    Trial(
      name: "at most one a week", kind: .rate, target: "<=1", goal: per("P1W"),
      events: ["2024-01-02 samtal - +1", "2024-01-09 samtal - +2"], on: "2024-01-21",
      result: .init(actual: "2", of: "3", expected: "3", outlook: .unlikely)),
    Trial(
      name: "months from the last day of one", kind: .rate, target: "1", goal: per("P1M"),
      period: "2024-01-31..2024-05-30",
      events: ["2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01"].map { "\($0) samtal - +1" },
      on: "2024-05-30", result: .init(actual: "4", of: "4", expected: "4", outlook: .reached)),
    Trial(
      name: "before the plan", kind: .rate, target: "2", goal: per("P3W"), on: "2023-12-31",
      result: .init(reason: .tooEarly)),
  ]

  @Test(arguments: trials) func judges(_ trial: Trial) throws { try trial.check() }

  @Test func `the window that the period's end cuts off is not judged`() throws {
    // 366 = 17 × 21 + 9: the last nine days are no window.
    for (count, actual, outlook) in [(17, "17", Outlook.reached), (16, "16", .missed)] {
      let trial = Trial(
        name: "\(count) windows", kind: .rate, target: "2", goal: Self.per("P3W"),
        events: try Self.windows(count),
        on: "2024-12-31", result: .init(actual: actual, of: "17", expected: "17", outlook: outlook))
      try trial.check()
    }
  }

  @Test func `a quarter of windows kept is a quarter of the attainment`() throws {
    let trial = Trial(
      name: "", kind: .rate, target: "2", goal: Self.per("P3W"), events: try Self.windows(1),
      on: "2024-03-24",
      result: .init())
    #expect(try trial.judge().total.attainment == 0.25)
  }
}
