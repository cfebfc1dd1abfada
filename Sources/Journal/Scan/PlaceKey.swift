/// The bytes of two columns with the tab between them, as words.
///
/// The first 32 bytes are read and compared whatever the columns' length, which differs from line to line, so that no
/// branch depends on it. What stands behind them is rare.
struct PlaceKey {
  private let words: (UInt64, UInt64, UInt64, UInt64)
  private let length: Int32
  /// Of what stands behind the first 32 bytes, as names may begin alike by the thousand.
  private let restHash: UInt64

  private static let short = 32

  /// As many bytes of ones as a key can hold, and as many of zeros: from a place among the ones on they are the mask of
  /// a key of as many bytes as are left of them.
  struct Masks {
    private let bytes = Array(repeating: UInt8.max, count: short) + Array(repeating: 0, count: short)

    /// The words of the first 32 bytes from `start` on, without what stands behind the first `count` of them.
    @inline(__always)
    func words(_ bytes: RawSpan, from start: Int, count: Int) -> (UInt64, UInt64, UInt64, UInt64) {
      let first = short &- min(count, short)
      // As the compiler knows the lengths, one comparison holds four loads to their bounds.
      let mask = self.bytes.span.bytes.extracting(first..<first &+ short)
      let own = bytes.extracting(start..<start &+ short)
      return (
        own.word(at: 0) & mask.word(at: 0), own.word(at: 8) & mask.word(at: 8),
        own.word(at: 16) & mask.word(at: 16), own.word(at: 24) & mask.word(at: 24)
      )
    }
  }

  @inline(__always)
  init(_ bytes: RawSpan, _ range: Range<Int>, _ masks: borrowing Masks) {
    let count = range.count
    length = Int32(truncatingIfNeeded: count)
    words = masks.words(bytes, from: range.lowerBound, count: count)
    restHash =
      count > PlaceKey.short ? PlaceKey.hash(bytes, range.lowerBound + PlaceKey.short..<range.upperBound) : 0
  }

  private static func hash(_ bytes: RawSpan, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0
    for place in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
      let word = bytes.word(at: place) & ByteMask.first(range.upperBound - place)
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    return hash
  }

  /// What stands behind the first 32 bytes of `range`: nothing where its key holds all of it.
  static func rest(of bytes: RawSpan, _ range: Range<Int>) -> [UInt8] {
    range.dropFirst(short).map { bytes.byte(at: $0) }
  }

  /// Whether `rest` stands behind the first 32 bytes of `range`, which is longer by as many.
  static func ends(_ bytes: RawSpan, _ range: Range<Int>, with rest: [UInt8]) -> Bool {
    rest.indices.allSatisfy { rest[$0] == bytes.byte(at: range.lowerBound + short + $0) }
  }

  /// Where the two columns stand in a line, as its slice counts; nil where it has not so many.
  static func columns(of line: ArraySlice<UInt8>) -> Range<Int>? {
    let columns = line.split(separator: EventLine.tab, maxSplits: 3, omittingEmptySubsequences: false)
    return columns.count == 4 ? columns[1].startIndex..<columns[2].endIndex : nil
  }

  /// Whether nothing stands behind the words.
  @inline(__always)
  var isShort: Bool { length <= PlaceKey.short }

  /// Whether both are as long and begin with the same bytes.
  @inline(__always)
  func begins(as other: borrowing PlaceKey) -> Bool {
    (words.0 ^ other.words.0) | (words.1 ^ other.words.1) | (words.2 ^ other.words.2)
      | (words.3 ^ other.words.3) | UInt64(truncatingIfNeeded: length ^ other.length)
      | (restHash ^ other.restHash) == 0
  }

  /// One multiplication for each word, and none waits for another. A product's high bits depend on all of its word, so
  /// that the highest are the ones to use.
  @inline(__always)
  var hash: UInt64 {
    words.0 &* 0x9E37_79B9_7F4A_7C15 ^ words.1 &* 0xC2B2_AE3D_27D4_EB4F ^ words.2 &* 0x1656_67B1_9E37_79F9
      ^ words.3 &* 0x27D4_EB2F_1656_67C5 ^ restHash
  }
}
