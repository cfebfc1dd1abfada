/// The verdict where there is no forecast: actual ÷ expected, as the design's table says.
enum Pace {
  /// A sum that only grows: count, distinct and plain coverage.
  static func verdict(
    growing actual: Quantity, _ comparison: Comparison, _ target: Quantity, expected: Quantity, over: Bool
  )
    -> Outlook
  {
    if comparison == .atMost {
      if actual > target { return .missed }
      if over { return .reached }
      // Nothing done is within any allowance; but while nothing is allowed yet, the first says nothing.
      if expected <= .zero { return .uncertain }
      return actual <= .zero ? .likely : ratio(expected, to: actual)
    }
    if actual >= target { return .reached }
    return over ? .missed : ratio(actual, to: expected)
  }

  /// A state that can be lost again: level, increase and decrease, by the change from the start.
  static func verdict(change: Quantity, wanted: Quantity, expected: Quantity, kept: Bool, over: Bool)
    -> Outlook
  {
    if over { return kept ? .reached : .missed }
    // Where nothing need change, keeping what there is will do.
    if wanted <= .zero { return kept ? .likely : .unlikely }
    return ratio(change, to: expected)
  }

  /// Likely from 1, uncertain from 0.8, else unlikely; uncertain while nothing is expected.
  private static func ratio(_ actual: Quantity, to expected: Quantity) -> Outlook {
    if expected <= .zero { return .uncertain }
    if actual >= expected { return .likely }
    return Int128(actual.scaled) * 5 >= Int128(expected.scaled) * 4 ? .uncertain : .unlikely
  }
}
