public import Goals
internal import Notation
public import Storage

/// Reads a journal's folder, one file per writer.
public struct JournalReader: Sendable {
  /// The folder.
  public let folder: String
  /// The folder as the user would name it; diagnostics begin with it.
  public let shownAs: String

  /// A reader of the journal in `folder`.
  public init(folder: String, shownAs: String? = nil) {
    self.folder = folder
    self.shownAs = shownAs ?? folder
  }

  /// Everything in the folder; a folder that is missing is an empty journal.
  ///
  /// Throws only where a file cannot be read at all, for figures without a whole file would be false. Of one writer's
  /// file alone no figures come, since others may have taken back what stands there.
  public func read(only writer: Identifier? = nil) throws(StorageError) -> JournalContents {
    var contents = JournalContents()
    for entry in try entries() {
      switch entry {
      case .told(let diagnostic): contents.diagnostics.append(diagnostic)
      case .file(_, let file) where writer != nil && file.writer != writer: continue
      case .file(let path, let file):
        do throws(StorageError) {
          file.read(try RegularFile.read(path, followingLinks: false), into: &contents)
        } catch {
          if let diagnostic = try diagnostic(of: error, file) { contents.diagnostics.append(diagnostic) }
        }
      }
    }
    return contents
  }

  /// What stands in the folder.
  enum Entry {
    /// A writer's file by its path, and its reader.
    case file(String, JournalFileReader)
    /// Something else that a person should know of.
    case told(Diagnostic)
  }

  /// The folder's entries in the order of their names; none where it is missing.
  func entries() throws(StorageError) -> [Entry] {
    let names: [String]
    do {
      names = try Folder.names(in: folder)
    } catch {
      if case .missing = error { return [] }
      throw error
    }
    return names.compactMap { name in
      switch JournalFileName(name) {
      case .writer(let writer):
        .file(folder + "/" + name, JournalFileReader(name: shownAs + "/" + name, writer: writer))
      case .hidden, .quarantine: nil
      case .conflictCopy: .told(diagnostic(.conflictCopy(name: name), file: shownAs + "/" + name))
      case .stray: .told(diagnostic(.strayFile(name: name), file: shownAs + "/" + name))
      }
    }
  }

  /// What to say of a file that could not be opened: nothing where it has gone since the folder was listed.
  func diagnostic(of error: StorageError, _ file: JournalFileReader) throws(StorageError) -> Diagnostic? {
    switch error {
    case .missing: nil
    case .wrongKind: diagnostic(.notRegularFile, file: file.name)
    default: throw error
    }
  }

  private func diagnostic(_ finding: JournalFinding, file: String) -> Diagnostic {
    let location = SourceLocation(file: file, line: 1)
    return Diagnostic(finding.severity, at: location, line: nil, .journal(finding))
  }
}
