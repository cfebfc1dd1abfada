/// What can be wrong in a journal.
public enum JournalFinding: Hashable, Sendable {
  /// The line's checksum is not that of its bytes: it was damaged or edited, and is not counted.
  case checksum
}
