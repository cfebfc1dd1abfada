/// What is to be expected of a goal on its due day.
public struct Forecast: Hashable, Sendable {
  /// How probable it is that the goal is kept, from 0 to 1.
  public let probability: Double
  private let source: IntervalSource

  /// Where an interval comes from.
  private enum IntervalSource: Hashable {
    case known(ClosedRange<Quantity>)
    /// A count's is made when it is asked for: that takes a dozen times as long as its probability, and of an
    /// arbetarekommun among hundreds it is seldom shown.
    case asked(CountForecast)
  }

  /// Where the final figure is expected: below it with at most 10 % probability, above it with at most 10 %.
  public var interval: ClosedRange<Quantity> {
    switch source {
    case .known(let interval): interval
    case .asked(let forecast): forecast.interval
    }
  }

  /// By what they say.
  public static func == (left: Forecast, right: Forecast) -> Bool {
    left.probability == right.probability
      && (left.source == right.source || left.interval == right.interval)
  }

  /// By the probability.
  public func hash(into hasher: inout Hasher) { hasher.combine(probability) }

  /// The probability as it is handed to other programs: its last binary digits differ between systems.
  public var probabilityToPrint: Double { (probability * 1_000_000).rounded() / 1_000_000 }

  /// A forecast.
  public init(probability: Double, interval: ClosedRange<Quantity>) {
    self.probability = probability
    source = .known(interval)
  }

  /// The forecast of a count.
  init(probability: Double, of count: CountForecast) {
    self.probability = probability
    source = .asked(count)
  }

  /// How much probability the interval leaves out on each side.
  static let margin = 0.1

  /// Of a goal that is over: the figure is what it is.
  static func settled(_ comparison: Comparison, _ target: Quantity, at figure: Quantity) -> Forecast {
    let isKept = comparison == .atMost ? figure <= target : figure >= target
    return Forecast(probability: isKept ? 1 : 0, interval: figure...figure)
  }
}

extension Quantity {
  /// The multiple of `step` that is nearest to a binary number; one beyond the representable becomes its edge.
  init(nearest number: Double, step: Quantity) {
    let steps = (number * Double(Quantity.scale) / Double(step.scaled)).rounded()
    let edge = Double(Int.max / step.scaled / 2)
    self.init(scaled: Int(min(max(steps.isNaN ? 0 : steps, -edge), edge)) * step.scaled)
  }
}
