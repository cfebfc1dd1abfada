/// Questions about the eight bytes of a word at once. An answer has the highest bit of each byte that it holds for.
///
/// Sums never carry from one byte into the next, for they are made of the lower seven bits alone. After Mycroft's test
/// for zero bytes, in the form of Warren, "Hacker's Delight" (2nd edition), section 6-1.
enum ByteMask {
  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  private static let highest: UInt64 = 0x8080_8080_8080_8080

  /// Which bytes are at least `least`, of those below 0x80.
  @inline(__always)
  private static func reach(_ least: UInt8, _ low: UInt64) -> UInt64 { low &+ each(0x80 - least) }

  /// All bits of the first `count` bytes; of all eight where it is more.
  @inline(__always)
  static func first(_ count: Int) -> UInt64 {
    // As moving by all 64 bits is moving by none, the answer for eight bytes is another branch's.
    count < 8 ? (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1 : ~0
  }

  /// Which bytes are other than plain ASCII: below 0x20, 0x7F, or beyond.
  @inline(__always)
  static func noPlainASCII(_ word: UInt64) -> UInt64 {
    let low = word & ~highest
    return (reach(0x7F, low) | ~reach(0x20, low) | word) & highest
  }

  /// Which bytes are no digit.
  @inline(__always)
  static func noDigit(_ word: UInt64) -> UInt64 {
    let low = word & ~highest
    return (reach(0x3A, low) | ~reach(0x30, low) | word) & highest
  }

  /// Eight digits of nought.
  static let noughts: UInt64 = 0x3030_3030_3030_3030

  /// What eight digits come to, the first of them the highest: pairs of neighbours are joined three times.
  @inline(__always)
  static func number(_ digits: UInt64) -> UInt64 {
    var word = digits ^ noughts
    word = (word &* 10 &+ word >> 8) & 0x00FF_00FF_00FF_00FF
    word = (word &* 100 &+ word >> 16) & 0x0000_FFFF_0000_FFFF
    return (word &* 10_000 &+ word >> 32) & 0xFFFF_FFFF
  }
}
