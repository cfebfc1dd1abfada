/// The forecast of a state that can rise and fall: level, increase and decrease.
///
/// Between readings the state is taken to drift evenly with noise that grows with time: k changes dᵢ over τᵢ
/// weeks give the drift μ = Σd ÷ Στ a week and the variance s² = Σ (dᵢ − μ τᵢ)² ÷ τᵢ ÷ (k − 1). The change in
/// the m weeks from the last reading to the due day then has the mean μ m and the variance s² (m + m² ÷ Στ), in
/// which the second term is what is not known of the drift, and follows Student's t with k − 1 degrees of
/// freedom. Source: the predictive distribution of linear regression through the origin, weighed by 1 ÷ τᵢ; as
/// in Gelman and others, "Bayesian Data Analysis", 3rd edition, section 14.2.
///
/// Where every change was exactly in step with time there is no noise to go by, and the drift is taken as
/// certain.
public struct StockForecast: Sendable {
  /// A reading of the state.
  public struct Reading: Hashable, Sendable {
    /// When it was read.
    public let day: Day
    /// What it was.
    public let value: Quantity

    /// A reading.
    public init(day: Day, value: Quantity) {
      self.day = day
      self.value = value
    }
  }

  private let comparison: Comparison
  private let target: Quantity
  private let due: Day
  private let day: Day
  /// One a day, in order of time.
  private let readings: [Reading]

  /// A forecast as it can be made when `day` is over.
  ///
  /// - Parameters:
  ///   - comparison: `exactly` is judged as `atLeast`.
  ///   - target: The state to be reached on the due day: for a change, the start plus or minus what is asked.
  ///   - readings: In order of (day, id); of several on a day the last holds, and later ones than `day` or
  ///     `due` are left out. A dated baseline is a reading, and so is the state after changes.
  ///   - due: The day on which the state is judged.
  ///   - day: The last day whose events are known.
  public init(_ comparison: Comparison, _ target: Quantity, readings: [Reading], due: Day, on day: Day) {
    self.comparison = comparison
    self.target = target
    self.due = due
    self.day = day
    self.readings = readings.reduce(into: []) { kept, reading in
      guard reading.day <= min(day, due) else { return }
      while let last = kept.last, last.day >= reading.day { kept.removeLast() }
      kept.append(reading)
    }
  }

  private static let leastReadings = 4
  private static let leastWeeks = 8

  /// The forecast, or nil while it is too early for one.
  ///
  /// Once the due day is over it is the last reading, if there is any.
  public var forecast: Forecast? {
    guard let first = readings.first, let last = readings.last else { return nil }
    if day >= due { return .settled(comparison, target, at: last.value) }
    guard readings.count >= StockForecast.leastReadings, last.day - first.day >= 7 * StockForecast.leastWeeks
    else { return nil }
    let prediction = StockPrediction(readings, due: due)
    return Forecast(
      probability: comparison == .atMost
        ? prediction.atMost(target.double) : prediction.atLeast(target.double),
      interval: interval(prediction))
  }

  /// In whole things where every reading is whole, else in hundredths; never below nothing unless a reading was.
  private func interval(_ prediction: StockPrediction) -> ClosedRange<Quantity> {
    let step = Quantity.step(whole: readings.allSatisfy(\.value.isWhole))
    let floor = min(readings.map(\.value).min() ?? .zero, .zero)
    let low = Quantity(nearest: prediction.exceeded(1 - Forecast.margin), step: step)
    let high = Quantity(nearest: prediction.exceeded(Forecast.margin), step: step)
    return max(low, floor)...max(low, high, floor)
  }
}
