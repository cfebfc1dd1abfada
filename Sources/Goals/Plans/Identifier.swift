import Text

/// The id of a plan, goal, step, metric, tag or writer: `[a-z0-9][a-z0-9-]{0,63}`.
///
/// Paths and journal columns are built from nothing else, so an id can be trusted wherever it stands.
public struct Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The id as it is written.
  public let text: String

  /// An id exactly as written, or nil when `text` is none.
  public init?(_ text: some StringProtocol) {
    // A text of its own first: its bytes are read faster than those of any text.
    let own = String(text)
    let bytes = own.utf8
    guard (1...64).contains(bytes.count), let first = bytes.first, first != UInt8(ascii: "-") else {
      return nil
    }
    guard bytes.allSatisfy(Identifier.allows) else { return nil }
    self.text = own
  }

  /// An id from words as people type them: `Dörrknackning` is `dorrknackning`; nil when no letter is left.
  public init?(folding text: some StringProtocol) {
    self.init(Slug.make(from: String(text)))
  }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// The id as it is written.
  public var description: String { text }

  /// Order by ASCII.
  public static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}
