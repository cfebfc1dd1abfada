internal import Goals

/// What a file in a journal's folder is, by its name.
enum JournalFileName: Equatable {
  /// `<writer>.tsv`.
  case writer(Identifier)
  /// `<writer>.karantan.txt`, with the lines that repairing took out of the writer's file.
  case quarantine(Identifier)
  /// Begins with a dot: version control's and the system's own.
  case hidden
  /// Like a writer's file under another name: `anna (conflict).tsv`, `anna.tsv.orig`, `Anna.TSV`.
  case conflictCopy
  /// Anything else.
  case stray

  init(_ name: String) {
    if name.hasPrefix(".") {
      self = .hidden
    } else if name.hasSuffix(".tsv"), let writer = Identifier(name.dropLast(4)) {
      self = .writer(writer)
    } else if name.hasSuffix(Quarantine.ending),
      let writer = Identifier(name.dropLast(Quarantine.ending.count))
    {
      self = .quarantine(writer)
    } else if name.lowercased().contains(".tsv") {
      self = .conflictCopy
    } else {
      self = .stray
    }
  }
}
