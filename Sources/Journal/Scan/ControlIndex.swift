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
  /// How many places are written at a time.
  private static let stride = 8

  /// How many bytes are indexed before it is asked again whether their places have room.
  private static let part = 4096

  /// Indexes the bytes from `first` to `count`; at least `slack` more can be read behind them.
  mutating func index(_ bytes: RawSpan, from first: Int = 0, count: Int) {
    self.count = 0
    for start in Swift.stride(from: first, to: count, by: ControlIndex.part) {
      // Hardly one byte in ten is a control byte, but all may be.
      let least = self.count + ControlIndex.part + ControlIndex.stride
      if places.count < least {
        places.append(contentsOf: repeatElement(0, count: least + ControlIndex.part - places.count))
      }
      index(bytes, from: start, to: min(count, start + ControlIndex.part))
    }
  }

  private mutating func index(_ bytes: RawSpan, from first: Int, to end: Int) {
    var found = count
    var places = places.mutableSpan
    var start = first
    while start < end {
      var bits = bytes.controls(at: start)
      if end - start < 64 { bits &= (1 << UInt64(end - start)) - 1 }
      let more = bits.nonzeroBitCount
      var next = found
      // Always eight, be there fewer or not: a branch for each would be guessed wrong in most stretches.
      repeat {
        for offset in 0..<ControlIndex.stride {
          places[next + offset] = Int32(truncatingIfNeeded: start + bits.trailingZeroBitCount)
          bits &= bits &- 1
        }
        next += ControlIndex.stride
      } while bits != 0
      found += more
      start += 64
    }
    count = found
  }
}
