internal import ByteVectors

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
  static let slack = control_places_slack
  /// How many places are written at a time.
  static let stride = control_places_stride

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
      let end = min(count, start + ControlIndex.part)
      self.count += bytes.writeControls(from: start, to: end, into: &places, at: self.count)
    }
  }
}
