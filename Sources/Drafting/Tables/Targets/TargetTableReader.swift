import Goals

/// Reads a table of targets that is laid out by spaces.
struct TargetTableReader {
  let rows: [TextRow]

  /// What was found, the row where it begins and the row after it; nil where `index` is no such table's header.
  func read(at index: Int, notBefore first: Int) -> (tables: [FoundTable], first: Int, next: Int)? {
    guard var header = TargetHeader(rows[index]) else { return nil }
    var titleBelow = index
    let labels = labels(above: index, header: &header, notBefore: first, titleBelow: &titleBelow)
    let title = TableTitle.above(titleBelow, in: rows, notBefore: first)
    let body = body(after: index, header)
    guard body.rows.count >= (TableWords.isUnit(header.unit) ? 1 : 2) else { return nil }
    let table = TargetTable(
      header: header, rows: body.rows, total: body.total, unreadable: body.unreadable)
    guard
      TableWords.isUnit(header.unit) || title.map({ TableWords.isPerUnit($0.text) }) ?? false
        || table.showsPlaces
    else {
      // A table of something else; what belongs to it is not read once more.
      return ([], index, body.next)
    }
    let begin = title?.row ?? titleBelow
    let start = rows[begin].number
    let end = rows[body.next - 1].number
    let tables = table.tables(title: title?.text, labels: labels, line: start, endLine: end)
    return (tables, begin, body.next)
  }

  /// What stands above groups of years: "Nya medlemmar" and "Samtal". It may hold the head of the names, too.
  private func labels(
    above index: Int, header: inout TargetHeader, notBefore first: Int, titleBelow: inout Int
  ) -> [String] {
    guard index > first, rows[index].blanksBefore <= 1 else { return [] }
    let above = rows[index - 1]
    var cells = above.chunks.map(\.text)
    var takesHead = false
    if header.unit.isEmpty, let head = cells.first, TableWords.isUnit(head), above.text.utf8.count <= 120 {
      header.unit = head
      takesHead = true
      cells.removeFirst()
    } else if let head = cells.first, TableWords.isUnit(head), cells.count > 1 {
      cells.removeFirst()
    }
    let groups = header.groups ?? 1
    let isLabels = groups > 1 && cells.count == groups
    if takesHead || isLabels { titleBelow = index - 1 }
    return isLabels ? cells : []
  }

  private struct Body {
    var rows: [TargetRow] = []
    var total: TargetRow?
    var unreadable: [String] = []
    /// The row after the last that belongs to the table.
    var next: Int
  }

  private func body(after index: Int, _ header: TargetHeader) -> Body {
    var body = Body(next: index + 1)
    var place = index + 1
    while place < rows.count {
      let row = rows[place]
      if row.isRule {
        place += 1
      } else if let other = TargetHeader(row) {
        guard !body.rows.isEmpty, header.isRepeated(as: other) else { break }
        place += 1
      } else if let read = TargetRow(row, header: header) {
        place += 1
        body.next = place
        if read.isTotal {
          body.total = read
          break
        }
        body.rows.append(read)
      } else if place + 1 < rows.count, isRepeated(header, at: place + 1), row.page != rows[place - 1].page {
        // The title again, on the next page.
        place += 2
      } else if !body.rows.isEmpty, place + 1 < rows.count, goesOn(at: place + 1, header) {
        body.unreadable.append(row.text)
        place += 1
      } else {
        break
      }
    }
    if body.next < rows.count, rows[body.next].isRule { body.next += 1 }
    return body
  }

  private func isRepeated(_ header: TargetHeader, at place: Int) -> Bool {
    TargetHeader(rows[place]).map { header.isRepeated(as: $0) } ?? false
  }

  /// Whether the table still goes on after a row that could not be read.
  private func goesOn(at place: Int, _ header: TargetHeader) -> Bool {
    TargetRow(rows[place], header: header) != nil && rows[place - 1].blanksBefore <= 2
      && rows[place].blanksBefore <= 2
  }
}
