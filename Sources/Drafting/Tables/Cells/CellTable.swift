/// A table whose cells are known, however it was drawn.
struct CellTable: Hashable, Sendable {
  /// The heads of its columns.
  var header: [String]
  /// The rows below.
  var rows: [Row]

  /// A row; each cell has the lines that layout cut it into.
  struct Row: Hashable, Sendable {
    var cells: [[String]]
    /// The first line of the source.
    var line: Int
    /// The last one.
    var endLine: Int

    /// The cells, each as one text.
    var texts: [String] { cells.map { CellText.joined($0) } }
  }
}
