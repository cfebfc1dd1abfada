/// The lines of a file as the parsers take them, each made when it is asked for: a table may have thousands.
struct SourceLines: RandomAccessCollection, Sendable {
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]

  /// The lines that stand in `ranges` of valid UTF-8.
  init(_ bytes: [UInt8], in ranges: [Range<Int>]) {
    self.bytes = bytes
    self.ranges = ranges
  }

  var startIndex: Int { 0 }
  var endIndex: Int { ranges.count }

  subscript(index: Int) -> SourceText {
    SourceText(bytes[ranges[index]], at: SourceText.Place(line: index + 1, offset: 0))
  }
}
