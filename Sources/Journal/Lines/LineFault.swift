public import Notation

/// What keeps a line from being an event, and which of its bytes.
public struct LineFault: Error, Hashable, Sendable {
  /// What was found.
  public let finding: JournalFinding
  /// The bytes that are meant, counted from the line's first.
  public let range: Range<Int>

  /// A fault at some bytes of a line.
  public init(_ finding: JournalFinding, _ range: Range<Int>) {
    self.finding = finding
    self.range = range
  }
}
