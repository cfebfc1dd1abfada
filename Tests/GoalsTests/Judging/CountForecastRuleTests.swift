import Testing

@testable import Goals

/// Counts and distinct goals with a forecast: what the weeks say decides the outlook. All probabilities and intervals
/// but those of FORECAST.md were made with SciPy, from the same model.
@Suite struct CountForecastRuleTests {
  /// One campaign evening in each of six weeks far apart, as in FORECAST.md: weeks 5, 6, 7, 10, 15 and 17.
  static let campaign = [
    "2024-01-29 samtal - +143", "2024-02-05 samtal - +88", "2024-02-12 samtal - +210",
    "2024-03-04 samtal - +176", "2024-04-08 samtal - +301", "2024-04-22 samtal - +512",
  ]
  /// Thirty in each of three weeks.
  static let thrice = ["2024-01-10 samtal - +30", "2024-02-14 samtal - +30", "2024-03-20 samtal - +30"]
  /// On the 15th of each month.
  static func monthly(_ unit: String, _ amount: Int) -> [String] {
    (1...6).map { "2024-0\($0)-15 samtal \(unit) +\(amount)" }
  }
  static let tables: @Sendable (inout Goal) throws -> Void = { goal in
    goal.unitTargets = try [("Ale", 714), ("Tjörn", 200)].map {
      UnitTarget(arbetarekommun: try Sketch.unit($0.0), year: 2024, value: Quantity($0.1))
    }
  }
  /// 52 whole weeks from Monday 1 January.
  static let weeks = "2024-01-01..2024-12-29"

  static let golden: [ForecastTrial] = [
    ForecastTrial(
      name: "after 8 weeks", target: "5000", period: weeks, events: campaign, on: "2024-02-25",
      result: .init(0.344421, "1661–10179", .uncertain)),
    ForecastTrial(
      name: "after 13", target: "5000", period: weeks, events: campaign, on: "2024-03-31",
      result: .init(0.263698, "1481–8530", .unlikely)),
    ForecastTrial(
      name: "after 26", target: "5000", period: weeks, events: campaign, on: "2024-06-30",
      result: .init(0.208764, "1811–7171", .unlikely)),
    ForecastTrial(
      name: "after 39", target: "5000", period: weeks, events: campaign, on: "2024-09-29",
      result: .init(0.055278, "1467–3845", .unlikely)),
  ]

  /// 90 are done in 26 weeks; the year is 366 days.
  static let rules: [ForecastTrial] = [
    ForecastTrial(
      name: "likely from two thirds", target: "100", events: thrice, on: "2024-06-30",
      result: .init(0.948786, "105–271", .likely)),
    // By pace 90 of 99 would be uncertain, and so it is; 149 are expected of 300, so 90 would be unlikely.
    ForecastTrial(
      name: "between one third and two thirds", target: "200", events: thrice, on: "2024-06-30",
      result: .init(0.344179, "110–339", .uncertain)),
    ForecastTrial(
      name: "unlikely below one third", target: "300", events: thrice, on: "2024-06-30",
      result: .init(0.188242, "113–399", .unlikely)),
    ForecastTrial(
      name: "an allowance is the other tail", target: "<=200", events: thrice, on: "2024-06-30",
      result: .init(0.659415, "110–339", .uncertain)),
    ForecastTrial(
      name: "an allowance that will hardly do", target: "<=100", events: thrice, on: "2024-06-30",
      result: .init(0.059122, "105–271", .unlikely)),
    ForecastTrial(
      name: "a planned rest ahead brings little", target: "150",
      plan: { $0.lulls = [try #require(Period("2024-07-01..2024-12-01"))] }, events: thrice,
      on: "2024-06-30", result: .init(0.142145, "90–168", .unlikely)),
    ForecastTrial(
      name: "a deadline of its own", target: "60", by: "2024-06-30",
      events: ["2024-01-10 samtal - +10", "2024-01-20 samtal - +10", "2024-02-20 samtal - +10"],
      on: "2024-04-30", result: .init(0.204601, "32–77", .unlikely)),
    ForecastTrial(
      name: "reached early is reached, and still ends somewhere", target: "90", events: thrice,
      on: "2024-06-30", result: .init(1, nil, .reached)),
    ForecastTrial(
      name: "an allowance passed is missed", target: "<=89", events: thrice, on: "2024-06-30",
      result: .init(0, nil, .missed)),
    ForecastTrial(
      name: "over: what has happened", target: "91", events: thrice, on: "2024-12-31",
      result: .init(0, "90–90", .missed)),
  ]

  static let early: [ForecastTrial] = [
    // 60 × 55 ÷ 366 = 9,02 → 9
    ForecastTrial(
      name: "the day before the eighth week is over", target: "60",
      events: ["2024-01-10 samtal - +3", "2024-01-20 samtal - +3", "2024-02-20 samtal - +3"],
      on: "2024-02-24", result: .init(tooEarly: .likely)),
    ForecastTrial(
      name: "two weeks with anything", target: "100",
      events: ["2024-03-04 samtal - +20", "2024-03-10 samtal - +9", "2024-05-06 samtal - +20"],
      on: "2024-06-30", result: .init(tooEarly: .likely)),  // 49 expected
    ForecastTrial(
      name: "nothing at all, reported", target: "100", events: ["2024-06-30 samtal - +0"], on: "2024-06-30",
      result: .init(tooEarly: .unlikely)),
    ForecastTrial(
      name: "reached is not too early", target: "40", events: ["2024-03-04 samtal - +40"], on: "2024-06-30",
      result: .init(nil, nil, .reached)),
    ForecastTrial(
      name: "nothing is known", target: "100", on: "2024-06-30",
      result: .init(nil, nil, .unmeasured, .noData)),
    ForecastTrial(
      name: "before the plan", target: "100", events: thrice, on: "2023-12-31",
      result: .init(nil, nil, .unmeasured, .tooEarly)),
  ]

  static let units: [ForecastTrial] = [
    ForecastTrial(
      name: "Ale of its own", goal: tables, units: ["Ale", "Tjörn"],
      events: monthly("Ale", 40) + monthly("Tjörn", 20), on: "2024-06-30", at: "Ale",
      result: .init(0.243857, "319–1035", .unlikely)),
    ForecastTrial(
      name: "Tjörn of its own", goal: tables, units: ["Ale", "Tjörn"],
      events: monthly("Ale", 40) + monthly("Tjörn", 20), on: "2024-06-30", at: "Tjörn",
      result: .init(0.651407, "156–418", .uncertain)),
    ForecastTrial(
      name: "the weeks of both", goal: tables, units: ["Ale", "Tjörn"],
      events: monthly("Ale", 40) + monthly("Tjörn", 20), on: "2024-06-30",
      result: .init(0.319988, "467–1501", .unlikely)),
    ForecastTrial(
      name: "none where there is silence", goal: tables, units: ["Ale", "Tjörn"],
      events: monthly("Ale", 40).dropLast(2) + monthly("Tjörn", 20), on: "2024-06-30", at: "Ale",
      result: .init(nil, nil, .unmeasured, .unreported)),
  ]

  /// The week of a name is that in which it was first heard: Nol in week 2 and Surte in week 7, Göta in week 12, and two
  /// without a name in week 16. What is repeated in later weeks, and last year's, brings nothing.
  static let names = [
    "2023-11-01 samtal Ale +1 forening=Göta", "2024-01-10 samtal Ale +1 forening=Nol",
    "2024-02-14 samtal Ale +1 forening=Surte", "2024-03-20 samtal Ale +1 forening=Göta",
    "2024-04-17 samtal Ale +2", "2024-05-08 samtal Ale +9 forening=Nol",
    "2024-06-12 samtal Ale +9 forening=Göta",
  ]
  static func distinct(_ target: String, _ result: ForecastTrial.Result) -> ForecastTrial {
    ForecastTrial(
      name: "\(target) new names", kind: .distinct, target: target,
      goal: { $0.distinctTag = try Sketch.id("forening") }, units: ["Ale"], events: names, on: "2024-06-30",
      result: result)
  }
  static let distinct = [
    distinct("6", .init(0.927721, "6–14", .likely)), distinct("10", .init(0.474180, "6–16", .uncertain)),
    distinct("12", .init(0.316994, "6–16", .unlikely)),
  ]

  @Test func `two thirds are likely, and one third is uncertain`() {
    for (probability, outlook) in [
      (1, Outlook.likely), (2.0 / 3, .likely), (0.6666, .uncertain), (1.0 / 3, .uncertain),
      (0.3333, .unlikely), (0, .unlikely),
    ] {
      #expect(Forecast(probability: probability, interval: .zero ... .zero).outlook == outlook)
    }
  }

  @Test(arguments: golden) func `golden values decide`(_ trial: ForecastTrial) throws { try trial.check() }
  @Test(arguments: rules) func `counts`(_ trial: ForecastTrial) throws { try trial.check() }
  @Test(arguments: early) func `too early goes by pace`(_ trial: ForecastTrial) throws { try trial.check() }
  @Test(arguments: units) func `each arbetarekommun`(_ trial: ForecastTrial) throws { try trial.check() }
  @Test(arguments: distinct) func `distinct by week`(_ trial: ForecastTrial) throws { try trial.check() }
}
