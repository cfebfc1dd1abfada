import Text

/// Reads a list of names for each arbetarekommun: one name a line, the first after the place that it belongs to.
struct NameListReader {
  let rows: [TextRow]
  let known: KnownPlaces

  /// What was found, and the row after it; nil where no such list begins at `index`.
  func read(at index: Int, notBefore first: Int, end: Int) -> (tables: [FoundTable], next: Int)? {
    guard let header = NameHeader(rows[index]) else { return nil }
    let body = body(after: index, end: end, header)
    var sorter = NameSorter(known: known, start: header.start, rows: body.rows)
    let groups = sorter.groups()
    let names = groups.listed
    guard !body.rows.isEmpty else { return nil }
    guard names.count >= 2 else { return ([], body.next) }
    let title = TableTitle.above(index, in: rows, notBefore: first)
    let table = FoundTable(
      title: title?.text, line: rows[title?.row ?? index].number, endLine: rows[body.next - 1].number,
      content: .names(names, column: header.column),
      concerns: sorter.homeless.map { .unreadableRow($0) } + groups.strangers(known))
    return ([table], body.next)
  }

  /// The rows that can belong to the list, without headers that come again.
  private func body(after index: Int, end: Int, _ header: NameHeader) -> (rows: [TextRow], next: Int) {
    var body: [TextRow] = []
    var place = index + 1
    var next = place
    let usual = place + 1 < end ? rows[place + 1].blanksBefore : 0
    while place < end {
      let row = rows[place]
      if row.isRule {
        place += 1
      } else if let again = NameHeader(row) {
        guard again.column == header.column, !body.isEmpty else { break }
        place += 1
      } else {
        let opens = isOpening(row, header)
        guard opens || NameListReader.isName(row) || isContinuation(row, of: body.last) else { break }
        if !body.isEmpty, !opens {
          // More blank lines than between the names: what follows is something else.
          if row.page == rows[place - 1].page, row.blanksBefore > usual { break }
          if isHeading(at: place, end: end, usual: usual) { break }
        }
        if body.isEmpty, !opens, header.start == nil { break }
        body.append(row)
        place += 1
        next = place
      }
    }
    return (body, next)
  }

  private func isOpening(_ row: TextRow, _ header: NameHeader) -> Bool {
    if known.opening(row.words.map(\.text)) != nil { return row.words.count <= 40 }
    guard let start = header.start, let first = row.chunks.first else { return false }
    return first.start * 2 < start && row.chunks.count == 2 && TargetRow.name(first.text) != nil
  }

  /// Prose follows it on the same page, without more room than between names.
  private func isHeading(at place: Int, end: Int, usual: Int) -> Bool {
    guard place + 1 < rows.count else { return false }
    let next = rows[place + 1]
    if place + 1 == end { return true }
    guard next.page == rows[place].page, next.blanksBefore <= usual else { return false }
    return next.words.count > 8 || next.words.isEmpty
  }

  /// The rest of a name that was too long for its line.
  private func isContinuation(_ row: TextRow, of last: TextRow?) -> Bool {
    guard last != nil, let first = row.text.first, row.words.count <= 6 else { return false }
    return first.isLowercase && row.text.last != "." && row.blanksBefore == 0
  }

  /// Whether a row may be a name: short, and neither sentence nor heading.
  static func isName(_ row: TextRow) -> Bool {
    let text = NameSorter.withoutBullet(row.text)
    guard (1...8).contains(row.words.count), text.utf8.count <= 90, let first = text.first,
      let last = text.last,
      first.isUppercase || first.isNumber
    else { return false }
    if [":", ";", "?", "!"].contains(last) { return false }
    if last == ".", !text.hasSuffix("m.fl."), !text.hasSuffix("m.m.") { return false }
    let head = TableWords.key(text.split(whereSeparator: \.isSpace).first ?? "")
    if TableWords.headings.contains(head) || text.hasPrefix("#") { return false }
    // "3. Område B" is a heading, "Söder 1" a name.
    return !(first.isNumber && text.split(whereSeparator: \.isSpace).first?.hasSuffix(".") == true)
  }
}
