import Text

/// Text as the bytes of its file, which knows for every byte the line and the place in it that it came from.
///
/// A sentence may run over several lines of the file, and lose brackets and attributes on the way; a diagnostic
/// still points at the right place. A part of a text shares its bytes, so that cutting a line into cells copies
/// nothing. Indices are offsets of bytes; no scalar is ever cut.
struct SourceText: Sendable, RandomAccessCollection {
  /// Where a byte stands: its line, from 1, and how many bytes of the line stand before it.
  struct Place: Hashable, Sendable {
    let line: Int
    let offset: Int
  }

  /// Bytes that follow each other in the file, from an index on.
  private struct Stretch: Sendable {
    let start: Int
    let place: Place

    func place(at index: Int) -> Place { Place(line: place.line, offset: place.offset + index - start) }
  }

  private var bytes: ArraySlice<UInt8>
  // Nearly every text is one stretch, which then needs no array.
  private var first: Stretch
  private var later: [Stretch] = []

  init() {
    bytes = []
    first = Stretch(start: 0, place: Place(line: 1, offset: 0))
  }

  /// Bytes of a line, the first of which stands at `place`; they are valid UTF-8.
  init(_ bytes: ArraySlice<UInt8>, at place: Place) {
    self.bytes = bytes
    first = Stretch(start: bytes.startIndex, place: place)
  }

  var startIndex: Int { bytes.startIndex }
  var endIndex: Int { bytes.endIndex }

  subscript(index: Int) -> UInt8 { bytes[index] }

  subscript(range: Range<Int>) -> SourceText {
    var part = self
    part.bytes = bytes[range]
    return part
  }

  /// The text as a string.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Where the first byte stands; nil where there is none.
  var place: Place? { isEmpty ? nil : place(at: startIndex) }

  /// Where the last byte on the line of the first one stands; nil where there is none.
  var endOfFirstLine: Place? {
    guard let line = place?.line else { return nil }
    let next = later[stretch(after: startIndex)...].first { $0.place.line != line }?.start ?? endIndex
    return place(at: Swift.min(next, endIndex) - 1)
  }

  private func place(at index: Int) -> Place {
    let next = stretch(after: index)
    return (next > 0 ? later[next - 1] : first).place(at: index)
  }

  /// The first of the later stretches that begins after an index.
  private func stretch(after index: Int) -> Int {
    var (low, high) = (0, later.count)
    while low < high {
      let middle = (low + high) / 2
      if later[middle].start <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Adds text that stands later in the file.
  mutating func append(_ other: SourceText) {
    guard !other.isEmpty else { return }
    guard !isEmpty else {
      self = other
      return
    }
    let shift = bytes.endIndex - other.startIndex
    join(other.place(at: other.startIndex))
    bytes += other.bytes
    for stretch in other.later[other.stretch(after: other.startIndex)...] {
      guard stretch.start < other.endIndex else { break }
      later.append(Stretch(start: stretch.start + shift, place: stretch.place))
    }
  }

  /// Adds the next line of a paragraph, parted from what stands before by one space.
  mutating func appendLine(_ other: SourceText) {
    guard let next = other.place else { return }
    if !isEmpty {
      join(Place(line: next.line, offset: Swift.max(0, next.offset - 1)))
      bytes.append(UInt8(ascii: " "))
    }
    append(other)
  }

  /// Begins a stretch at the end, where what comes does not follow in the file.
  private mutating func join(_ place: Place) {
    let end = bytes.endIndex
    // A part of a longer text has the stretches of all of it.
    while let last = later.last, last.start >= end { later.removeLast() }
    guard self.place(at: end) != place else { return }
    later.append(Stretch(start: end, place: place))
  }
}
