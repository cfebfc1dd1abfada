public import Goals
public import Storage

/// Moves the damaged lines of one writer's file to its quarantine, and never deletes one.
///
/// The protocol, under the journal file's own lock, so that everyone who logs waits:
/// 1. The file is read, and read anew when git has replaced it while the lock was waited for.
/// 2. The damaged lines are appended to the quarantine in one write, which is synced (and the folder, when it is new).
/// 3. What is left is written to a hidden file beside the journal, synced, and renamed over it; the folder is synced.
///
/// A crash before the end of 2 leaves the journal as it was, between 2 and 3 every damaged line in both files, and
/// after the rename in the quarantine. Running it again completes it: the quarantine is a set, in which a line stands
/// once. Whoever waited to append to the replaced file sees that its name leads elsewhere, and appends to the new one.
public struct JournalRepair: Sendable {
  private let folder: String
  private let writer: Identifier
  private let lockLimit: Swift.Duration

  /// A repair of a writer's file in a journal's folder.
  public init(folder: String, writer: Identifier, lockLimit: Swift.Duration = .seconds(10)) {
    self.folder = folder
    self.writer = writer
    self.lockLimit = lockLimit
  }

  /// The writers that have a file in a journal's folder, in the order of their names.
  public static func writers(in folder: String) throws(StorageError) -> [Identifier] {
    try Folder.names(in: folder).compactMap { name in
      if case .writer(let writer) = JournalFileName(name) { writer } else { nil }
    }
  }

  /// What there is to repair in the file as it stands. What is no regular file is not: a link is not followed.
  public func preview() throws(StorageError) -> FileRepair {
    do {
      return FileRepair(of: try RegularFile.read(path, followingLinks: false))
    } catch {
      switch error {
      case .missing, .wrongKind: return FileRepair(of: [])
      default: throw error
      }
    }
  }

  /// Repairs the file, and says what was done; nothing is written where nothing is damaged.
  ///
  /// `heading` is the comment that a new quarantine begins with, `reason` says why a line was moved.
  public func run(
    on day: Day, heading: String, reason: (DamagedLine) -> String
  ) throws(StorageError) -> FileRepair {
    var done = FileRepair(of: [])
    try LockedReplacement(of: path, lockLimit: lockLimit).replace { bytes throws(StorageError) in
      let repair = FileRepair(of: bytes)
      if !repair.moved.isEmpty {
        try Quarantine(of: writer, in: folder, lockLimit: lockLimit)
          .add(repair.moved, on: day, heading: heading, reason: reason)
      }
      done = repair
      return repair.kept
    }
    return done
  }

  private var path: String { folder + "/" + writer.text + ".tsv" }
}
