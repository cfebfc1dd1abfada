/// What can be said ahead of a kind that is forecast.
public enum Prospect: Hashable, Sendable {
  /// What is to be expected.
  case forecast(Forecast)
  /// Too little has happened to say; the outlook goes by pace.
  case tooEarly
}

extension Forecast {
  /// Likely from two thirds, unlikely below one third, else uncertain.
  var outlook: Outlook {
    if probability * 3 >= 2 { return .likely }
    return probability * 3 < 1 ? .unlikely : .uncertain
  }

  /// With the interval kept to what is possible: not above `limit`.
  func within(_ limit: Quantity?) -> Forecast {
    guard let limit else { return self }
    return Forecast(
      probability: probability, interval: min(interval.lowerBound, limit)...min(interval.upperBound, limit))
  }

  /// With the interval counted from `start`, as the change that the goal asks for; turned where `sign` is negative.
  func change(from start: Quantity, _ sign: Int) -> Forecast {
    let ends = [interval.lowerBound, interval.upperBound].map { ($0 - start).signed(sign) }
    let (low, high) = sign < 0 ? (ends[1], ends[0]) : (ends[0], ends[1])
    return Forecast(probability: probability, interval: low...high)
  }
}
