/// The regularised incomplete beta function I_x(a, b), for one positive a and b and many x.
///
/// I_x(a, b) = x^a (1 − x)^b ÷ (a B(a, b)) × 1 ÷ (1 + d₁ ÷ (1 + d₂ ÷ (1 + …))), where
/// d₂ₘ = m (b − m) x ÷ ((a + 2m − 1)(a + 2m)) and d₂ₘ₊₁ = −(a + m)(a + b + m) x ÷ ((a + 2m)(a + 2m + 1)).
///
/// Source: NIST Digital Library of Mathematical Functions, 8.17.22 (the fraction) and 8.17.4 (the symmetry
/// I_x(a, b) = 1 − I_₁₋ₓ(b, a)).
struct IncompleteBeta {
  private let a: Double
  private let b: Double
  /// lnB(a, b) = lnΓ(a) + lnΓ(b) − lnΓ(a + b).
  private let logBeta: Double

  init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
    logBeta = Elementary.logGamma(a) + Elementary.logGamma(b) - Elementary.logGamma(a + b)
  }

  /// I_x(a, b), between 0 and 1.
  func callAsFunction(_ x: Chance) -> Double {
    let logFront = a * x.logYes + b * x.logNo - logBeta
    // The fraction converges fast on this side of the mean, and the symmetry gives the other.
    let isBelow = x.yes < (a + 1) / (a + b + 2)
    // Far out in either tail the factor before the fraction is nothing, whatever the fraction is.
    guard logFront > IncompleteBeta.negligible else { return isBelow ? 0 : 1 }
    let front = Elementary.exp(logFront)
    let tail =
      isBelow
      ? front / a * IncompleteBeta.fraction(a, b, x.yes) : front / b * IncompleteBeta.fraction(b, a, x.no)
    let share = min(max(tail, 0), 1)
    return isBelow ? share : 1 - share
  }

  /// e^−50 is below what a sum of probabilities can hold.
  private static let negligible = -50.0
  private static let precision = 1e-10
  /// Some √min(a, b) turns are needed; only figures beyond any plan's meet the limit.
  private static let turns = 2000

  /// The continued fraction, by the forward recurrence of its convergents (DLMF 3.10.2).
  ///
  /// Lentz's method gives the same and guards against denominators of 0, which cannot occur on this side of
  /// the mean; it divides three times as often, and a forecast does little else than this.
  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var before = (above: 1.0, below: 1.0)
    var last = (above: 1.0, below: 1 - (a + b) * x / (a + 1))
    var value = 0.0
    for turn in 1...turns {
      let m = Double(turn)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      before = (last.above + even * before.above, last.below + even * before.below)
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      last = (before.above + odd * last.above, before.below + odd * last.below)
      // Above and below may be scaled alike; with 1 below, nothing overflows.
      let scale = 1 / last.below
      before = (before.above * scale, before.below * scale)
      last = (last.above * scale, 1)
      if abs(last.above - value) <= precision * abs(last.above) { break }
      value = last.above
    }
    return last.above
  }
}
