/// A ULID: 48 bits of time and 80 of randomness in 26 letters of Crockford's base 32, so that ids sort by time.
///
/// Source: github.com/ulid/spec. Only the canonical upper-case form is an id.
public struct EventID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// All 128 bits. Letters would be as good, but a journal holds many ids, and numbers are compared and kept at once.
  public let bits: UInt128

  /// An id as it stands in a journal, or nil.
  public init?(_ text: some StringProtocol) {
    var bits: UInt128 = 0
    var count = 0
    // A text of its own first: its bytes are read faster than those of any text.
    for byte in String(text).utf8 {
      guard let value = EventID.value(of: byte), count < 26, count > 0 || value <= 7 else { return nil }
      bits = bits << 5 | UInt128(value)
      count += 1
    }
    guard count == 26 else { return nil }
    self.bits = bits
  }

  /// An id from its parts: milliseconds since 1970 (48 bits) and 80 random bits, the first 16 in `high`.
  public init(milliseconds: UInt64, high: UInt16, low: UInt64) {
    bits = UInt128(milliseconds & 0xFFFF_FFFF_FFFF) << 80 | UInt128(high) << 64 | UInt128(low)
  }

  /// The 26 letters.
  public var text: String {
    var letters = [UInt8](repeating: 0, count: 26)
    var rest = bits
    for index in letters.indices.reversed() {
      letters[index] = EventID.alphabet[Int(truncatingIfNeeded: rest & 31)]
      rest >>= 5
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The time of logging, in milliseconds since 1970-01-01T00:00Z.
  public var milliseconds: UInt64 { UInt64(bits >> 80) }

  /// The last four letters, by which people name an event.
  public var short: String { String(text.suffix(4)) }

  /// The 26 letters.
  public var description: String { text }

  /// Order of time, then of the random part; that of the letters too.
  public static func < (left: EventID, right: EventID) -> Bool { left.bits < right.bits }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// What each byte is worth; 255 for those that are no letters of an id.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  private static func value(of letter: UInt8) -> UInt8? {
    let value = values[Int(letter)]
    return value == 255 ? nil : value
  }
}
