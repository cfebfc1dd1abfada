internal import Goals

/// An id's 26 letters as words that compare as it does; the last two overlap.
struct IDWords {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Less than any id.
  static let none = IDWords(words: (0, 0, 0, 0))

  private init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// The 26 bytes from `start` on, which are an id.
  @inline(__always)
  init(of bytes: RawSpan, at start: Int) {
    words = (
      bytes.orderedWord(at: start), bytes.orderedWord(at: start + 8), bytes.orderedWord(at: start + 16),
      bytes.orderedWord(at: start + 18)
    )
  }

  /// The 26 bytes from `start` on; nil where they are no id as one is written.
  @inline(__always)
  init?(_ bytes: RawSpan, at start: Int) {
    // 128 bits leave two for the first letter: it is at most 7.
    guard bytes.isBase32(at: start), bytes.byte(at: start) <= UInt8(ascii: "7") else { return nil }
    self.init(of: bytes, at: start)
  }

  /// The words of an id.
  init(_ id: EventID) {
    let letters = Array(id.text.utf8)
    self.init(of: letters.span.bytes, at: 0)
  }

  /// The last eight letters, by which ids are told apart most easily.
  @inline(__always)
  var tail: UInt64 { words.3 }

  /// The four letters after the ten of the time, which are the writer's mark.
  @inline(__always)
  var mark: UInt64 { words.1 >> 16 & 0xFFFF_FFFF }

  /// What the letters of the time and the three behind the mark stand for, 63 bits that rise as ids of one mark do.
  var beginning: UInt64 {
    var bits: UInt64 = 0
    for letter in 0..<17 where !(10..<14).contains(letter) {
      let word = letter < 8 ? words.0 : letter < 16 ? words.1 : words.2
      let byte = UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64(letter & 7)))
      bits = bits << 5 | UInt64(IDWords.value(of: byte))
    }
    return bits
  }

  /// What a letter of Crockford's base 32 stands for, which has no I, L, O and U.
  private static func value(of letter: UInt8) -> UInt8 {
    guard letter > UInt8(ascii: "9") else { return letter - UInt8(ascii: "0") }
    let left = "ILOU".utf8.count { $0 < letter }
    return letter - UInt8(ascii: "A") + 10 - UInt8(left)
  }

  /// Order of ids.
  @inline(__always)
  static func < (left: IDWords, right: IDWords) -> Bool { left.words < right.words }
}
