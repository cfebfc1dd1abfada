/// Student's t distribution.
///
/// For t ≥ 0, Pr(T > t) = ½ I_x(ν ÷ 2, ½) with x = ν ÷ (ν + t²). Source: Abramowitz and Stegun, "Handbook of
/// Mathematical Functions", 26.7.1 with 26.5.27.
struct StudentT {
  private let degrees: Double
  private let beta: IncompleteBeta

  /// With ν degrees of freedom, at least 1.
  init(degrees: Int) {
    self.degrees = Double(degrees)
    beta = IncompleteBeta(self.degrees / 2, 0.5)
  }

  /// Pr(T > t).
  func above(_ t: Double) -> Double {
    guard t != 0 else { return 0.5 }
    let tail = beta(Chance(odds: degrees / (t * t))) / 2
    return t > 0 ? tail : 1 - tail
  }

  /// The t that is exceeded with the probability `share`, between 0 and ½; by bisection.
  func exceeded(_ share: Double) -> Double {
    var high = 1.0
    while above(high) > share, high < 1e15 { high *= 2 }
    var low = 0.0
    // Each turn halves the bracket; after these a double holds no finer one.
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if above(middle) > share { low = middle } else { high = middle }
    }
    return high
  }
}
