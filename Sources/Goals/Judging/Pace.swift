/// What an even pace would have given: exact, and as it is shown.
struct Expected {
  let exact: Quantity
  let shown: Quantity

  /// Of whole things.
  static func whole(_ exact: Quantity) -> Expected { Expected(exact: exact, shown: exact.wholeBelow) }

  /// Both counted from `start` and turned by `sign`, for a change.
  func change(from start: Quantity, _ sign: Int) -> Expected {
    Expected(exact: (exact - start).signed(sign), shown: (shown - start).signed(sign))
  }
}

/// The verdict where there is no forecast: actual ÷ expected, as the design's table says.
enum Pace {
  /// A sum that only grows: count, distinct and plain coverage.
  static func verdict(
    growing actual: Quantity, _ comparison: Comparison, _ target: Quantity, expected: Expected, over: Bool
  ) -> Outlook {
    if comparison == .atMost {
      if actual > target { return .missed }
      if over { return .reached }
      // Nothing done is within any allowance; but while nothing is allowed yet, the first says nothing.
      if expected.shown <= .zero { return .uncertain }
      return actual <= .zero ? .likely : ratio(expected.shown, to: Expected(exact: actual, shown: actual))
    }
    if actual >= target { return .reached }
    return over ? .missed : ratio(actual, to: expected)
  }

  /// A state that can be lost again: level, increase and decrease, by the change from the start.
  static func verdict(change: Quantity, wanted: Quantity, expected: Expected, kept: Bool, over: Bool)
    -> Outlook
  {
    if over { return kept ? .reached : .missed }
    // Where nothing need change, keeping what there is will do.
    if wanted <= .zero { return kept ? .likely : .unlikely }
    return ratio(change, to: expected)
  }

  /// Likely from 1, uncertain from 0.8, else unlikely; uncertain while nothing is expected.
  ///
  /// The shown figure decides, so that a reader can redo it; while it is still nothing, whoever is ahead of the
  /// exact one is ahead, and whoever has lost ground is behind.
  private static func ratio(_ actual: Quantity, to expected: Expected) -> Outlook {
    if expected.exact <= .zero { return .uncertain }
    guard expected.shown > .zero else {
      return actual >= expected.exact ? .likely : actual < .zero ? .unlikely : .uncertain
    }
    if actual >= expected.shown { return .likely }
    return Int128(actual.scaled) * 5 >= Int128(expected.shown.scaled) * 4 ? .uncertain : .unlikely
  }
}
