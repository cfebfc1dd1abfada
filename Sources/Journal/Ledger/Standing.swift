public import Goals

/// What became of an event when all of them were held together.
public enum Standing: Hashable, Sendable {
  /// It is in force.
  case counted
  /// The same line stands elsewhere too, and is counted there.
  case duplicate(of: SourceLocation)
  /// Another line has its id and says something else; neither counts.
  case conflicting
  /// A `void` takes it back.
  case voided(by: EventID)
  /// A correction stands in its place.
  case superseded(by: EventID)
  /// It takes an event back, and so does one with a greater id, which holds instead.
  case outdone(by: EventID)
  /// A `void` that holds; it takes this event back.
  case takesBack(EventID)
  /// It names a `void`, or is part of a circle, and has no effect.
  case refused
}

/// A line of the journal and what became of it.
public struct LedgerEntry: Hashable, Sendable {
  /// The event and where it stands.
  public let record: JournalRecord
  /// What became of it.
  public let standing: Standing
}
