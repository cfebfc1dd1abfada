public import Goals
public import Notation
public import Storage

/// Why events were not logged.
public enum JournalWriteError: Error, Hashable, Sendable {
  /// A draft cannot be written as a line, so none of them was; its place among the drafts and what is wrong.
  case draft(Int, JournalFinding)
  /// The file is no longer as long as it was when the drafts were made; none of them was logged.
  case changed
  /// The file could not be written; the storage error says whether something may have been saved.
  case storage(StorageError)
}

/// Appends events to one writer's file, durably and in one write.
public struct JournalWriter: Sendable {
  /// The journal's folder; made when missing.
  public let folder: String
  /// Whose file.
  public let writer: Identifier
  /// Whether a new file is marked as holding examples.
  public let marksExamples: Bool
  /// How long to wait for another process that is writing.
  public let lockLimit: Swift.Duration
  private let clock: @Sendable () -> UInt64
  private let random: @Sendable () -> UInt64

  /// A writer; `clock` gives milliseconds since 1970, `random` 64 random bits.
  public init(
    folder: String, writer: Identifier, marksExamples: Bool = false, lockLimit: Swift.Duration = .seconds(10),
    clock: @escaping @Sendable () -> UInt64,
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
  ) {
    self.folder = folder
    self.writer = writer
    self.marksExamples = marksExamples
    self.lockLimit = lockLimit
    self.clock = clock
    self.random = random
  }

  /// The writer's file.
  public var path: String { folder + "/" + writer.text + ".tsv" }

  /// Logs the drafts, all or none, and returns the events as they were written.
  ///
  /// When it returns they are on the disk. Ids are made while the file is locked and rise within it. With `size`, the
  /// file's length when the journal was read from which the drafts were made, nothing is logged if it has another now.
  public func append(_ drafts: [EventDraft], ifSize size: Int? = nil) throws(JournalWriteError) -> [Event] {
    try check(drafts)
    guard !drafts.isEmpty else { return [] }
    var events: [Event]?
    do throws(StorageError) {
      events = try inFolder { () throws(StorageError) in try appendLines(of: drafts, ifSize: size) }
    } catch {
      throw .storage(error)
    }
    guard let events else { throw .changed }
    return events
  }

  /// Writes, and makes the folder first where it is missing.
  func inFolder<Result>(_ write: () throws(StorageError) -> Result) throws(StorageError) -> Result {
    do throws(StorageError) {
      return try write()
    } catch {
      guard case .missing = error else { throw error }
    }
    try Folder.make(folder)
    return try write()
  }

  private func appendLines(of drafts: [EventDraft], ifSize size: Int?) throws(StorageError) -> [Event]? {
    var events: [Event]?
    let file = DurableAppend(to: path, lockLimit: lockLimit)
    let compose = { (file: borrowing LockedFile) throws(StorageError) -> [UInt8] in
      guard size == nil || size == file.size else { return [] }
      var ids = RisingIDs(
        mark: WriterMark(of: writer), after: try JournalTail.greatestID(in: file), random: random)
      let written = drafts.map { $0.event(ids.next(now: clock())).composed }
      var bytes = marksExamples && file.size == 0 ? ExampleMark.line + [newline] : []
      for event in written {
        bytes += EventLine.bytes(of: event)
        bytes.append(newline)
      }
      events = written
      return bytes
    }
    // A line is written by one call, which its checksum guards; of several a crash could leave some.
    if drafts.count == 1 { try file.append(compose) } else { try file.appendWhole(compose) }
    return events
  }

  /// Whatever the id will be, a draft that cannot be read back is refused before anything is touched.
  private func check(_ drafts: [EventDraft]) throws(JournalWriteError) {
    for (index, draft) in drafts.enumerated() {
      let event = draft.event(EventID(milliseconds: 0, mark: WriterMark(of: writer), remainder: 0))
      do throws(LineFault) {
        _ = try EventLine.checkedBytes(of: event)
      } catch {
        throw .draft(index, error.finding)
      }
    }
  }
}

private let newline = UInt8(ascii: "\n")
