/// What the completed weeks say about the two unknowns of the count model.
///
/// The count y of a week with exposure e is negative binomial with size r e and success probability
/// p = r ÷ (r + μ), so its mean is μ e. The logarithm of the weeks' likelihood is
/// Σ w [lnΓ(y + r e) − lnΓ(r e) + r e ln p + y ln(1 − p)], up to a constant, with w = 0.97^age. The gamma
/// functions depend on r alone, and the rest on two sums: so a grid of means costs no more than one.
struct CountEvidence {
  /// A completed week.
  struct Week: Hashable {
    /// What it brought: a whole number, not negative.
    let count: Double
    /// How much of a full working week it was; positive.
    let exposure: Double
  }

  /// A week of five months ago weighs half as much as the latest: an organisation changes.
  private static let remembrance = 0.97

  private let weighed: [(week: Week, weight: Double)]
  /// Σ w e.
  private let exposure: Double
  /// Σ w y.
  private let count: Double

  /// The evidence of the completed weeks, in order of time.
  init(_ weeks: [Week]) {
    var weight = 1.0
    var exposure = 0.0
    var count = 0.0
    var weighed: [(week: Week, weight: Double)] = []
    for week in weeks.reversed() {
      exposure += weight * week.exposure
      count += weight * week.count
      // Without a count the two gamma functions cancel out.
      if week.count > 0 { weighed.append((week, weight)) }
      weight *= CountEvidence.remembrance
    }
    self.weighed = weighed
    self.exposure = exposure
    self.count = count
  }

  /// Σ w [lnΓ(y + r e) − lnΓ(r e)].
  func gammaPart(size: Double) -> Double {
    var sum = 0.0
    var known = (exposure: 0.0, logGamma: 0.0)
    for (week, weight) in weighed {
      // Nearly all weeks are full ones.
      if week.exposure != known.exposure {
        known = (week.exposure, Elementary.logGamma(size * week.exposure))
      }
      sum += weight * (Elementary.logGamma(week.count + size * week.exposure) - known.logGamma)
    }
    return sum
  }

  /// Σ w [r e ln p + y ln(1 − p)], where `odds` are (1 − p) ÷ p.
  func chancePart(size: Double, odds: Double, logOdds: Double) -> Double {
    let logNo = -Elementary.log1p(odds)
    return size * exposure * logNo + count * (logOdds + logNo)
  }
}
