/// The values of the two unknowns of the count model that are weighed against each other, with their priors.
///
/// μ, what a full week brings on average, is given by ln(μ ÷ (T ÷ W_e)): how it stands to what the target asks
/// of a week. So grid and prior follow the target; and while the probability falls as the target rises, from some
/// fifteen times the pace so far it creeps upwards again, because the grid then holds no pace as low as that.
///
/// r, the size, says how evenly: small where weeks of nothing alternate with great ones.
struct CountGrid {
  /// One value of an unknown.
  struct Point {
    /// The value itself.
    let value: Double
    /// Its natural logarithm.
    let logarithm: Double
    /// The logarithm of its prior density, up to a constant.
    let logPrior: Double

    init(logarithm: Double, logPrior: Double) {
      value = Elementary.exp(logarithm)
      self.logarithm = logarithm
      self.logPrior = logPrior
    }
  }

  /// μ as multiples of what the target asks of a week.
  let means: [Point]
  /// r.
  let sizes: [Point]

  /// 65 means around the target's pace, prior N(0, 1); 24 sizes from 0.05 to 60, prior N(−0.7, 0.7).
  static let standard = CountGrid(
    means: points(65, from: -3.2, to: 3.2, mean: 0, deviation: 1),
    sizes: points(24, from: Elementary.log(0.05), to: Elementary.log(60), mean: -0.7, deviation: 0.7))

  /// Equally spaced logarithms, at least two, with a normal prior on the logarithm.
  private static func points(
    _ count: Int, from first: Double, to last: Double, mean: Double, deviation: Double
  ) -> [Point] {
    (0..<count).map { index in
      let logarithm = first + (last - first) * Double(index) / Double(count - 1)
      let distance = (logarithm - mean) / deviation
      return Point(logarithm: logarithm, logPrior: -distance * distance / 2)
    }
  }
}
