/// The continued fraction 1 ÷ (1 + d₁ ÷ (1 + d₂ ÷ (1 + …))) of the incomplete beta function, by the forward recurrence of
/// its convergents (DLMF 3.10.2).
///
/// A forecast does little else than this. Lentz's method gives the same and guards against denominators of 0, which
/// cannot occur on this side of the mean; it divides three times as often. What of the d's does not depend on x is
/// divided once for all x, and four x are taken at a time, for each step of one must wait for the step before.
struct ContinuedFraction {
  private let a: Double
  private let b: Double
  /// d₂ₘ ÷ x and d₂ₘ₊₁ ÷ x, for m = 1, 2, … as far as they were needed.
  private var factors: [(even: Double, odd: Double)] = []

  private static let precision = 1e-10
  /// Some √min(a, b) turns are needed; only figures beyond any plan's meet the limit.
  private static let turns = 2000

  init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
  }

  /// The values at four x, below the mean.
  mutating func values(at x: SIMD4<Double>) -> SIMD4<Double> {
    var beforeAbove = SIMD4<Double>.one
    var beforeBelow = SIMD4<Double>.one
    var lastAbove = SIMD4<Double>.one
    var lastBelow = 1 - x * ((a + b) / (a + 1))
    var value = SIMD4<Double>.zero
    for turn in 0..<ContinuedFraction.turns {
      if turn == factors.count { factors.append(factors(ofTurn: Double(turn + 1))) }
      let even = x * factors[turn].even
      beforeAbove = lastAbove + even * beforeAbove
      beforeBelow = lastBelow + even * beforeBelow
      let odd = x * factors[turn].odd
      lastAbove = beforeAbove + odd * lastAbove
      lastBelow = beforeBelow + odd * lastBelow
      // Above and below may be scaled alike; with 1 below, nothing overflows. Every other turn is often enough.
      guard turn & 1 == 1 else { continue }
      let scale = 1 / lastBelow
      beforeAbove *= scale
      beforeBelow *= scale
      lastAbove *= scale
      lastBelow = .one
      let change = lastAbove - value
      let least = lastAbove * ContinuedFraction.precision
      if all(change * change .<= least * least) { break }
      value = lastAbove
    }
    return lastAbove / lastBelow
  }

  private func factors(ofTurn m: Double) -> (even: Double, odd: Double) {
    (
      m * (b - m) / ((a + 2 * m - 1) * (a + 2 * m)),
      -(a + m) * (a + b + m) / ((a + 2 * m) * (a + 2 * m + 1))
    )
  }
}

extension SIMD4<Double> {
  fileprivate static var one: SIMD4<Double> { SIMD4(repeating: 1) }
}
