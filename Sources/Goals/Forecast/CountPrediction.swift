/// How much the days that are left may bring: a mixture of negative binomials, weighed by the evidence.
///
/// Counts with one r and p add up to a negative binomial, so what is left of exposure E is NB(r E, p), and
/// Pr(NB(s, p) ≥ k) = I_₁₋ₚ(k, s).
struct CountPrediction {
  /// The means that belong to one size.
  private struct Row {
    /// r E.
    let size: Double
    var parts: [(weight: Double, chance: Chance)]
  }

  private let rows: [Row]

  /// A point with less than this part of the posterior is left out: all such together make less than 0.00002.
  private static let negligible = 1e-8

  /// The prediction from what the weeks say; `pace` is what the target asks of a full week, T ÷ W_e, and
  /// `left` is E. Both are positive.
  init(_ evidence: CountEvidence, pace: Double, left: Double, grid: CountGrid = .standard) {
    var greatest = -Double.infinity
    let logPace = Elementary.log(pace)
    var weighed: [(size: CountGrid.Point, points: [(logWeight: Double, odds: Double)])] = []
    for size in grid.sizes {
      let sizePart = size.logPrior + evidence.gammaPart(size: size.value)
      let points = grid.means.map { mean in
        let odds = mean.value * pace / size.value
        let logOdds = mean.logarithm + logPace - size.logarithm
        let logWeight =
          sizePart + mean.logPrior + evidence.chancePart(size: size.value, odds: odds, logOdds: logOdds)
        greatest = max(greatest, logWeight)
        return (logWeight: logWeight, odds: odds)
      }
      weighed.append((size, points))
    }
    let least = Elementary.log(CountPrediction.negligible)
    rows = CountPrediction.normalised(
      weighed.map { size, points in
        Row(
          size: size.value * left,
          parts: points.compactMap { point in
            // One that weighs nothing beside the heaviest weighs no more beside all of them.
            let logWeight = point.logWeight - greatest
            return logWeight < least ? nil : (Elementary.exp(logWeight), Chance(odds: point.odds))
          })
      })
  }

  /// Makes the weights sum to 1, without those that weigh next to nothing.
  private static func normalised(_ rows: [Row]) -> [Row] {
    let least = negligible * sum(rows)
    let kept = rows.map { row in Row(size: row.size, parts: row.parts.filter { $0.weight >= least }) }
      .filter { !$0.parts.isEmpty }
    let total = sum(kept)
    return kept.map { row in
      Row(size: row.size, parts: row.parts.map { ($0.weight / total, $0.chance) })
    }
  }

  private static func sum(_ rows: [Row]) -> Double {
    rows.reduce(0) { total, row in row.parts.reduce(total) { $0 + $1.weight } }
  }

  /// The probability that at least `count` more come.
  func atLeast(_ count: Double) -> Double {
    guard count > 0 else { return 1 }
    let probability = rows.reduce(0) { $0 + IncompleteBeta(count, $1.size).sum(of: $1.parts) }
    return min(max(probability, 0), 1)
  }

  /// Mean and variance: those of NB(s, p) are s o and s o (1 + o), with o = (1 − p) ÷ p.
  private var moments: (mean: Double, variance: Double) {
    var (mean, square) = (0.0, 0.0)
    for row in rows {
      for (weight, chance) in row.parts {
        let odds = chance.yes / chance.no
        let own = row.size * odds
        mean += weight * own
        square += weight * own * (own + 1 + odds)
      }
    }
    return (mean, max(square - mean * mean, 0))
  }

  /// The least number that is exceeded with at most the probability `share`, which is between 0 and 1.
  ///
  /// The search begins where a lognormal distribution with the same moments has it: its logarithm is normal with the
  /// variance ln(1 + v ÷ m²) (Johnson, Kotz and Balakrishnan, "Continuous Univariate Distributions", chapter 14).
  func exceeded(_ share: Double) -> Double {
    let (mean, variance) = moments
    let spread = Elementary.log1p(variance / max(mean * mean, 1e-9)).squareRoot()
    let near = mean * Elementary.exp(spread * (CountPrediction.deviation(of: share) - spread / 2))
    return CountQuantile(share: share, near: near, stride: near * spread / 16, atLeast: atLeast).value
  }

  /// About how many standard deviations above its mean a normal variable is exceeded with a probability: the quantile
  /// of the logistic distribution of the same variance, which needs no more than a logarithm.
  private static func deviation(of share: Double) -> Double {
    0.551 * (Elementary.log(1 - share) - Elementary.log(share))
  }
}
