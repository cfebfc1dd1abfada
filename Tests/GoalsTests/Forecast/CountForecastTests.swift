import Testing

@testable import Goals

/// The forecast of a sum: the golden values, and the rules around them.
@Suite struct CountForecastTests {
  struct Golden: CustomTestStringConvertible {
    var name: String
    var weekly: [Int]
    var target = 5000
    var probability: Double
    /// By bisection of the same mixture in SciPy, where it is known.
    var interval: [Int]?
    var testDescription: String { name }
  }

  static let golden = [
    Golden(name: "the prior alone", weekly: [], probability: 0.490680),
    Golden(
      name: "a campaign after 8 weeks", weekly: ForecastSketch.weeks(8, ForecastSketch.campaign),
      probability: 0.344421, interval: [1661, 10_179]),
    Golden(
      name: "after 13", weekly: ForecastSketch.weeks(13, ForecastSketch.campaign), probability: 0.263698,
      interval: [1481, 8530]),
    Golden(
      name: "after 26", weekly: ForecastSketch.weeks(26, ForecastSketch.campaign), probability: 0.208764,
      interval: [1811, 7171]),
    Golden(
      name: "after 39", weekly: ForecastSketch.weeks(39, ForecastSketch.campaign), probability: 0.055278,
      interval: [1467, 3845]),
    Golden(
      name: "96 every week", weekly: .init(repeating: 96, count: 26), probability: 0.485782,
      interval: [4745, 5266]),
    Golden(name: "nothing in any week", weekly: .init(repeating: 0, count: 26), probability: 0.051075),
    Golden(
      name: "96 until two weeks are left", weekly: .init(repeating: 96, count: 50), probability: 0.379074),
    Golden(
      name: "two in half a year", weekly: ForecastSketch.weeks(26, [3: 1, 16: 1]), target: 6,
      probability: 0.264314),
    Golden(
      name: "few a week", weekly: [0, 1, 0, 0, 2, 0, 0, 1, 0, 0], target: 8, probability: 0.917465,
      interval: [8, 31]),
  ]

  @Test(arguments: golden) func `golden values`(_ test: Golden) throws {
    let forecast = try ForecastSketch.count(Quantity(test.target), test.weekly)
    let probability = forecast.probability(forecast.prediction())
    #expect(abs(probability - test.probability) < 2e-6)
    guard let interval = test.interval else { return }
    #expect(forecast.forecast?.probability == probability)
    #expect(forecast.forecast?.interval == Quantity(interval[0])...Quantity(interval[1]))
  }

  /// Six weeks of rest behind, and the year's short last week ahead; by SciPy.
  @Test func `a summer of rest`() throws {
    let weekly = [
      40, 0, 55, 10, 0, 0, 80, 33, 12, 0, 44, 21, 0, 0, 61, 30, 0, 5, 18, 90, 0, 0, 41, 26, 14, 7, 0, 0, 3, 0,
      0,
      0, 38,
    ]
    let forecast = CountForecast(
      .atLeast, Quantity(1200), actual: Quantity(628), weekly: weekly.map { Quantity($0) },
      exposure: Exposure(
        of: try #require(Period("2024")), lulls: [try #require(Period("2024-07-01..2024-08-11"))]),
      on: try Sketch.day("2024-08-18"))
    let result = try #require(forecast.forecast)
    #expect(abs(result.probability - 0.311011) < 2e-6)
    #expect(result.interval == Quantity(845)...Quantity(1509))
  }

  struct Case: CustomTestStringConvertible {
    var name: String
    var comparison = Comparison.atLeast
    var target: Quantity
    var weekly: [Int]
    var probability: Double?
    var testDescription: String { name }
  }

  static let steady = [Int](repeating: 10, count: 10)

  static let rules = [
    Case(name: "seven weeks are too few", target: Quantity(500), weekly: .init(repeating: 9, count: 7)),
    Case(
      name: "two weeks with anything are too few", target: Quantity(50), weekly: [9, 9, 0, 0, 0, 0, 0, 0]),
    Case(name: "a week of corrections has nothing", target: Quantity(50), weekly: [9, 9, -3, 0, 0, 0, 0, 0]),
    Case(name: "too early even when reached", target: Quantity(5), weekly: [9, 9, 0, 0, 0, 0, 0, 0]),
    Case(name: "reached", target: Quantity(100), weekly: steady, probability: 1),
    Case(
      name: "missed on the last day", target: Quantity(521), weekly: .init(repeating: 10, count: 52),
      probability: 0),
    Case(
      name: "reached on the last day", target: Quantity(520), weekly: .init(repeating: 10, count: 52),
      probability: 1),
    Case(
      name: "over, though there was too little to go by", target: Quantity(5),
      weekly: ForecastSketch.weeks(52, [40: 4]), probability: 0),
    Case(
      name: "above an allowance", comparison: .atMost, target: Quantity(99), weekly: steady, probability: 0),
    Case(
      name: "within an allowance on the last day", comparison: .atMost, target: Quantity(520),
      weekly: .init(repeating: 10, count: 52), probability: 1),
    Case(
      name: "above it on the last day", comparison: .atMost, target: Quantity(519),
      weekly: .init(repeating: 10, count: 52), probability: 0),
  ]

  @Test(arguments: rules) func `when it is too early, settled or over`(_ test: Case) throws {
    let result = try ForecastSketch.count(test.target, test.weekly, test.comparison)
      .forecast
    #expect(result?.probability == test.probability)
  }

  /// 100 are done: for 100.5 one more must come, and within 100.5 none may.
  @Test func `fractions are made whole`() throws {
    let half = Quantity(scaled: 1_005_000)
    let reach = try ForecastSketch.count(half, Self.steady)
    #expect(reach.probability(reach.prediction()) == reach.prediction().atLeast(1))
    let within = try ForecastSketch.count(half, Self.steady, .atMost)
    #expect(within.probability(within.prediction()) == 1 - within.prediction().atLeast(1))
    // 2.5 a week count as 3.
    let period = try #require(ForecastSketch.year)
    let halves = CountForecast(
      .atLeast, Quantity(200), actual: Quantity(30),
      weekly: .init(repeating: Quantity(scaled: 25_000), count: 10),
      exposure: Exposure(of: period), on: period.start + 69)
    #expect(
      halves.forecast == (try ForecastSketch.count(Quantity(200), .init(repeating: 3, count: 10))).forecast)
  }

  @Test func `what is over lies in its own interval`() throws {
    let result = try ForecastSketch.count(Quantity(521), .init(repeating: 10, count: 52)).forecast
    #expect(result?.interval == Quantity(520)...Quantity(520))
  }

  /// To stay within 520 is not to reach 521; and `exactly` is `atLeast`.
  @Test func `an allowance is the other tail`() throws {
    let within = try ForecastSketch.count(Quantity(520), Self.steady, .atMost)
    let prediction = within.prediction()
    #expect(abs(within.probability(prediction) + prediction.atLeast(421) - 1) < 1e-12)
    let exactly = try ForecastSketch.count(Quantity(520), Self.steady, .exactly).forecast
    #expect(exactly == (try ForecastSketch.count(Quantity(520), Self.steady, .atLeast).forecast))
    #expect(
      try ForecastSketch.count(.zero, [0, 1, 0, 0, 1, 1, 0, 0], .atMost, actual: .zero).forecast != nil)
  }

  @Test func `figures beyond any plan do no harm`() throws {
    let huge = Quantity(scaled: .max)
    for target in [huge, -huge, .zero, Quantity(1_000_000_000)] {
      for actual in [huge, -huge, .zero] {
        for comparison in [Comparison.atLeast, .atMost] {
          let weekly = [Quantity](repeating: huge, count: 10)
          let period = try #require(Period("2024"))
          let forecast = CountForecast(
            comparison, target, actual: actual, weekly: weekly, exposure: Exposure(of: period),
            on: period.start + 90)
          let result = try #require(forecast.forecast)
          #expect(result.probability >= 0 && result.probability <= 1)
        }
      }
    }
  }
}
