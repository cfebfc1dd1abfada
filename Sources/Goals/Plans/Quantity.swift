/// An exact decimal number with at most four decimals, such as 714 or 19,95.
///
/// Counts, readings and targets are decimals, never binary fractions: 19,95 stays 19,95 through any sum.
public struct Quantity: Hashable, Comparable, Sendable {
  /// Units of 1/10 000.
  public let scaled: Int

  /// How many `scaled` units make one.
  public static let scale = 10_000
  /// The largest magnitude that is read: a billion. Sums may be larger.
  public static let limit = Quantity(1_000_000_000)
  /// Nothing.
  public static let zero = Quantity(0)

  /// A whole number; one beyond the representable becomes its edge.
  public init(_ whole: Int) {
    let (scaled, overflow) = whole.multipliedReportingOverflow(by: Quantity.scale)
    self.init(scaled: overflow ? (whole > 0 ? .max : .min) : scaled)
  }
  /// A number of ten-thousandths.
  public init(scaled: Int) { self.scaled = scaled }

  /// Whether there is no fraction.
  public var isWhole: Bool { scaled % Quantity.scale == 0 }
  /// The largest whole number that is not greater.
  public var floor: Int { wholeBelow.scaled / Quantity.scale }
  /// The number rounded down to a whole one.
  public var wholeBelow: Quantity {
    let rest = scaled % Quantity.scale
    return self - Quantity(scaled: rest < 0 ? rest + Quantity.scale : rest)
  }
  /// The number rounded down to a multiple of `step`, which is positive.
  public func roundedDown(to step: Quantity) -> Quantity {
    let rest = scaled % step.scaled
    return Quantity(scaled: scaled - (rest < 0 ? rest + step.scaled : rest))
  }
  /// How finely figures are shown: whole things, or hundredths.
  static func step(whole: Bool) -> Quantity { Quantity(scaled: whole ? scale : scale / 100) }
  /// The nearest binary fraction, for ratios only.
  public var double: Double { Double(scaled) / Double(Quantity.scale) }
  /// Without its sign.
  public var magnitude: Quantity { Quantity(scaled: Int(clamping: scaled.magnitude)) }

  /// Order of size.
  public static func < (left: Quantity, right: Quantity) -> Bool { left.scaled < right.scaled }
  /// The sum; sums beyond the representable stay at its edge instead of wrapping.
  public static func + (left: Quantity, right: Quantity) -> Quantity {
    let (sum, overflow) = left.scaled.addingReportingOverflow(right.scaled)
    return Quantity(scaled: overflow ? (left.scaled > 0 ? .max : .min) : sum)
  }
  /// The difference.
  public static func - (left: Quantity, right: Quantity) -> Quantity { left + -right }
  /// The opposite number.
  public static prefix func - (value: Quantity) -> Quantity {
    Quantity(scaled: value.scaled == .min ? .max : -value.scaled)
  }
  /// Adds in place.
  public static func += (left: inout Quantity, right: Quantity) { left = left + right }

  /// This number × `part` ÷ `whole`, rounded down to a ten-thousandth; `whole` is positive.
  public func share(_ part: Int, of whole: Int) -> Quantity {
    let (short, overflow) = scaled.multipliedReportingOverflow(by: part)
    // Almost always so, and much faster than with twice the bits.
    if !overflow, short >= 0 { return Quantity(scaled: short / whole) }
    let product = Int128(scaled) * Int128(part)
    var quotient = product / Int128(whole)
    if product < 0, product % Int128(whole) != 0 { quotient -= 1 }
    return Quantity(scaled: Int(clamping: quotient))
  }

  /// The product, rounded down to a ten-thousandth.
  public func times(_ factor: Quantity) -> Quantity { share(factor.scaled, of: Quantity.scale) }
}
