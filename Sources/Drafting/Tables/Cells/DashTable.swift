import Text

/// Reads the tables of Markdown whose columns a rule of dashes tells, `----- ---`: simple ones with a line for each
/// row, and those between two long rules, whose rows may have several lines and blank lines between them.
struct DashTable {
  let rows: [TextRow]

  /// The table that begins at `index`, and the row after it; nil where none does.
  func read(at index: Int) -> (table: CellTable, next: Int)? {
    let isFramed = DashTable.isDashes(rows[index]) && rows[index].words.count == 1
    let first = isFramed ? index + 1 : index
    guard let rule = columnRule(from: first, mayWrap: isFramed) else { return nil }
    let starts = rows[rule].words.map(\.start)
    guard starts.count <= TargetHeader.mostColumns else { return nil }
    var header = CellTable.Row(cells: Array(repeating: [], count: starts.count), line: 0, endLine: 0)
    for row in rows[first..<rule] { DashTable.add(row, to: &header, starts) }
    var table = CellTable(header: header.texts, rows: [])
    var place = rule + 1
    while place < rows.count {
      let row = rows[place]
      if DashTable.isDashes(row) { return (table, place + 1) }
      if !isFramed, row.blanksBefore > 0 { break }
      if !isFramed || row.blanksBefore > 0 || table.rows.isEmpty {
        table.rows.append(
          CellTable.Row(
            cells: Array(repeating: [], count: starts.count), line: row.number, endLine: row.number))
      }
      DashTable.add(row, to: &table.rows[table.rows.count - 1], starts)
      place += 1
    }
    // A frame that nothing closes is no frame.
    return isFramed ? nil : (table, place)
  }

  /// Where the rule that tells the columns stands: under one line of heads, or, in a frame, under a few.
  private func columnRule(from first: Int, mayWrap: Bool) -> Int? {
    for place in first..<min(first + (mayWrap ? 5 : 2), rows.count) {
      if place > first, rows[place].blanksBefore > 0 { return nil }
      if DashTable.isDashes(rows[place]) { return rows[place].words.count > 1 && place > first ? place : nil }
    }
    return nil
  }

  private static func isDashes(_ row: TextRow) -> Bool {
    guard let first = row.words.first, first.text.utf8.count >= 2 else { return false }
    return row.words.allSatisfy { $0.text.utf8.allSatisfy { $0 == UInt8(ascii: "-") } }
  }

  /// Puts the words of a line into the cells of a row, by where the columns begin.
  private static func add(_ row: TextRow, to cells: inout CellTable.Row, _ starts: [Int]) {
    var lines = [String](repeating: "", count: starts.count)
    var column = 0
    for word in row.words {
      while column + 1 < starts.count, starts[column + 1] <= word.start { column += 1 }
      lines[column] += lines[column].isEmpty ? word.text : " " + word.text
    }
    for (column, line) in lines.enumerated() where !line.isEmpty {
      cells.cells[column].append(MarkdownText.plain(line))
    }
    cells.endLine = row.number
  }
}
