import TestSupport
import Testing

@testable import Goals

/// What must hold of the forecast of any sum.
@Suite struct CountPropertyTests {
  /// Pr(NB(s, p) ≥ k), by adding up the probabilities of 0 to k − 1.
  static func tail(size: Double, success: Double, atLeast count: Int) -> Double {
    var probability = Elementary.exp(size * Elementary.log(success))
    var below = 0.0
    for y in 0..<count {
      below += probability
      probability *= (Double(y) + size) / Double(y + 1) * (1 - success)
    }
    return 1 - below
  }

  @Test(arguments: [(1.0, 2.0), (0.3, 0.4), (2.5, 7.0)])
  func `one point of the grid gives the tail itself`(_ mean: Double, _ size: Double) throws {
    let grid = ForecastSketch.grid(mean: mean, size: size)
    for target in [1, 2, 40, 200, 1000] {
      let forecast = try ForecastSketch.count(
        Quantity(target), [0, 3, 1, 0, 0, 9, 2, 0, 0, 4], actual: .zero)
      let success = size / (size + mean * Double(target) / 52)
      let closed = Self.tail(size: size * 42, success: success, atLeast: target)
      #expect(abs(forecast.probability(forecast.prediction(grid: grid)) - closed) < 1e-9)
    }
  }

  static let histories = [
    ForecastSketch.weeks(8, ForecastSketch.campaign), ForecastSketch.weeks(26, ForecastSketch.campaign),
    [Int](repeating: 96, count: 8), [Int](repeating: 96, count: 40), [0, 0, 3, 0, 1, 0, 2, 0, 1],
    [3, 12, 8, 0, 4, 20, 6, 9, 1, 14, 8, 7, 6],
  ]

  /// To twelve times what the pace so far would give. Grid and prior follow the target, so this is no matter of
  /// course: from some fifteen times the pace on, the probability creeps upwards again.
  @Test(arguments: histories) func `the probability never rises with the target`(_ weekly: [Int]) throws {
    let actual = weekly.reduce(0, +)
    let furthest = 12 * actual * 52 / weekly.count
    var last = 1.0
    for step in 0...60 {
      let forecast = try ForecastSketch.count(Quantity(actual + 1 + furthest * step / 60), weekly)
      let probability = forecast.probability(forecast.prediction())
      #expect(probability <= last + 1e-7)
      last = probability
    }
  }

  @Test func `more is never more probable`() throws {
    let prediction = try ForecastSketch.count(Quantity(5000), Self.histories[1]).prediction()
    let tails = stride(from: 0.0, through: 20_000, by: 250).map(prediction.atLeast)
    #expect(tails.first == 1)
    #expect(zip(tails, tails.dropFirst()).allSatisfy { $0 > $1 })
  }

  /// The search gives what counting from nothing upwards would give.
  @Test(arguments: [0.05, 0.1, 0.5, 0.9, 0.95]) func `the ends of the interval`(_ share: Double) throws {
    for weekly in [Self.histories[4], Self.histories[5], [0, 0, 0, 1, 0, 1, 0, 1]] {
      let prediction = try ForecastSketch.count(Quantity(8), weekly).prediction()
      var count = 0
      while prediction.atLeast(Double(count + 1)) > share { count += 1 }
      #expect(prediction.exceeded(share) == Double(count))
    }
  }

  /// Which day of a week brought what, and in which order it was written, leaves no trace.
  @Test func `the order of events within a week is irrelevant`() throws {
    var random = SplitMix64(seed: 4)
    let period = try #require(ForecastSketch.year)
    let exposure = Exposure(of: period)
    let day = period.start + 90  // 13 weeks; events to week 12 move about
    let metric = try Sketch.id("samtal")
    func forecast(_ lines: [String]) throws -> Forecast? {
      var request = TallyRequest()
      request.days(of: metric)
      let amounts = TallyBuilder.tally(try Sketch.events(lines), for: request).days(of: metric, at: nil)
      let actual = amounts.values.reduce(Quantity.zero, +)
      return CountForecast(
        .atLeast, Quantity(400), actual: actual, weekly: exposure.weekly(amounts, by: day),
        exposure: exposure,
        on: day
      ).forecast
    }
    let events = (0..<40).map { _ in
      (week: Int.random(in: 0..<12, using: &random), amount: Int.random(in: -2...9, using: &random))
    }
    let wanted = try forecast(events.map { "\(period.start + 7 * $0.week) samtal - \(signed($0.amount))" })
    #expect(wanted != nil)
    for _ in 0..<5 {
      let lines = events.shuffled(using: &random).map { event in
        "\(period.start + 7 * event.week + Int.random(in: 0..<7, using: &random)) samtal - \(signed(event.amount))"
      }
      #expect(try forecast(lines) == wanted)
    }
  }

  private func signed(_ number: Int) -> String { number < 0 ? "\(number)" : "+\(number)" }
}
