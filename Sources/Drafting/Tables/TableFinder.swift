import Goals

/// Finds the tables that say something of goals, in lines that are cleaned of gutter numbers and page headers.
struct TableFinder {
  private let rows: [TextRow]
  private let isMarkdown: Bool

  init(_ lines: [Line], isMarkdown: Bool) {
    rows = TextRow.rows(of: isMarkdown ? lines.map(TableFinder.withoutBold) : lines)
    self.isMarkdown = isMarkdown
  }

  /// Bold cells of tables that spaces lay out; the spaces in the place of its signs keep the columns where they are.
  private static func withoutBold(_ line: Line) -> Line {
    guard line.text.utf8.contains(UInt8(ascii: "*")), line.text.utf8.count <= TextRow.longestLine,
      line.text.first != "|"
    else { return line }
    var line = line
    line.text = line.text.replacing("**", with: "  ")
    return line
  }

  /// Every table, in the document's order. Tables that stand side by side share their lines.
  func tables() -> [FoundTable] {
    let survey = survey()
    let known = KnownPlaces(survey.targets.flatMap(\.places))
    var upcoming = survey.begins[...]
    var tables: [FoundTable] = []
    var index = 0
    // No title is looked for above this row.
    var free = 0
    while index < rows.count {
      while let first = upcoming.first, first < index { upcoming.removeFirst() }
      let found =
        survey.found[index]
        ?? otherTable(at: index, notBefore: free, end: upcoming.first ?? rows.count, known)
      guard let found else {
        index += 1
        continue
      }
      switch found.content {
      case .read(let read): tables += read
      case .cells(let place):
        if let table = CellTableReader(rows: rows).other(place, known) { tables.append(table) }
      }
      index = found.next
      free = index
    }
    return tables
  }

  /// Something found at a row, and the row after it.
  private struct Found {
    var content: Content
    var next: Int

    enum Content {
      case read([FoundTable])
      /// A table of Markdown that is none of targets.
      case cells(CellTableReader.Place)
    }
  }

  /// What is found before anything else: tables of targets, since their places are needed to read lists, and the
  /// tables that Markdown draws.
  private struct Survey {
    /// By the row that they begin at, title included.
    var found: [Int: Found] = [:]
    var targets: [FoundTable] = []
    var begins: [Int] = []

    mutating func add(_ content: Found.Content, at row: Int, next: Int) {
      if case .read(let tables) = content { targets += tables }
      found[row] = Found(content: content, next: next)
      begins.append(row)
    }
  }

  private func survey() -> Survey {
    var survey = Survey()
    var index = 0
    var free = 0
    while index < rows.count {
      if isMarkdown, let place = CellTableReader(rows: rows).read(at: index, notBefore: free) {
        let targets = CellTableReader(rows: rows).targets(place)
        survey.add(
          targets.isEmpty ? .cells(place) : .read(targets), at: place.title?.row ?? place.first,
          next: place.next)
        index = place.next
        free = index
      } else if let read = TargetTableReader(rows: rows).read(at: index, notBefore: free) {
        index = read.next
        guard !read.tables.isEmpty else { continue }
        survey.add(.read(read.tables), at: read.first, next: read.next)
        free = index
      } else {
        index += 1
      }
    }
    return survey
  }

  private func otherTable(at index: Int, notBefore free: Int, end: Int, _ known: KnownPlaces) -> Found? {
    if let found = NameListReader(rows: rows, known: known).read(at: index, notBefore: free, end: end) {
      return Found(content: .read(found.tables), next: found.next)
    }
    if let found = GoalTableReader(rows: rows).read(at: index, notBefore: free, end: end) {
      return Found(content: .read(found.tables), next: found.next)
    }
    return nil
  }
}

extension FoundTable {
  /// The places of a table of targets, in its order.
  fileprivate var places: [String] {
    guard case .targets(let targets, _) = content else { return [] }
    return targets.map(\.arbetarekommun.name)
  }
}
