import Goals

/// A place on a drawing, in its own units; y grows downwards.
struct Spot: Hashable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// The part of a drawing within which values are shown.
struct Plot: Hashable {
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
}

/// Where days and values lie on a plot.
struct Scale {
  let plot: Plot
  let period: Period
  let low: Double
  let high: Double

  /// The right edge of a day; the eve of the first is the left edge of the plot.
  func x(_ day: Day) -> Double {
    let share = Double(day - period.start + 1) / Double(period.days)
    return plot.left + min(max(share, 0), 1) * (plot.right - plot.left)
  }

  func y(_ value: Quantity) -> Double { y(value.double) }

  func y(_ value: Double) -> Double {
    guard high > low else { return plot.bottom }
    return plot.bottom - (value - low) / (high - low) * (plot.bottom - plot.top)
  }

  func spot(_ day: Day, _ value: Quantity) -> Spot { Spot(x(day), y(value)) }
}

/// Round values for an axis.
enum Ticks {
  /// The least step of 1, 2 or 5 times a power of ten that gives at most `most` lines over a span.
  static func step(over span: Double, most: Int, whole isWhole: Bool) -> Double {
    guard span > 0, span.isFinite else { return 1 }
    var step = 1.0
    while step > span / 1e6, !isWhole { step /= 10 }
    while true {
      for factor in [1.0, 2, 5] where span / (step * factor) <= Double(most) { return step * factor }
      step *= 10
    }
  }

  /// The multiples of a step from `low` to `high`.
  static func values(from low: Double, to high: Double, step: Double) -> [Double] {
    let first = (low / step).rounded(.up)
    let last = (high / step).rounded(.down)
    guard last >= first, last - first < 20 else { return [] }
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }
}

extension Double {
  /// A coordinate with one decimal, as short as it can be written.
  var coordinate: String {
    guard isFinite else { return "0" }
    let tenths = Int((Swift.min(Swift.max(self, -1e6), 1e6) * 10).rounded())
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }
}
