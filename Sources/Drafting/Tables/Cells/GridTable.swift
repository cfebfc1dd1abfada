import Text

/// Reads a grid table of Markdown: rules of `+---+` between rows whose cells may have several lines.
struct GridTable {
  let rows: [TextRow]

  /// The table that begins at `index`, and the row after it; nil where none does.
  func read(at index: Int) -> (table: CellTable, next: Int)? {
    guard GridTable.isRule(rows[index].text), index + 1 < rows.count, rows[index + 1].text.first == "|" else {
      return nil
    }
    let edges = rows[index].text.enumerated().filter { $0.element == "+" }.map(\.offset)
    guard (2...TargetHeader.mostColumns + 2).contains(edges.count) else { return nil }
    var body = Body(columns: edges.count - 1)
    var place = index + 1
    while place < rows.count, rows[place].blanksBefore == 0 {
      let row = rows[place]
      if GridTable.isRule(row.text) {
        body.close(endsHeader: row.text.contains("="))
      } else if row.text.first == "|" || row.text.first == "+" {
        let cells = GridTable.cells(row.text, edges)
        body.add(cells.map { GridTable.isDashes($0) ? "" : $0 }, line: row.number)
        // A rule under some columns only: a cell beside it reaches over several rows.
        if cells.contains(where: GridTable.isDashes) { body.close(endsHeader: false) }
      } else {
        break
      }
      place += 1
    }
    body.close(endsHeader: false)
    return (body.table, place)
  }

  private static func isRule(_ text: String) -> Bool {
    let signs = Set("+-=:".utf8)
    return text.utf8.first == UInt8(ascii: "+") && text.utf8.count > 2
      && text.utf8.allSatisfy { signs.contains($0) }
  }

  private static func isDashes(_ cell: String) -> Bool {
    let text = cell.trimmed
    return text.utf8.count >= 3 && text.allSatisfy { "-=:+".contains($0) }
  }

  /// A line cut at its pipes, or, where cells are merged, at the edges of the columns.
  private static func cells(_ text: String, _ edges: [Int]) -> [String] {
    let pieces = PipeTable.pieces(text)
    if pieces.count == edges.count - 1, text.first == "|" { return pieces }
    var cells = [String](repeating: "", count: edges.count - 1)
    var column = -1
    var upcoming = edges[...]
    for (place, character) in text.enumerated() {
      if let edge = upcoming.first, edge == place {
        upcoming.removeFirst()
        if character == "|" || character == "+" {
          column = min(edges.count - upcoming.count - 1, cells.count - 1)
          continue
        }
      }
      if column >= 0, !upcoming.isEmpty { cells[column].append(character) }
    }
    return cells
  }

  /// The rows as they are gathered.
  private struct Body {
    private(set) var table = CellTable(header: [], rows: [])
    private var open: CellTable.Row?
    private let columns: Int

    init(columns: Int) { self.columns = columns }

    mutating func add(_ cells: [String], line: Int) {
      var row = open ?? CellTable.Row(cells: Array(repeating: [], count: columns), line: line, endLine: line)
      for (column, cell) in cells.enumerated().prefix(columns) {
        let text = MarkdownText.plain(cell.trimmed)
        if !text.isEmpty { row.cells[column].append(text) }
      }
      row.endLine = line
      open = row
    }

    mutating func close(endsHeader: Bool) {
      if let row = open, row.cells.contains(where: { !$0.isEmpty }) { table.rows.append(row) }
      open = nil
      // Several rows above the double rule: the last tells the columns, and those above it stay as rows before.
      if endsHeader, table.header.isEmpty, let last = table.rows.popLast() { table.header = last.texts }
    }
  }
}
