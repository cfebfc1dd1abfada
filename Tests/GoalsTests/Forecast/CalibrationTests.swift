import TestSupport
import Testing

@testable import Goals

/// Whether the forecast of a sum keeps what it says, on many simulated years.
@Suite struct CalibrationTests {
  static let plans = 600

  /// Seed 2024. The 90 % interval holds the truth about nine times in ten, and the probability is a better guess
  /// (a lower mean of (P − outcome)², the Brier score) than a straight line and than drawing from past weeks.
  @Test(arguments: [8, 13]) func `the forecast is calibrated`(_ weeks: Int) throws {
    var random = SplitMix64(seed: 2024)
    var held = 0
    var (model, pace, resampled) = (0.0, 0.0, 0.0)
    for _ in 0..<Self.plans {
      let plan = SimulatedPlan(&random)
      let actual = plan.weekly.prefix(weeks).reduce(0, +)
      let forecast = try ForecastSketch.count(
        Quantity(SimulatedPlan.target), Array(plan.weekly.prefix(weeks)))
      let prediction = forecast.prediction()
      let least = prediction.exceeded(0.95)
      let most = prediction.exceeded(0.05)
      if (least...most).contains(Double(plan.total - actual)) { held += 1 }
      let outcome = plan.isReached ? 1.0 : 0.0
      func score(_ guess: Double) -> Double { (guess - outcome) * (guess - outcome) }
      model += score(forecast.probability(prediction))
      pace += score(plan.pace(after: weeks))
      resampled += score(plan.resampled(after: weeks, &random))
    }
    let coverage = Double(held) / Double(Self.plans)
    #expect((0.87...0.96).contains(coverage), "held \(held) of \(Self.plans)")
    #expect(model < pace, "model \(model), pace \(pace)")
    #expect(model < resampled, "model \(model), resampled \(resampled)")
  }
}
