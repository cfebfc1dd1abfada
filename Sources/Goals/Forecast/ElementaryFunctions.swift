// Swift's own library has no logarithm, and Foundation would make the program several times larger: this is
// the only file of the room that reaches for the system's mathematics.
import Glibc

/// The few functions of a real number that the forecast is built from.
enum Elementary {
  /// The natural logarithm; −∞ at 0.
  static func log(_ x: Double) -> Double { Glibc.log(x) }

  /// ln(1 + x), exact where x is small.
  static func log1p(_ x: Double) -> Double { Glibc.log1p(x) }

  /// e to the power x.
  static func exp(_ x: Double) -> Double { Glibc.exp(x) }

  /// lnΓ(x), for x > 0.
  ///
  /// The reentrant variant: `lgamma` itself writes the sign to a variable that all threads share.
  static func logGamma(_ x: Double) -> Double {
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
  }
}
