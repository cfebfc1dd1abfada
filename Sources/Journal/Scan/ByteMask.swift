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

  /// Which bytes are below 0x20.
  @inline(__always)
  static func controls(_ word: UInt64) -> UInt64 {
    ~(reach(0x20, word & ~highest) | word) & highest
  }

  /// Which bytes are no letter of Crockford's base 32: digits, and capitals but for I, L, O and U.
  @inline(__always)
  static func noBase32(_ word: UInt64) -> UInt64 {
    let low = word & ~highest
    let digits = reach(0x30, low) & ~reach(0x3A, low)
    let capitals = reach(0x41, low) & ~reach(0x5B, low)
    let others =
      differs(low, UInt8(ascii: "I")) & differs(low, UInt8(ascii: "L")) & differs(low, UInt8(ascii: "O"))
      & differs(low, UInt8(ascii: "U"))
    return (~(digits | capitals & others) | word) & highest
  }

  /// Which bytes are other than `byte`.
  @inline(__always)
  private static func differs(_ low: UInt64, _ byte: UInt8) -> UInt64 { (low ^ each(byte)) &+ each(0x7F) }

  /// The highest bits of the eight bytes side by side, that of the first byte lowest.
  @inline(__always)
  static func gathered(_ mask: UInt64) -> UInt64 { ((mask >> 7) &* 0x0102_0408_1020_4080) >> 56 }
}
