internal import Goals
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
  /// Throws only where a file cannot be read at all, for figures without a whole file would be false.
  public func read() throws(StorageError) -> JournalContents {
    var contents = JournalContents()
    let names: [String]
    do {
      names = try Folder.names(in: folder)
    } catch {
      if case .missing = error { return contents }
      throw error
    }
    for name in names {
      switch JournalFileName(name) {
      case .writer(let writer): try read(name, of: writer, into: &contents)
      case .hidden, .quarantine: break
      case .conflictCopy: contents.diagnostics.append(diagnostic(.conflictCopy(name: name), file: name))
      case .stray: contents.diagnostics.append(diagnostic(.strayFile(name: name), file: name))
      }
    }
    return contents
  }

  private func read(
    _ name: String, of writer: Identifier, into contents: inout JournalContents
  ) throws(StorageError) {
    let bytes: [UInt8]
    do {
      bytes = try RegularFile.read(folder + "/" + name, followingLinks: false)
    } catch {
      switch error {
      case .missing: return  // gone since the folder was listed
      case .wrongKind: return contents.diagnostics.append(diagnostic(.notRegularFile, file: name))
      default: throw error
      }
    }
    JournalFileReader(name: shownAs + "/" + name, writer: writer).read(bytes, into: &contents)
  }

  private func diagnostic(_ finding: JournalFinding, file: String) -> Diagnostic {
    let location = SourceLocation(file: shownAs + "/" + file, line: 1)
    return Diagnostic(finding.severity, at: location, line: nil, .journal(finding))
  }
}
