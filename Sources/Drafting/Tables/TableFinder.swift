import Goals

/// Finds the tables that say something of goals, in lines that are cleaned of gutter numbers and page headers.
struct TableFinder {
  private let rows: [TextRow]
  private let isMarkdown: Bool

  init(_ lines: [Line], isMarkdown: Bool) {
    rows = TextRow.rows(of: lines)
    self.isMarkdown = isMarkdown
  }

  /// Every table, in the document's order. Tables that stand side by side share their lines.
  func tables() -> [FoundTable] {
    let targets = targetTables()
    let known = KnownPlaces(targets.values.flatMap(\.tables).sorted { $0.line < $1.line }.flatMap(\.places))
    // Where the next table of targets begins: no other table reaches into it.
    let begins = targets.keys.sorted()
    var upcoming = begins[...]
    var tables: [FoundTable] = []
    var index = 0
    // No title is looked for above this row.
    var free = 0
    while index < rows.count {
      while let first = upcoming.first, first < index { upcoming.removeFirst() }
      if let found = targets[index] {
        tables += found.tables
        index = found.next
        free = index
        continue
      }
      if let found = otherTable(at: index, notBefore: free, end: upcoming.first ?? rows.count, known) {
        tables += found.tables
        index = found.next
        if !found.tables.isEmpty { free = index }
      } else {
        index += 1
      }
    }
    return tables
  }

  /// Tables, and the row after them.
  private typealias Found = (tables: [FoundTable], next: Int)

  /// The tables of targets by the row that they begin at, title included. They are found first, since their places
  /// are needed to read lists.
  private func targetTables() -> [Int: Found] {
    var found: [Int: Found] = [:]
    let reader = TargetTableReader(rows: rows)
    var index = 0
    var free = 0
    while index < rows.count {
      guard let read = reader.read(at: index, notBefore: free) else {
        index += 1
        continue
      }
      index = read.next
      if !read.tables.isEmpty {
        found[read.first] = (read.tables, read.next)
        free = index
      }
    }
    return found
  }

  private func otherTable(at index: Int, notBefore free: Int, end: Int, _ known: KnownPlaces) -> Found? {
    if let found = NameListReader(rows: rows, known: known).read(at: index, notBefore: free, end: end) {
      return ([found.table], found.next)
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
