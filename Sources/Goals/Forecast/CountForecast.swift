/// The forecast of a sum that grows with every event: count and distinct.
///
/// Its figures are made whole, because the model is of whole things: a week's count is rounded to the nearest,
/// what is lacking is rounded up, and what is still allowed under an `atMost` target is rounded down. A week
/// whose corrections outweigh what it brought counts as one with nothing; the actual keeps them.
public struct CountForecast: Hashable, Sendable {
  private let comparison: Comparison
  private let target: Quantity
  private let actual: Quantity
  private let weeks: [CountEvidence.Week]
  private let exposure: Exposure
  private let day: Day

  /// A forecast as it can be made when `day` is over.
  ///
  /// - Parameters:
  ///   - comparison: `exactly` is judged as `atLeast`.
  ///   - target: What the sum of the whole period must reach, or stay within.
  ///   - actual: The sum up to and with `day`.
  ///   - weekly: The sum of each week in `exposure.completed(by: day)`; one that is missing is 0.
  ///   - exposure: The goal's period with its lulls.
  ///   - day: The last day whose events are known.
  public init(
    _ comparison: Comparison, _ target: Quantity, actual: Quantity, weekly: [Quantity], exposure: Exposure,
    on day: Day
  ) {
    self.comparison = comparison
    self.target = target
    self.actual = actual
    self.exposure = exposure
    self.day = day
    weeks = exposure.completed(by: day).enumerated().map { index, week in
      let count = index < weekly.count ? weekly[index].double.rounded() : 0
      return CountEvidence.Week(count: max(count, 0), exposure: exposure.of(week))
    }
  }

  /// How many completed weeks a forecast needs.
  private static let leastWeeks = 8
  /// How many of them must have something in them.
  private static let leastBusyWeeks = 3

  /// The forecast, or nil while it is too early for one.
  ///
  /// Once the period is over it is what has happened, whatever the number of weeks.
  public var forecast: Forecast? {
    if day >= exposure.period.end { return .settled(comparison, target, at: actual) }
    guard weeks.count >= CountForecast.leastWeeks,
      weeks.count(where: { $0.count > 0 }) >= CountForecast.leastBusyWeeks
    else { return nil }
    return Forecast(probability: probability(prediction()), of: self)
  }

  /// Where the final figure is expected.
  var interval: ClosedRange<Quantity> {
    let prediction = prediction()
    let least = prediction.exceeded(1 - Forecast.margin)
    let most = max(prediction.exceeded(Forecast.margin), least)
    return figure(adding: least)...figure(adding: most)
  }

  /// What the days left may bring, before any judgement of whether that can be said yet.
  func prediction(grid: CountGrid = .standard) -> CountPrediction {
    // A target of nothing asks for no pace; one thing in the whole period is the least that can be centred on.
    let pace = max(target.double, 1) / exposure.whole
    return CountPrediction(CountEvidence(weeks), pace: pace, left: exposure.left(after: day), grid: grid)
  }

  /// How probable the prediction makes it that the goal is kept.
  func probability(_ prediction: CountPrediction) -> Double {
    let lacking = target - actual
    if comparison == .atMost {
      return lacking < .zero ? 0 : 1 - prediction.atLeast(Double(lacking.floor) + 1)
    }
    return prediction.atLeast(-Double((-lacking).floor))
  }

  private func figure(adding count: Double) -> Quantity {
    actual + Quantity(nearest: count, step: Quantity(1))
  }
}
