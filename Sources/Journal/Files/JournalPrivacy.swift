internal import Goals
public import Notation
internal import Storage
public import Text

/// Who can read a journal, and what it says of persons that it should not.
///
/// Files whose events are examples are left out: they tell of nobody.
public struct JournalPrivacy: Sendable {
  private let folder: String
  private let shownAs: String

  /// The journal in `folder`, which diagnostics call `shownAs`.
  public init(folder: String, shownAs: String) {
    self.folder = folder
    self.shownAs = shownAs
  }

  /// One remark where others can read it, and one for every line that holds a personal number.
  ///
  /// What cannot be read says nothing here; whoever reads the journal for its events has told of it.
  public func diagnostics(today: StatedDay?) -> [Diagnostic] {
    let files = ((try? Folder.names(in: folder)) ?? []).filter(isWritten).compactMap { name in
      (try? RegularFile.read(folder + "/" + name, followingLinks: false)).map { (name, bytes: $0) }
    }.filter { !ExampleMark.begins($0.bytes.prefix { $0 != newline }) }
    let isOpen =
      !files.isEmpty && ([folder] + files.map { folder + "/" + $0.0 }).contains(where: Folder.isOpenToOthers)
    let open = Diagnostic(
      JournalFinding.openToOthers(folder: "").severity, at: SourceLocation(file: shownAs, line: 1), line: nil,
      .journal(.openToOthers(folder: shownAs)))
    return (isOpen ? [open] : []) + files.flatMap { numbers(in: $0.bytes, of: $0.0, today) }
  }

  /// Writers' files, and what repairing took out of them.
  private func isWritten(_ name: String) -> Bool {
    switch JournalFileName(name) {
    case .writer, .quarantine, .conflictCopy: true
    case .hidden, .stray: false
    }
  }

  private func numbers(in bytes: [UInt8], of name: String, _ today: StatedDay?) -> [Diagnostic] {
    bytes.split(separator: newline, omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      guard let place = place(in: line, today) else { return nil }
      return Diagnostic(
        JournalFinding.personalNumber.severity,
        at: SourceLocation(file: shownAs + "/" + name, line: index + 1, column: place.column),
        length: place.length,
        line: String(decoding: line.prefix(EventLine.limit), as: UTF8.self), .journal(.personalNumber))
    }
  }

  /// Columns are looked through one by one, for a day in one and a number in the next belong to nobody.
  private func place(in line: ArraySlice<UInt8>, _ today: StatedDay?) -> (column: Int, length: Int)? {
    for column in line.split(separator: UInt8(ascii: "\t")) where JournalPrivacy.hasTenDigits(column) {
      let text = String(decoding: column, as: UTF8.self)
      guard let place = PersonalNumberChecks.place(in: text, today: today) else { continue }
      let before = String(decoding: line[..<column.startIndex], as: UTF8.self).count
      return (before + place.column, place.length)
    }
    return nil
  }

  /// Nearly all columns have fewer, and need not be read as text. A full-width digit begins with the byte EF.
  private static func hasTenDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= 10 && bytes.reduce(0) { $0 + ((0x30...0x39).contains($1) || $1 == 0xEF ? 1 : 0) } >= 10
  }
}

private let newline = UInt8(ascii: "\n")
