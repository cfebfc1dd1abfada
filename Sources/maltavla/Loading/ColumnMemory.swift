import Goals
import Journal
import Storage
import Text

/// What people have said of tables' columns before, kept in a file beside the plans that can be read and edited.
///
/// A table is known again by its headings, all of them in their order. Only columns are remembered: a metric, a day or
/// a source that held for one file would be silently wrong for the next.
struct ColumnMemory {
  /// The file's name; it does not end as plans do.
  static let fileName = "load.conf"

  private let path: String
  private var entries: [Entry] = []

  private struct Entry {
    var headings: [String]
    var options: [ColumnOption]
  }

  /// What is remembered in a workspace; a file that is missing or cannot be read remembers nothing.
  init(of workspace: Workspace) {
    path = workspace.path + "/" + ColumnMemory.fileName
    guard let bytes = try? RegularFile.read(path, limit: 1_000_000) else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).trimmed }
      if cells.first == "headings" {
        entries.append(Entry(headings: Array(cells.dropFirst()), options: []))
      } else if cells.count == 2, !entries.isEmpty, let option = try? ColumnOption("\(cells[0])=\(cells[1])")
      {
        entries[entries.count - 1].options.append(option)
      }
    }
  }

  /// What was said of a table with these headings.
  func options(for headings: [String]) -> [ColumnOption] {
    entries.first { $0.headings == headings.map(ColumnMemory.plain) }?.options ?? []
  }

  /// Remembers what was said of a table; nothing is written where that is known already.
  mutating func remember(_ options: [ColumnOption], for headings: [String]) throws(StorageError) {
    let known = self.options(for: headings).map { [$0.role.stored, $0.heading] }
    guard !options.isEmpty, Set(options.map { [$0.role.stored, $0.heading] }) != Set(known) else { return }
    let headings = headings.map(ColumnMemory.plain)
    entries.removeAll { $0.headings == headings }
    entries.append(Entry(headings: headings, options: options))
    let text = entries.map { entry in
      let lines =
        [["headings"] + entry.headings]
        + entry.options.map { [$0.role.stored, ColumnMemory.plain($0.heading)] }
      return lines.map { $0.joined(separator: "\t") + "\n" }.joined()
    }.joined(separator: "\n")
    let title = "# maltavla load: kolumner efter rubriker, columns by headings\n\n"
    try WholeFile.replace(path, with: Array((title + text).utf8))
  }

  /// A heading on one line.
  private static func plain(_ heading: String) -> String {
    String(heading.map { $0 == "\t" || $0.isNewline ? " " : $0 }).trimmed
  }
}
