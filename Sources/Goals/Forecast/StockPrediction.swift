/// Where a state will stand on a day to come: Student's t around the drift of its readings.
struct StockPrediction {
  private let centre: Double
  private let spread: Double
  private let distribution: StudentT

  /// From at least three readings of different days, in order of time.
  init(_ readings: [StockForecast.Reading], due: Day) {
    let changes = zip(readings, readings.dropFirst()).map { before, after in
      (size: (after.value - before.value).double, weeks: StockPrediction.weeks(after.day - before.day))
    }
    let weeks = changes.reduce(0) { $0 + $1.weeks }
    let drift = changes.reduce(0) { $0 + $1.size } / weeks
    let squares = changes.reduce(0) { sum, change in
      let noise = change.size - drift * change.weeks
      return sum + noise * noise / change.weeks
    }
    let degrees = changes.count - 1
    let last = readings[readings.count - 1]
    let left = StockPrediction.weeks(due - last.day)
    centre = last.value.double + drift * left
    spread = (squares / Double(degrees) * (left + left * left / weeks)).squareRoot()
    distribution = StudentT(degrees: degrees)
  }

  private static func weeks(_ days: Int) -> Double { Double(days) / 7 }

  /// Less than any figure can show: the changes were in step with time but for rounding.
  private static let exact = 1e-9

  /// The probability of `value` or more.
  func atLeast(_ value: Double) -> Double {
    guard spread > StockPrediction.exact else { return centre >= value - StockPrediction.exact ? 1 : 0 }
    return distribution.above((value - centre) / spread)
  }

  /// The probability of `value` or less.
  func atMost(_ value: Double) -> Double {
    guard spread > StockPrediction.exact else { return centre <= value + StockPrediction.exact ? 1 : 0 }
    return distribution.above((centre - value) / spread)
  }

  /// The value that is exceeded with the probability `share`.
  func exceeded(_ share: Double) -> Double {
    share <= 0.5
      ? centre + spread * distribution.exceeded(share) : centre - spread * distribution.exceeded(1 - share)
  }
}
