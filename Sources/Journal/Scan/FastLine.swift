internal import Checksum

/// A line of the usual shape, read without making anything on the way: seven tabs and a newline, a right checksum, a
/// day, a place that is known or can be, a change or a reading in at most eight digits, ordinary tags and note, and an id.
///
/// Whatever is otherwise, be it wrong or only rare, is left to the plain reader, line by line.
struct FastLine {
  /// The number of its place.
  let place: Int
  /// Its day.
  let day: DayTable.Entry
  /// The amount or the value, in whole things.
  let amount: Int64
  /// Whether it is a reading rather than a change.
  let isReading: Bool
  /// Its id.
  let id: IDWords

  /// How many bytes before a line's newline its id begins.
  static let idFromEnd = 35

  /// How many columns a line has, each with a control byte behind it.
  static let columns = 8

  /// A line is looked at through a stretch of this length, whatever its own: as the compiler knows it, one comparison
  /// holds a load to its bounds.
  static let view = 512
  /// How much of it may be the line's; the rest is there to be overread.
  private static let longest = view - ControlIndex.slack

  /// Reads the line from `start` on, whose control bytes are `ends[first...]`; at least `view` bytes can be read.
  @inline(__always)
  init?(
    _ bytes: RawSpan, from start: Int, ends: Span<Int32>, first: Int, days: inout DayTable,
    places: inout PlaceTable
  ) {
    let line = bytes.extracting(start..<start &+ FastLine.view)
    let ends = ends.extracting(first..<first &+ FastLine.columns)
    let dayEnd = Int(ends[0]) &- start
    let metricEnd = Int(ends[1]) &- start
    let placeEnd = Int(ends[2]) &- start
    let valueEnd = Int(ends[3]) &- start
    let tagsEnd = Int(ends[4]) &- start
    let noteEnd = Int(ends[5]) &- start
    let idEnd = Int(ends[6]) &- start
    let end = Int(ends[7]) &- start
    guard dayEnd == 10, idEnd &- noteEnd == 27, end &- noteEnd == FastLine.idFromEnd + 1,
      end <= FastLine.longest, FastLine.areTabs(line, dayEnd, metricEnd, placeEnd, valueEnd),
      line.byte(at: tagsEnd) == tab, line.byte(at: noteEnd) == tab, line.byte(at: idEnd) == tab,
      line.byte(at: end) == newline,
      LineChecksum.word(of: line, from: 0, to: idEnd) == line.word(at: idEnd &+ 1),
      let day = days.entry(line, at: 0),
      let value = FastLine.value(line, from: placeEnd &+ 1, to: valueEnd),
      let id = IDWords(line, at: noteEnd &+ 1)
    else { return nil }
    if tagsEnd &- valueEnd > 1 {
      guard !value.isReading, FastText.isOrdinaryTags(line, from: valueEnd &+ 1, to: tagsEnd) else {
        return nil
      }
    }
    if noteEnd &- tagsEnd > 1 {
      guard FastText.isOrdinary(line, from: tagsEnd &+ 1, to: noteEnd) else { return nil }
    }
    let number =
      places.number(of: line, dayEnd &+ 1..<placeEnd)
      ?? places.learn(line, dayEnd &+ 1..<metricEnd, metricEnd &+ 1..<placeEnd)
    guard let number else { return nil }
    place = number
    self.day = day
    (amount, isReading) = value
    self.id = id
  }

  @inline(__always)
  private static func areTabs(_ bytes: RawSpan, _ one: Int, _ two: Int, _ three: Int, _ four: Int) -> Bool {
    bytes.byte(at: one) == tab && bytes.byte(at: two) == tab && bytes.byte(at: three) == tab
      && bytes.byte(at: four) == tab
  }

  /// A sign and one to eight digits, as the journal writes them: no leading zero, and zero itself with a plus or as read.
  ///
  /// The digits are read as one word, whatever their number; they stand at its end, and noughts before them.
  @inline(__always)
  private static func value(_ bytes: RawSpan, from start: Int, to end: Int) -> (
    amount: Int64, isReading: Bool
  )? {
    let count = end &- start &- 1
    guard count >= 1, count <= 8 else { return nil }
    let sign = bytes.byte(at: start)
    let own = ~ByteMask.first(8 &- count)
    let word = bytes.word(at: end &- 8) & own | ByteMask.noughts & ~own
    guard ByteMask.noDigit(word) == 0, sign == plus || sign == minus || sign == equals,
      bytes.byte(at: start &+ 1) != UInt8(ascii: "0") || count == 1 && sign != minus
    else { return nil }
    let amount = Int64(truncatingIfNeeded: ByteMask.number(word))
    return (sign == minus ? -amount : amount, sign == equals)
  }
}

private let tab = UInt8(ascii: "\t")
private let newline = UInt8(ascii: "\n")
private let plus = UInt8(ascii: "+")
private let minus = UInt8(ascii: "-")
private let equals = UInt8(ascii: "=")

extension LineChecksum {
  /// The eight hexadecimal digits of the checksum of some bytes, as a word that the digits' own bytes can be held to.
  @inline(__always)
  static func word(of bytes: RawSpan, from start: Int, to end: Int) -> UInt64 {
    let checksum = bytes.extracting(start..<end).withUnsafeBytes {
      checksum_crc32c($0.baseAddress, $0.count)
    }
    // Nibbles apart, the highest first.
    var word = UInt64(checksum)
    word = (word & 0xFFFF_0000) << 16 | word & 0xFFFF
    word = (word & 0x0000_FF00_0000_FF00) << 8 | word & 0x0000_00FF_0000_00FF
    word = (word & 0x00F0_00F0_00F0_00F0) << 4 | word & 0x000F_000F_000F_000F
    word = word.byteSwapped
    let aboveNine = (word &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return word &+ 0x3030_3030_3030_3030 &+ aboveNine &* 39
  }
}
