import Goals
import Testing

/// Sums against a target, by pace: 2024 has 366 days, and 182 of them have passed with 30 June.
@Suite struct CountTests {
  static let pace: [Trial] = [
    // 100 × 182 ÷ 366 = 49,7 → 49
    // 51 × 7 ÷ 184 = 1,9
    Trial(
      name: "at the pace", target: "100", events: ["2024-05-01 samtal - +49"], on: "2024-06-30",
      result: .init(actual: "49", of: "100", expected: "49", needed: 2, outlook: .likely)),
    // 40 ÷ 49 = 0,82
    Trial(
      name: "four fifths of the pace", target: "100", events: ["2024-05-01 samtal - +40"], on: "2024-06-30",
      result: .init(actual: "40", of: "100", expected: "49", needed: 3, outlook: .uncertain)),
    Trial(
      name: "less than four fifths", target: "100", events: ["2024-05-01 samtal - +39"], on: "2024-06-30",
      result: .init(actual: "39", of: "100", expected: "49", needed: 3, outlook: .unlikely)),  // 0,796
    // 60 × 7 ÷ 100 = 4,2
    Trial(
      name: "exactly four fifths", target: "100", by: "2024-07-18", events: ["2024-03-01 samtal - +40"],
      on: "2024-04-09",  // 100 of 200 days: 50 expected
      result: .init(actual: "40", of: "100", expected: "50", needed: 5, outlook: .uncertain)),
    // 700 ÷ 365 = 1,9
    Trial(
      name: "nothing is expected on the first day", target: "100", events: ["2024-01-01 samtal - +0"],
      on: "2024-01-01",
      result: .init(actual: "0", of: "100", expected: "0", needed: 2, outlook: .uncertain)),
    Trial(
      name: "reached early cannot be lost", target: "100", events: ["2024-01-02 samtal - +100"],
      on: "2024-01-02",
      result: .init(actual: "100", of: "100", expected: "0", outlook: .reached)),
    Trial(
      name: "a bare number is judged as at least", target: "100",
      goal: { $0.target?.comparison = .exactly }, events: ["2024-01-02 samtal - +101"], on: "2024-01-02",
      result: .init(actual: "101", of: "100", expected: "0", outlook: .reached)),
    Trial(
      name: "the evening before the deadline", target: "100", events: ["2024-05-01 samtal - +99"],
      on: "2024-12-30",
      result: .init(actual: "99", of: "100", expected: "99", needed: 7, outlook: .likely)),  // 1 × 7 ÷ 1 day
    Trial(
      name: "the day of the deadline", target: "100", events: ["2024-05-01 samtal - +99"], on: "2024-12-31",
      result: .init(actual: "99", of: "100", expected: "100", outlook: .missed)),
    Trial(
      name: "the last day's evening counts", target: "100",
      events: ["2024-05-01 samtal - +99", "2024-12-31 samtal - +1"], on: "2024-12-31",
      result: .init(actual: "100", of: "100", expected: "100", outlook: .reached)),
    Trial(
      name: "too late is not counted", target: "100",
      events: ["2024-05-01 samtal - +99", "2025-01-01 samtal - +1"], on: "2025-02-01",
      result: .init(actual: "99", of: "100", expected: "100", outlook: .missed)),
    Trial(
      name: "before the plan starts", target: "100", events: ["2023-12-30 samtal - +9"], on: "2023-12-31",
      result: .init(of: "100", expected: "0", reason: .tooEarly)),
    Trial(
      name: "what came before the plan is not counted", target: "100", events: ["2023-12-31 samtal - +9"],
      on: "2024-06-30", result: .init(of: "100", expected: "49", reason: .noData)),
    Trial(
      name: "nothing reported is not zero", target: "100", on: "2024-06-30",
      result: .init(of: "100", expected: "49", reason: .noData)),
    // 700 ÷ 184 = 3,8
    Trial(
      name: "nothing to report is zero", target: "100", events: ["2024-06-30 samtal - +0"], on: "2024-06-30",
      result: .init(actual: "0", of: "100", expected: "49", needed: 4, outlook: .unlikely)),
    // 53 × 7 ÷ 184 = 2,02
    Trial(
      name: "taking back lowers", target: "100",
      events: ["2024-05-01 samtal - +49", "2024-05-02 samtal - -2"], on: "2024-06-30",
      result: .init(actual: "47", of: "100", expected: "49", needed: 3, outlook: .uncertain)),
    Trial(
      name: "other metrics are not counted", target: "100", events: ["2024-05-01 insatser - +49"],
      on: "2024-06-30", result: .init(of: "100", expected: "49", reason: .noData)),
    Trial(
      name: "a deadline beyond the plan", target: "100", by: "2025-12-31",
      events: ["2024-05-01 samtal - +30", "2025-05-01 samtal - +30"], on: "2025-06-30",
      // 547 of 731 days: 74,8; 40 × 7 ÷ 184 = 1,5
      result: .init(actual: "60", of: "100", expected: "74", needed: 2, outlook: .uncertain)),
  ]

  static let atMost: [Trial] = [
    Trial(
      name: "below the pace", target: "<=10", events: ["2024-05-01 samtal - +3"], on: "2024-06-30",
      result: .init(actual: "3", of: "10", expected: "4", outlook: .likely)),  // 10 × 182 ÷ 366 = 4,97
    Trial(
      name: "none at all is below the pace", target: "<=10", events: ["2024-05-01 samtal - +0"],
      on: "2024-06-30",
      result: .init(actual: "0", of: "10", expected: "4", outlook: .likely)),
    Trial(
      name: "a little above the pace", target: "<=10", events: ["2024-05-01 samtal - +5"], on: "2024-06-30",
      result: .init(actual: "5", of: "10", expected: "4", outlook: .uncertain)),  // 4 ÷ 5 = 0,8
    Trial(
      name: "well above the pace", target: "<=10", events: ["2024-05-01 samtal - +6"], on: "2024-06-30",
      result: .init(actual: "6", of: "10", expected: "4", outlook: .unlikely)),  // 4 ÷ 6 = 0,67
    Trial(
      name: "one in the first week, when none is expected yet", target: "<=10",
      events: ["2024-01-02 samtal - +1"], on: "2024-01-03",
      result: .init(actual: "1", of: "10", expected: "0", outlook: .uncertain)),
    Trial(
      name: "all of it used up", target: "<=10", events: ["2024-05-01 samtal - +10"], on: "2024-12-30",
      result: .init(actual: "10", of: "10", expected: "9", outlook: .uncertain)),
    Trial(
      name: "missed once above", target: "<=10", events: ["2024-05-01 samtal - +11"], on: "2024-06-30",
      result: .init(actual: "11", of: "10", expected: "4", outlook: .missed)),
    Trial(
      name: "kept only when it is over", target: "<=10", events: ["2024-05-01 samtal - +10"],
      on: "2024-12-31",
      result: .init(actual: "10", of: "10", expected: "10", outlook: .reached)),
    Trial(
      name: "never, and never it was", target: "<=0", events: ["2024-05-01 samtal - +0"], on: "2024-12-31",
      result: .init(actual: "0", of: "0", expected: "0", outlook: .reached)),
  ]

  @Test(arguments: pace) func `counts by pace`(_ trial: Trial) throws { try trial.check() }
  @Test(arguments: atMost) func `counts at most`(_ trial: Trial) throws { try trial.check() }
}
