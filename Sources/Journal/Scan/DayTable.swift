internal import Goals

/// Days as lines write them, looked up instead of reckoned: a day of 1900 to 2155 has an entry with its number and the
/// stretch between the cuts that it falls in, filled when the day is first seen. A year takes room when it is first seen.
struct DayTable {
  /// A day that is known.
  struct Entry {
    /// Days since 1970-01-01.
    var number: Int32
    /// The stretch of time between the tally's cuts.
    var bucket: Int32
  }

  private static let firstYear = 1900
  private static let years = 256
  private static let unknown = Entry(number: 0, bucket: -1)
  /// No day of the calendar.
  private static let impossible = Entry(number: 0, bucket: -2)

  private static let entriesOfYear = 12 * 31

  /// Where the entries of each year begin; -1 for those not seen.
  private var starts = Array(repeating: Int32(-1), count: years)
  private var entries: [Entry] = []
  private let cuts: [Day]
  /// The bytes of the last day that was found, and its entry: many lines follow each other with the same day.
  private var last: (word: UInt64, end: UInt16, entry: Entry) = (0, 0, unknown)

  init(cuts: [Day]) { self.cuts = cuts }

  /// The entry of the ten bytes from `start` on; nil where they are no day, or one that the table has no room for.
  @inline(__always)
  mutating func entry(_ bytes: RawSpan, at start: Int) -> Entry? {
    // `0000-00-` taken away leaves digits between 0 and 9, and zeros for the hyphens.
    let word = bytes.word(at: start)
    let end = bytes.pair(at: start &+ 8)
    if word == last.word, end == last.end { return last.entry }
    let digits = word ^ 0x2D30_302D_3030_3030
    let beyond = (digits &+ 0x7F76_767F_7676_7676) | digits
    let tens = UInt8(truncatingIfNeeded: end) &- 48
    let ones = UInt8(truncatingIfNeeded: end >> 8) &- 48
    guard beyond & 0x8080_8080_8080_8080 == 0, tens <= 9, ones <= 9 else { return nil }
    let year =
      Int(digits & 0xFF) * 1000 + Int(digits >> 8 & 0xFF) * 100 + Int(digits >> 16 & 0xFF) * 10
      + Int(digits >> 24 & 0xFF)
    let month = Int(digits >> 40 & 0xFF) * 10 + Int(digits >> 48 & 0xFF)
    let day = Int(tens) * 10 + Int(ones)
    let offset = year - DayTable.firstYear
    guard offset >= 0, offset < DayTable.years, month >= 1, month <= 12, day >= 1, day <= 31 else {
      return nil
    }
    var index = Int(starts[offset])
    if index < 0 { index = open(offset) }
    index += (month - 1) * 31 + day - 1
    var entry: Entry? = entries[index]
    if let known = entry, known.bucket < 0 {
      entry = known.bucket == DayTable.impossible.bucket ? nil : fill(index, year, month, day)
    }
    if let entry { last = (word, end, entry) }
    return entry
  }

  private mutating func open(_ offset: Int) -> Int {
    let start = entries.count
    starts[offset] = Int32(start)
    entries += Array(repeating: DayTable.unknown, count: DayTable.entriesOfYear)
    return start
  }

  private mutating func fill(_ index: Int, _ year: Int, _ month: Int, _ day: Int) -> Entry? {
    guard let day = Day(year: year, month: month, day: day) else {
      entries[index] = DayTable.impossible
      return nil
    }
    entries[index] = entry(of: day)
    return entries[index]
  }

  /// The entry of any day.
  func entry(of day: Day) -> Entry {
    Entry(number: Int32(day.number), bucket: Int32(cuts.firstIndex { $0 >= day } ?? cuts.count))
  }
}
