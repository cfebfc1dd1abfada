/// A ULID: 48 bits of time and 80 of randomness in 26 letters of Crockford's base 32, so that ids sort by time.
///
/// Source: github.com/ulid/spec. Only the canonical upper-case form is an id.
public struct EventID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The 26 letters.
  public let text: String

  /// An id as it stands in a journal, or nil.
  public init?(_ text: some StringProtocol) {
    // A text of its own first: its bytes are read faster than those of any text.
    let own = String(text)
    guard own.utf8.count == 26, let first = own.utf8.first, first <= UInt8(ascii: "7") else { return nil }
    for byte in own.utf8 where EventID.value(of: byte) == nil { return nil }
    self.text = own
  }

  /// An id from its parts: milliseconds since 1970 (48 bits) and 80 random bits, the first 16 in `high`.
  public init(milliseconds: UInt64, high: UInt16, low: UInt64) {
    var bits = UInt128(milliseconds & 0xFFFF_FFFF_FFFF) << 80 | UInt128(high) << 64 | UInt128(low)
    var letters = [UInt8](repeating: 0, count: 26)
    for index in stride(from: 25, through: 0, by: -1) {
      letters[index] = EventID.alphabet[Int(bits & 31)]
      bits >>= 5
    }
    self.text = String(decoding: letters, as: UTF8.self)
  }

  /// The time of logging, in milliseconds since 1970-01-01T00:00Z.
  public var milliseconds: UInt64 { UInt64(bits >> 80) }

  /// All 128 bits.
  public var bits: UInt128 {
    text.utf8.reduce(0) { $0 << 5 | UInt128(EventID.value(of: $1) ?? 0) }
  }

  /// The last four letters, by which people name an event.
  public var short: String { String(text.suffix(4)) }

  /// The 26 letters.
  public var description: String { text }

  /// Order of time, then of the random part.
  public static func < (left: EventID, right: EventID) -> Bool { left.text < right.text }

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
