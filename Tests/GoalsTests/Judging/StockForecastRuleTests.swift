import Goals
import Testing

/// Levels, increases and decreases with a forecast. All probabilities and intervals but FORECAST.md's own were made with
/// SciPy, from the same formula.
@Suite struct StockForecastRuleTests {
  static func readings(_ place: String, _ values: [String]) -> [String] {
    zip(["2024-02-25", "2024-03-31", "2024-04-28", "2024-06-16"], values)
      .map { "\($0) samtal \(place) =\($1)" }
  }
  static let members = readings("-", ["404", "403", "410", "415"])

  static let trials: [ForecastTrial] = [
    // Weeks 0, 4, 9, 13 and 20 from 1 January; 30 December is week 52. 439 ± 1,637744 × 15,5969.
    ForecastTrial(
      name: "golden", kind: .level, target: "450", by: "2024-12-30",
      events: [
        "2024-01-01 samtal - =400", "2024-01-29 samtal - =404", "2024-03-04 samtal - =403",
        "2024-04-01 samtal - =410", "2024-05-20 samtal - =415",
      ], on: "2024-06-30", result: .init(0.265735, "413–465", .unlikely)),
    // Half the year gave 15 of 20: by pace it would be likely too.
    ForecastTrial(
      name: "a level that is likely", kind: .level, target: "420", baseline: "400@2023-12-31",
      events: members, on: "2024-06-30", result: .init(0.794195, "411–455", .likely)),
    // 15 of 30 by half the year is in step with the plan; whether it stays so is another matter.
    ForecastTrial(
      name: "a level that could go either way", kind: .level, target: "430", baseline: "400@2023-12-31",
      events: members, on: "2024-06-30", result: .init(0.573219, "411–455", .uncertain)),
    ForecastTrial(
      name: "a level that is unlikely", kind: .level, target: "440", baseline: "400@2023-12-31",
      events: members, on: "2024-06-30", result: .init(0.310500, "411–455", .unlikely)),
    ForecastTrial(
      name: "the last reading before the period is the first", kind: .level, target: "420",
      events: ["2023-10-01 samtal - =377", "2023-12-31 samtal - =400"] + members, on: "2024-06-30",
      result: .init(0.794195, "411–455", .likely)),
    // 100 + 25 = 125; the interval is of the change.
    ForecastTrial(
      name: "an increase", kind: .increase, target: "25", baseline: "100@2023-12-31",
      events: readings("-", ["104", "103", "110", "115"]), on: "2024-06-30",
      result: .init(0.697559, "11–55", .likely)),
    // 45 % of 100 = 45
    ForecastTrial(
      name: "an increase by a share", kind: .increase, target: "45%", baseline: "100@2023-12-31",
      events: readings("-", ["104", "103", "110", "115"]), on: "2024-06-30",
      result: .init(0.211694, "11–55", .unlikely)),
    // 100 − 10 = 90 or less; the state is expected at 78–100.
    ForecastTrial(
      name: "a decrease", kind: .decrease, target: "10", baseline: "100@2023-12-31",
      events: readings("-", ["98", "99", "96", "95"]), on: "2024-06-30",
      result: .init(0.550347, "0–22", .uncertain)),
    ForecastTrial(
      name: "a level from above", kind: .level, target: "<=94", baseline: "100@2023-12-31",
      events: readings("-", ["98", "99", "96", "95"]), on: "2024-06-30",
      result: .init(0.747129, "78–100", .likely)),
    // 100,9–111,7 by the formula.
    ForecastTrial(
      name: "not more than all", kind: .level, target: "98", baseline: "90@2023-12-31",
      goal: { $0.isPercent = true }, events: readings("-", ["92", "95", "96", "97,5"]), on: "2024-06-30",
      result: .init(0.957400, "100–100", .likely)),
    ForecastTrial(
      name: "over: the state that is known", kind: .level, target: "416", baseline: "400@2023-12-31",
      events: members, on: "2024-12-31", result: .init(0, "415–415", .missed)),
    ForecastTrial(
      name: "a count of a stock is a level", target: "420", baseline: "400@2023-12-31",
      goal: { $0.measure = .stock }, events: members, on: "2024-06-30",
      result: .init(0.794195, "411–455", .likely)),
    ForecastTrial(
      name: "a direction has none", kind: .direction, baseline: "400@2023-12-31", events: members,
      on: "2024-06-30", result: .init(nil, nil, .likely)),
  ]

  static let early: [ForecastTrial] = [
    // 10 of 25 where 12 are expected: 0,83
    ForecastTrial(
      name: "three readings and the baseline are four", kind: .level, target: "425",
      baseline: "400@2023-12-31",
      events: Array(members.prefix(2)) + ["2024-06-16 samtal - =410"], on: "2024-06-30",
      result: .init(0.374366, "405–438", .uncertain)),
    ForecastTrial(
      name: "two readings and the baseline", kind: .level, target: "425", baseline: "400@2023-12-31",
      events: ["2024-02-25 samtal - =404", "2024-06-16 samtal - =410"], on: "2024-06-30",
      result: .init(tooEarly: .uncertain)),
    ForecastTrial(
      name: "what comes later is not known", kind: .level, target: "425", baseline: "400@2023-12-31",
      events: members, on: "2024-04-01", result: .init(tooEarly: .unlikely)),  // 3 of 6
    ForecastTrial(
      name: "an undated baseline is no reading", kind: .level, target: "425", baseline: "400",
      events: Array(members.suffix(3)), on: "2024-06-30", result: .init(tooEarly: .likely)),
  ]

  /// Changes count week by week, so that who joined on a Monday and left on the Tuesday is no leap.
  static let changes: [ForecastTrial] = [
    // 100, 103, 105, 109 on the first of the months, and 112 on 3 May.
    ForecastTrial(
      name: "changes onto a baseline", kind: .level, target: "120", baseline: "100@2023-12-31",
      events: [
        "2024-02-01 samtal - +3", "2024-03-01 samtal - +2", "2024-03-02 samtal - -1",
        "2024-04-01 samtal - +5", "2024-04-03 samtal - +1", "2024-04-04 samtal - -1",
        "2024-05-01 samtal - +2", "2024-05-03 samtal - +1",
      ], on: "2024-06-30", result: .init(0.988069, "129–141", .likely))
  ]

  /// Ale and Tjörn are read on days of their own; their sum is known when both have been.
  static let rounds: [ForecastTrial] = [
    // 90; 94 on 12 February; 99 on 3 April; 103 on 7 June.
    ForecastTrial(
      name: "a sum by rounds", kind: .level, target: "110", units: ["Ale", "Tjörn"],
      events: [
        "2023-12-31 samtal Ale =50", "2023-12-31 samtal Tjörn =40", "2024-02-01 samtal Ale =52",
        "2024-02-12 samtal Tjörn =42", "2024-03-28 samtal Tjörn =44", "2024-04-03 samtal Ale =55",
        "2024-06-01 samtal Ale =56", "2024-06-07 samtal Tjörn =47", "2024-06-20 samtal Ale =57",
      ], on: "2024-06-30", result: .init(0.952613, "114–126", .likely))
  ]

  @Test(arguments: trials) func judges(_ trial: ForecastTrial) throws { try trial.check() }
  @Test(arguments: early) func `too early goes by pace`(_ trial: ForecastTrial) throws { try trial.check() }
  @Test(arguments: changes) func `changes week by week`(_ trial: ForecastTrial) throws { try trial.check() }
  @Test(arguments: rounds) func `sums by rounds`(_ trial: ForecastTrial) throws { try trial.check() }
}
