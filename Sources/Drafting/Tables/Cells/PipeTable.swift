import Text

/// Reads a pipe table of Markdown: a header, a row of dashes, and rows of cells between pipes.
struct PipeTable {
  let rows: [TextRow]

  /// The table that begins at `index`, and the row after it; nil where none does.
  func read(at index: Int) -> (table: CellTable, next: Int)? {
    guard index + 1 < rows.count, rows[index].text.utf8.contains(UInt8(ascii: "|")),
      PipeTable.isDelimiter(rows[index + 1].text), rows[index + 1].blanksBefore == 0
    else { return nil }
    var table = CellTable(header: PipeTable.cells(rows[index].text).map { CellText.joined($0) }, rows: [])
    var place = index + 2
    while place < rows.count, rows[place].blanksBefore == 0, rows[place].text.utf8.contains(UInt8(ascii: "|"))
    {
      let row = rows[place]
      table.rows.append(
        CellTable.Row(cells: PipeTable.cells(row.text), line: row.number, endLine: row.number))
      place += 1
    }
    return (table, place)
  }

  /// Whether a row has nothing but dashes, colons and pipes.
  private static func isDelimiter(_ text: String) -> Bool {
    let signs = Set("|:-".utf8)
    return text.utf8.contains(UInt8(ascii: "-")) && text.utf8.contains(UInt8(ascii: "|"))
      && text.utf8.allSatisfy { signs.contains($0) || $0 == UInt8(ascii: " ") }
  }

  /// The cells of a row, each as the lines that `<br>` cuts it into.
  private static func cells(_ text: String) -> [[String]] {
    pieces(text).map { cell in
      lines(cell).map { MarkdownText.plain($0.trimmed) }
    }
  }

  private static func lines(_ cell: String) -> [String] {
    guard cell.utf8.contains(UInt8(ascii: "<")) else { return [cell] }
    return cell.replacing("<br />", with: "\n").replacing("<br/>", with: "\n").replacing("<br>", with: "\n")
      .split(separator: "\n").map(String.init)
  }

  /// A row cut at its pipes; one after a stroke is a sign of the cell.
  static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    var isEscaped = false
    for character in text {
      if character == "|", !isEscaped {
        pieces.append(current)
        current = ""
      } else {
        current.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if text.last != "|" || isEscaped { pieces.append(current) }
    if text.first == "|" { pieces.removeFirst() }
    return pieces
  }
}
