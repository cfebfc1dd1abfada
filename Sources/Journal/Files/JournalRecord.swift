public import Goals
public import Notation

/// An event and the line that it stands on.
public struct JournalRecord: Hashable, Sendable {
  /// The event.
  public let event: Event
  /// The writer whose file holds the line.
  public let writer: Identifier
  /// Where the line stands.
  public let location: SourceLocation

  /// An event on a line of a writer's file.
  public init(event: Event, writer: Identifier, location: SourceLocation) {
    self.event = event
    self.writer = writer
    self.location = location
  }

  /// Whether the id was made for this writer; if not the line was copied from another's file.
  public var bearsOwnMark: Bool { event.id.mark == WriterMark(of: writer) }
}

/// One writer's file.
public struct JournalFile: Hashable, Sendable {
  /// The file as the user would name it, such as `plans/journal/anna.tsv`.
  public let name: String
  /// Whose it is.
  public let writer: Identifier
  /// Whether its first line marks its events as examples.
  public let isExample: Bool
  /// How many lines it has.
  public let lines: Int
}

/// All that a journal's folder holds.
public struct JournalContents: Sendable {
  /// The events, in the order of files and lines, duplicates and all.
  public internal(set) var records: [JournalRecord] = []
  /// What is wrong, in the same order.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// The files, in the order of their names.
  public internal(set) var files: [JournalFile] = []

  /// An empty journal.
  public init() {}

  /// The names of the files whose first line marks them as examples.
  public var exampleFiles: Set<String> { Set(files.lazy.filter(\.isExample).map(\.name)) }
}
