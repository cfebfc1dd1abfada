/// Texts that stand on thousands of rows, one behind the other.
struct CellTexts {
  /// Where a text stands.
  struct Cell {
    let start: Int32
    let count: Int32
  }

  /// How many bytes are read at a time, the last of them behind the text.
  static let overread = 16

  /// The texts, and room to overread.
  private(set) var bytes: [UInt8] = Array(repeating: 0, count: overread)
  /// How long the longest is.
  private(set) var longest = 0

  /// Adds a text.
  mutating func add(_ text: String) -> Cell {
    let own = Array(text.utf8)
    let start = bytes.count - CellTexts.overread
    bytes.insert(contentsOf: own, at: start)
    longest = max(longest, own.count)
    return Cell(start: Int32(start), count: Int32(own.count))
  }
}
