import Glibc

/// A scale on which each step is ten times the one before.
struct LogScale: Hashable, Sendable {
  /// The powers of ten at its ends.
  let decades: ClosedRange<Int>
  /// Where the ends lie in the picture.
  let start: Double
  let end: Double

  /// The least whole decades that hold the numbers, all above 0; nil where there are none.
  init?(_ numbers: [Double], from start: Double, to end: Double) {
    guard let least = numbers.min(), let most = numbers.max(), least > 0 else { return nil }
    let first = Int(log10(least).rounded(.down))
    let last = max(Int(log10(most).rounded(.up)), first + 1)
    decades = first...last
    self.start = start
    self.end = end
  }

  /// Where a number above 0 lies.
  func place(of number: Double) -> Double {
    let share = (log10(number) - Double(decades.lowerBound)) / Double(decades.count - 1)
    return start + share * (end - start)
  }
}
