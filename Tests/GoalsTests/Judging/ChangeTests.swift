import Goals
import Testing

/// More or less by an amount. 2024-07-01 is half the year.
@Suite struct ChangeTests {
  static let trials: [Trial] = [
    // 100 × ½ = 50; 50 × 7 ÷ 183 = 1,9
    Trial(
      name: "half of a hundred more", kind: .increase, target: "100", baseline: "2360@2023-11-02",
      events: ["2024-06-01 samtal - =2410"], on: "2024-07-01",
      result: .init(actual: "50", of: "100", expected: "50", needed: 2, outlook: .likely)),
    // 770 ÷ 183 = 4,2
    Trial(
      name: "fewer than at the start", kind: .increase, target: "100", baseline: "2360@2023-11-02",
      events: ["2024-06-01 samtal - =2350"], on: "2024-07-01",
      result: .init(actual: "-10", of: "100", expected: "50", needed: 5, outlook: .unlikely)),
    Trial(
      name: "all of it, but it can be lost", kind: .increase, target: "100", baseline: "2360@2023-11-02",
      events: ["2024-06-01 samtal - =2460"], on: "2024-07-01",
      result: .init(actual: "100", of: "100", expected: "50", outlook: .likely)),
    Trial(
      name: "reached when it is over", kind: .increase, target: "100", baseline: "2360@2023-11-02",
      events: ["2024-06-01 samtal - =2460"], on: "2024-12-31",
      result: .init(actual: "100", of: "100", expected: "100", outlook: .reached)),
    // 48 ÷ 59 = 0,81; 2,7
    Trial(
      // 5 % of 2 360 is 118, and half of that 59
      name: "a percentage is of the start", kind: .increase, target: "5%", baseline: "2360@2023-11-02",
      events: ["2024-06-01 samtal - =2408"], on: "2024-07-01",
      result: .init(actual: "48", of: "118", expected: "59", needed: 3, outlook: .uncertain)),
    Trial(
      // 5 % of 450 is 22,5; half of that 11,25; lacking 10,5 × 7 ÷ 183 = 0,4
      name: "minus five per cent", kind: .decrease, target: "5%", baseline: "450@2023-12-31",
      events: ["2024-06-01 samtal - =438"], on: "2024-07-01",
      result: .init(actual: "12", of: "23", expected: "11", needed: 1, outlook: .likely)),  // 22,5 → 23
    Trial(
      name: "a decrease that went up", kind: .decrease, target: "10", baseline: "450@2023-12-31",
      events: ["2024-12-01 samtal - =451"], on: "2024-12-31",
      result: .init(actual: "-1", of: "10", expected: "10", outlook: .missed)),
    Trial(
      name: "less than may be lost", kind: .decrease, target: "<=10", baseline: "450@2023-12-31",
      events: ["2024-06-01 samtal - =445"], on: "2024-07-01",
      result: .init(actual: "5", of: "10", outlook: .likely)),
    Trial(
      name: "none was lost", kind: .decrease, target: "<=10", baseline: "450@2023-12-31",
      events: ["2024-12-01 samtal - =470"], on: "2024-12-31",
      result: .init(actual: "-20", of: "10", outlook: .reached)),
    Trial(
      name: "more than may be lost", kind: .decrease, target: "<=10", baseline: "450@2023-12-31",
      events: ["2024-12-01 samtal - =439"], on: "2024-12-31",
      result: .init(actual: "11", of: "10", outlook: .missed)),
    Trial(
      // 3 % of 300 is 9
      name: "dearer than it may be", kind: .increase, target: "<=3%", baseline: "300@2023-12-31",
      events: ["2024-06-01 samtal - =310"], on: "2024-07-01",
      result: .init(actual: "10", of: "9", outlook: .unlikely)),
    Trial(
      name: "from the last reading before the period", kind: .increase, target: "100",
      events: ["2023-12-01 samtal - =2360", "2024-06-01 samtal - =2410"], on: "2024-07-01",
      result: .init(actual: "50", of: "100", expected: "50", needed: 2, outlook: .likely)),
    Trial(
      name: "nothing to count from", kind: .increase, target: "100", events: ["2024-06-01 samtal - =2410"],
      on: "2024-07-01", result: .init(of: "100", reason: .noBaseline)),
    Trial(
      name: "a percentage of a start that nobody knows is no amount", kind: .increase, target: "5%",
      events: ["2024-06-01 samtal - =2410"], on: "2024-07-01", result: .init(reason: .noBaseline)),
    Trial(
      name: "nor is it before the period begins", kind: .decrease, target: "5%",
      events: ["2024-06-01 samtal - =2410"], on: "2023-12-30", result: .init(reason: .tooEarly)),
    Trial(
      // 5 % of 2 360 is 118
      name: "before the period begins, with a start", kind: .increase, target: "5%",
      baseline: "2360@2023-11-02",
      on: "2023-12-30", result: .init(of: "118", reason: .tooEarly)),
    Trial(
      name: "nothing at all: a start comes first", kind: .increase, target: "100", on: "2024-07-01",
      result: .init(of: "100", reason: .noBaseline)),
    Trial(
      name: "only a start", kind: .increase, target: "100", events: ["2023-12-01 samtal - =2360"],
      on: "2024-07-01", result: .init(of: "100", expected: "50", reason: .noData)),
    // 90 × 7 ÷ 183 = 3,4
    Trial(
      name: "a reading after the baseline, though before the plan", kind: .increase, target: "100",
      baseline: "2360@2023-11-02", events: ["2023-12-01 samtal - =2370"], on: "2024-07-01",
      result: .init(actual: "10", of: "100", expected: "50", needed: 4, outlook: .unlikely)),
    Trial(
      name: "a reading from before the baseline says nothing", kind: .increase, target: "100",
      baseline: "2360@2024-03-01", events: ["2024-02-01 samtal - =2400"], on: "2024-07-01",
      result: .init(of: "100", expected: "50", reason: .noData)),
    Trial(
      name: "an undated baseline", kind: .increase, target: "100", baseline: "2360",
      events: ["2024-06-01 samtal - =2410"], on: "2024-07-01",
      result: .init(actual: "50", of: "100", expected: "50", needed: 2, outlook: .likely)),
    Trial(
      name: "one arbetarekommun's own plan counts from its baseline", kind: .increase, target: "100",
      baseline: "2360@2023-11-02", units: ["Ale"], events: ["2024-06-01 samtal Ale +50"], on: "2024-07-01",
      result: .init(actual: "50", of: "100", expected: "50", needed: 2, outlook: .likely)),
  ]

  @Test(arguments: trials) func judges(_ trial: Trial) throws { try trial.check() }

  @Test func `the start is shown with its day`() throws {
    let trial = try #require(Self.trials.first)
    let figures = try trial.judge().total
    #expect(figures.start?.value == Quantity(2360))
    #expect(figures.start?.day == Day(iso: "2023-11-02"))
    #expect(figures.state?.value == Quantity(2410))
    #expect(figures.state?.day == Day(iso: "2024-06-01"))
    #expect(figures.deviation == .zero)
    #expect(figures.attainment == 0.5)
  }
}
