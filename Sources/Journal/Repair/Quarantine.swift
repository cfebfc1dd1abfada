public import Goals
public import Storage
internal import Text

/// The file beside a writer's journal that holds the lines which repairing took out of it: `anna.karantan.txt`.
///
/// Four columns parted by tabs: the day of the repair, the line's number in the journal, why it was taken out, and the
/// line itself as `QuarantineText` writes it (its own tabs are further columns). Lines that begin with `#` are comments.
/// Nothing in it is ever counted, and the program never takes anything out of it.
///
/// It is a set, as the journal is: a line stands in it once. So a repair that was cut off can be run again, and clones
/// that were repaired each for itself merge by union.
public struct Quarantine: Sendable {
  /// The file.
  public let path: String
  private let lockLimit: Swift.Duration

  /// The quarantine of a writer's file in a journal's folder.
  public init(of writer: Identifier, in folder: String, lockLimit: Swift.Duration = .seconds(10)) {
    path = folder + "/" + Quarantine.name(of: writer)
    self.lockLimit = lockLimit
  }

  /// The file's name.
  public static func name(of writer: Identifier) -> String { writer.text + ending }

  static let ending = ".karantan.txt"

  /// The writers that have a quarantine in a journal's folder, in the order of their names.
  public static func writers(in folder: String) throws(StorageError) -> [Identifier] {
    try Folder.names(in: folder).compactMap { name in
      if case .quarantine(let writer) = JournalFileName(name) { writer } else { nil }
    }
  }

  /// How many lines it holds; none where there is no such file.
  public func count() throws(StorageError) -> Int {
    do {
      return Quarantine.texts(in: try RegularFile.read(path, followingLinks: false)).count
    } catch {
      if case .missing = error { return 0 }
      throw error
    }
  }

  /// Adds those of `lines` that it does not hold, durably; a new file begins with `heading` as a comment.
  func add(
    _ lines: [DamagedLine], on day: Day, heading: String, reason: (DamagedLine) -> String
  ) throws(StorageError) {
    try DurableAppend(to: path, lockLimit: lockLimit).append { file throws(StorageError) in
      var known = Quarantine.texts(in: try file.bytes(from: 0, count: file.size))
      var new = file.size == 0 ? "# \(heading)\n" : ""
      for line in lines {
        let text = QuarantineText.encode(line.bytes)
        guard known.insert(Array(text.utf8)).inserted else { continue }
        new += "\(day)\t\(line.number)\t\(reason(line).harmless)\t\(text)\n"
      }
      return Array(new.utf8)
    }
  }

  /// The lines that a file's bytes hold, as they are written in it. Of an entry that was cut off there is less, which is
  /// another line.
  private static func texts(in bytes: [UInt8]) -> Set<[UInt8]> {
    var texts: Set<[UInt8]> = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let columns = line.split(separator: UInt8(ascii: "\t"), maxSplits: 3, omittingEmptySubsequences: false)
      if columns.count == 4 { texts.insert(Array(columns[3])) }
    }
    return texts
  }
}
