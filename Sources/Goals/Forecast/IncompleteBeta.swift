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
  func callAsFunction(_ x: Chance) -> Double { min(max(sum(of: [(1, x)]), 0), 1) }

  /// Σ weight × I_x(a, b).
  func sum(of parts: [(weight: Double, chance: Chance)]) -> Double {
    var below = WeighedFractions(ContinuedFraction(a, b))
    var above = WeighedFractions(ContinuedFraction(b, a))
    var sum = 0.0
    for (weight, x) in parts {
      let logFront = a * x.logYes + b * x.logNo - logBeta
      // The fraction converges fast on this side of the mean, and the symmetry gives the other.
      let isBelow = x.yes < (a + 1) / (a + b + 2)
      if !isBelow { sum += weight }
      // Far out in either tail the factor before the fraction is nothing, whatever the fraction is.
      guard logFront > IncompleteBeta.negligible else { continue }
      let front = weight * Elementary.exp(logFront)
      if isBelow { below.add(front / a, at: x.yes) } else { above.add(-front / b, at: x.no) }
    }
    return sum + below.sum + above.sum
  }

  /// e^−50 is below what a sum of probabilities can hold.
  private static let negligible = -50.0
}

/// A sum of weighed values of a continued fraction, four of which are made at a time.
private struct WeighedFractions {
  private var fraction: ContinuedFraction
  private var weights = SIMD4<Double>.zero
  private var places = SIMD4<Double>.zero
  private var waiting = 0
  private var made = 0.0

  init(_ fraction: ContinuedFraction) { self.fraction = fraction }

  mutating func add(_ weight: Double, at x: Double) {
    weights[waiting] = weight
    places[waiting] = x
    waiting += 1
    if waiting == 4 { make() }
  }

  private mutating func make() {
    made += (weights * fraction.values(at: places)).sum()
    weights = .zero
    waiting = 0
  }

  /// The sum of all that was added.
  var sum: Double {
    mutating get {
      if waiting > 0 { make() }
      return made
    }
  }
}
