/// Where the control bytes of a stretch of text are: of a journal's lines all tabs and newlines, and whatever should
/// not be there.
///
/// With them known beforehand a line's columns are found without walking its bytes, and no line waits for the one
/// before it. After Langdale and Lemire, "Parsing gigabytes of JSON per second" (2019), section 3.1.
struct ControlIndex {
  /// The places of the bytes below 0x20, in order.
  private(set) var places: [Int32] = []
  /// How many there are; what stands behind them in `places` means nothing.
  private(set) var count = 0

  /// Room to overread at the end of the bytes that are indexed.
  static let slack = 64

  /// Indexes the bytes from `first` to `count`; at least `slack` more can be read behind them.
  mutating func index(_ bytes: RawSpan, from first: Int = 0, count: Int) {
    if places.count < count - first { places = Array(repeating: 0, count: count - first) }
    var found = 0
    var start = first
    while start < count {
      var bits: UInt64 = 0
      for word in 0..<8 {
        bits |= ByteMask.gathered(ByteMask.controls(bytes.word(at: start + word * 8))) << UInt64(word * 8)
      }
      if count - start < 64 { bits &= (1 << UInt64(count - start)) - 1 }
      while bits != 0 {
        places[found] = Int32(truncatingIfNeeded: start + bits.trailingZeroBitCount)
        found += 1
        bits &= bits &- 1
      }
      start += 64
    }
    self.count = found
  }
}
