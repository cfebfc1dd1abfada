/// Reads a table of goals that is laid out by spaces, its cells cut over several lines.
struct GoalTableReader {
  let rows: [TextRow]

  /// What was found, and the row after it; nil where no such table begins at `index`.
  func read(at index: Int, notBefore first: Int, end: Int) -> (tables: [FoundTable], next: Int)? {
    guard let columns = columns(rows[index]) else { return nil }
    let header = rows[index].chunks
    let layout = ColumnLayout(header: header)
    let (lines, next) = lines(after: index, end: end, layout)
    guard !lines.isEmpty else { return nil }
    let goals = columns.goals(GoalRowGrouping(lines, times: columns.times, figures: columns.figures).rows())
    guard !goals.isEmpty else { return ([], next) }
    let title = TableTitle.above(index, in: rows, notBefore: first)
    let table = FoundTable(
      title: title?.text, line: rows[title?.row ?? index].number, endLine: rows[next - 1].number,
      content: .goals(goals))
    return ([table], next)
  }

  /// The columns, if the row is a header.
  private func columns(_ row: TextRow) -> GoalRows? {
    let header = row.chunks
    guard header.count >= 2, header.count <= TargetHeader.mostColumns,
      header.allSatisfy({ $0.words.count <= 5 && $0.text.first?.isLowercase == false })
    else { return nil }
    return GoalRows(header: header.map(\.text))
  }

  /// The lines of the table's body, and the row after them.
  private func lines(after index: Int, end: Int, _ layout: ColumnLayout) -> ([GoalLine], next: Int) {
    var lines: [GoalLine] = []
    var place = afterHeader(index, end: end)
    var next = place
    var isAfterRule = false
    while place < end {
      let row = rows[place]
      if row.isRule {
        isAfterRule = true
        place += 1
        if !lines.isEmpty { next = place }
        continue
      }
      if row.text == rows[index].text {
        guard !lines.isEmpty else { break }
        place = afterHeader(place, end: end)
        continue
      }
      guard columns(row) == nil, let cells = layout.cells(row) else { break }
      let filled = cells.count { !$0.isEmpty }
      let isNewPage = row.page != rows[place - 1].page
      let isApart = row.blanksBefore > 0 || isNewPage || isAfterRule
      if isApart, filled < 2, !(isNewPage && row.text.first?.isLowercase == true) { break }
      lines.append(
        GoalLine(
          cells: cells, line: row.number, isAfterBlank: row.blanksBefore > 0 && !isNewPage,
          isAfterRule: isAfterRule && !lines.isEmpty, isNewPage: isNewPage))
      isAfterRule = false
      place += 1
      next = place
    }
    return (lines, next)
  }

  /// The first row of the body: below the rule under the header, if it has one, which may have several lines.
  private func afterHeader(_ index: Int, end: Int) -> Int {
    for place in index + 1..<min(index + 4, max(end, index + 1)) {
      if rows[place].isRule { return place + 1 }
      if rows[place].blanksBefore > 0 { break }
    }
    return index + 1
  }
}
