import Goals
import Testing

/// More or less without an amount.
@Suite struct DirectionTests {
  static let down: @Sendable (inout Goal) throws -> Void = { $0.direction = .down }
  static let flow: @Sendable (inout Goal) throws -> Void = {
    $0.direction = .up
    $0.measure = .flow
  }

  static let stocks: [Trial] = [
    Trial(
      name: "more members", kind: .direction, baseline: "2360@2023-11-02",
      events: ["2024-06-01 samtal - =2420"],
      on: "2024-06-30", result: .init(actual: "2420", outlook: .likely)),
    Trial(
      name: "a lower mean age", kind: .direction, baseline: "62@2023-11-02", goal: down,
      events: ["2024-06-01 samtal - =61,9"], on: "2024-06-30", result: .init(actual: "61,9", outlook: .likely)
    ),
    Trial(
      name: "the same", kind: .direction, baseline: "62@2023-11-02", goal: down,
      events: ["2024-06-01 samtal - =62"],
      on: "2024-06-30", result: .init(actual: "62", outlook: .uncertain)),
    Trial(
      name: "worse", kind: .direction, baseline: "66@2023-11-02", events: ["2024-06-01 samtal - =64"],
      on: "2024-06-30", result: .init(actual: "64", outlook: .unlikely)),
    Trial(
      name: "the same is not more when it is over", kind: .direction, baseline: "66@2023-11-02",
      events: ["2024-06-01 samtal - =66"], on: "2024-12-31", result: .init(actual: "66", outlook: .missed)),
    Trial(
      name: "better when it is over", kind: .direction, baseline: "66@2023-11-02",
      events: ["2024-06-01 samtal - =67"], on: "2024-12-31", result: .init(actual: "67", outlook: .reached)),
    Trial(
      name: "no baseline", kind: .direction, events: ["2024-06-01 samtal - =67"], on: "2024-06-30",
      result: .init(actual: "67", reason: .noBaseline)),
    Trial(
      name: "neither a baseline nor a reading: a start comes first", kind: .direction, on: "2024-06-30",
      result: .init(reason: .noBaseline)),
    Trial(
      name: "never read", kind: .direction, baseline: "66@2023-11-02", on: "2024-06-30",
      result: .init(reason: .noData)),
    Trial(
      name: "the last reading before the period", kind: .direction,
      events: ["2023-11-02 samtal - =66", "2024-06-01 samtal - =67"], on: "2024-06-30",
      result: .init(actual: "67", outlook: .likely)),
  ]

  static let flows: [Trial] = [
    Trial(
      name: "more than the same days of the year before", kind: .direction, goal: flow,
      events: ["2023-06-30 samtal - +10", "2023-07-01 samtal - +10", "2024-06-30 samtal - +11"],
      on: "2024-06-30",
      result: .init(actual: "11", outlook: .likely)),
    Trial(
      name: "as many", kind: .direction, goal: flow,
      events: ["2023-01-01 samtal - +10", "2024-06-30 samtal - +10"], on: "2024-06-30",
      result: .init(actual: "10", outlook: .uncertain)),
    Trial(
      name: "fewer", kind: .direction, goal: flow,
      events: ["2023-01-01 samtal - +10", "2024-06-30 samtal - +9"],
      on: "2024-06-30", result: .init(actual: "9", outlook: .unlikely)),
    Trial(
      name: "to the leap day the year before has February's last", kind: .direction, goal: flow,
      events: ["2023-02-28 samtal - +10", "2023-03-01 samtal - +10", "2024-02-29 samtal - +11"],
      on: "2024-02-29",
      result: .init(actual: "11", outlook: .likely)),
    Trial(
      name: "a plan of two years: the two years before", kind: .direction, goal: flow, period: "2024..2025",
      events: ["2022-06-30 samtal - +10", "2023-06-30 samtal - +90", "2024-06-30 samtal - +11"],
      on: "2024-06-30",
      result: .init(actual: "11", outlook: .likely)),
    Trial(
      name: "a working year from July: the year before", kind: .direction, goal: flow,
      period: "2024-07-01..2025-06-30",
      events: ["2022-09-01 samtal - +5", "2023-09-01 samtal - +10", "2024-09-01 samtal - +9"],
      on: "2024-12-31",
      result: .init(actual: "9", outlook: .unlikely)),
    Trial(
      name: "a spring: the spring before", kind: .direction, by: "2024-06-30", goal: flow,
      events: ["2023-03-01 samtal - +10", "2023-11-01 samtal - +90", "2024-03-01 samtal - +11"],
      on: "2024-06-30",
      result: .init(actual: "11", outlook: .reached)),
    Trial(
      name: "nothing known of the year before", kind: .direction, goal: flow,
      events: ["2024-06-30 samtal - +11"],
      on: "2024-06-30", result: .init(actual: "11", reason: .noBaseline)),
    Trial(
      name: "nothing yet", kind: .direction, goal: flow, events: ["2023-06-30 samtal - +11"],
      on: "2024-06-30",
      result: .init(reason: .noData)),
    Trial(
      name: "before the plan", kind: .direction, goal: flow, events: ["2023-06-30 samtal - +11"],
      on: "2023-12-31",
      result: .init(reason: .tooEarly)),
    Trial(
      // 40 × 182 ÷ 366 = 19,9
      name: "a baseline of a whole year is set against as much of this one", kind: .direction, baseline: "40",
      goal: flow, events: ["2024-06-01 samtal - +20"], on: "2024-06-30",
      result: .init(actual: "20", outlook: .likely)),
    Trial(
      name: "and against all of it in the end", kind: .direction, baseline: "40", goal: flow,
      events: ["2024-06-01 samtal - +40"], on: "2024-12-31", result: .init(actual: "40", outlook: .missed)),
    Trial(
      name: "the same days of the year before go before a baseline", kind: .direction, baseline: "40",
      goal: flow,
      events: ["2023-02-01 samtal - +10", "2024-06-01 samtal - +11"], on: "2024-06-30",
      result: .init(actual: "11", outlook: .likely)),
    Trial(
      name: "a decrease of a flow goes down", kind: .decrease, target: "10", goal: { $0.measure = .flow },
      events: ["2023-02-01 samtal - +10", "2024-02-01 samtal - +9"], on: "2024-06-30",
      result: .init(actual: "9", outlook: .likely)),
  ]

  @Test(arguments: stocks) func `a stock against its start`(_ trial: Trial) throws { try trial.check() }
  @Test(arguments: flows) func `a flow against the period before`(_ trial: Trial) throws { try trial.check() }
}
