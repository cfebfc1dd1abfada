/// A probability together with its complement and both logarithms, none of them lost to rounding near 0 or 1.
struct Chance {
  /// x.
  let yes: Double
  /// 1 − x.
  let no: Double
  /// ln x.
  let logYes: Double
  /// ln(1 − x).
  let logNo: Double

  /// x = odds ÷ (1 + odds), for odds from 0 to ∞.
  init(odds: Double) {
    yes = 1 / (1 + 1 / odds)
    no = 1 / (1 + odds)
    logYes = -Elementary.log1p(1 / odds)
    logNo = -Elementary.log1p(odds)
  }
}
