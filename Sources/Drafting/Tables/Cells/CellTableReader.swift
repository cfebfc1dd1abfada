import Text

/// Finds tables whose cells Markdown parts, and understands them.
struct CellTableReader {
  let rows: [TextRow]

  /// A table with its place among the rows.
  struct Place: Hashable, Sendable {
    var table: CellTable
    var title: TableTitle?
    var first: Int
    var next: Int
  }

  /// The table that begins at `index`; nil where none does.
  func read(at index: Int, notBefore free: Int) -> Place? {
    guard
      var (table, next) = GridTable(rows: rows).read(at: index) ?? PipeTable(rows: rows).read(at: index)
        ?? DashTable(rows: rows).read(at: index)
    else { return nil }
    // Word processors make tables without a header; their first row is meant as one.
    if table.header.allSatisfy(\.isEmpty), !table.rows.isEmpty {
      table.header = table.rows.removeFirst().texts
    }
    var title = TableTitle.above(index, in: rows, notBefore: free)
    if next < rows.count, let caption = CellTableReader.caption(rows[next]) {
      title = TableTitle(text: caption, row: title?.row ?? index)
      next += 1
    }
    return Place(table: table, title: title, first: index, next: next)
  }

  /// The caption that may follow a table: ": Samtal per arbetarekommun".
  private static func caption(_ row: TextRow) -> String? {
    guard row.blanksBefore <= 1 else { return nil }
    for sign in [": ", "Table: ", "Tabell: "] where row.text.hasPrefix(sign) {
      return TableTitle.plain(String(row.text.dropFirst(sign.count)))
    }
    return nil
  }

  /// The table as one or several of targets; none where it holds something else.
  func targets(_ place: Place) -> [FoundTable] {
    var body = place.table.rows[...]
    var labels: [String] = []
    var header = TargetHeader(cells: place.table.header)
    if header == nil, let first = body.first, let second = TargetHeader(cells: first.texts) {
      header = second
      labels = place.table.header.dropFirst().filter { !$0.isEmpty }
      if header?.unit.isEmpty == true { header?.unit = place.table.header.first ?? "" }
      body.removeFirst()
    }
    guard let header else { return [] }
    var targets: [TargetRow] = []
    var total: TargetRow?
    var unreadable: [String] = []
    for row in body where total == nil && row.cells.contains(where: { $0.contains { !$0.isEmpty } }) {
      guard let read = TargetRow(cells: row.texts, line: row.line, columns: header.columns.count) else {
        unreadable.append(row.texts.joined(separator: " | "))
        continue
      }
      if read.isTotal { total = read } else { targets.append(read) }
    }
    let table = TargetTable(header: header, rows: targets, total: total, unreadable: unreadable)
    guard !targets.isEmpty,
      TableWords.isUnit(header.unit) || place.title.map({ TableWords.isPerUnit($0.text) }) ?? false
        || table.showsPlaces
    else { return [] }
    return table.tables(
      title: place.title?.text, labels: labels, line: rows[place.title?.row ?? place.first].number,
      endLine: rows[place.next - 1].number)
  }

  /// The table as one of names or of goals; nil where it holds something else.
  func other(_ place: Place, _ known: KnownPlaces) -> FoundTable? {
    if let header = NameHeader(cells: place.table.header) {
      let (groups, homeless) = groups(place.table.rows)
      let names = groups.listed
      guard !names.isEmpty else { return nil }
      return found(
        place, .names(names, column: header.column),
        homeless.map { .unreadableRow($0) } + groups.strangers(known), title: place.title?.text)
    }
    guard let goals = GoalRows(header: place.table.header)?.goals(place.table.rows), !goals.isEmpty else {
      return nil
    }
    return found(place, .goals(goals), [], title: place.title?.text)
  }

  private func found(_ place: Place, _ content: FoundTable.Content, _ concerns: [Concern], title: String?)
    -> FoundTable
  {
    FoundTable(
      title: title, line: rows[place.title?.row ?? place.first].number, endLine: rows[place.next - 1].number,
      content: content, concerns: concerns)
  }

  /// The names of each place: its own rows, and those below whose first cell is empty or says it again.
  private func groups(_ rows: [CellTable.Row]) -> (groups: [NameGroup], homeless: [String]) {
    var groups: [NameGroup] = []
    var places: [String: Int] = [:]
    var homeless: [String] = []
    var current: Int?
    for row in rows {
      let texts = row.texts
      let items = row.cells.count > 1 ? lines(row.cells[1]) : []
      if let name = texts.first.flatMap({ TargetRow.name($0) }) {
        current = places[name] ?? groups.count
        places[name] = current
        if current == groups.count { groups.append(NameGroup(place: name, lines: [])) }
      }
      if let current { groups[current].lines += items } else { homeless += items }
    }
    return (groups, homeless)
  }

  /// Lines of a cell are names of their own, but a line that ends in a comma or hyphen goes on.
  private func lines(_ cell: [String]) -> [String] {
    var names: [String] = []
    for line in cell.map({ NameSorter.withoutBullet($0) }) where !line.isEmpty {
      if let last = names.last, last.hasSuffix(",") || last.hasSuffix("-") || line.first?.isLowercase == true
      {
        names[names.count - 1] = CellText.joined([last, line])
      } else {
        names.append(line)
      }
    }
    return names
  }
}
