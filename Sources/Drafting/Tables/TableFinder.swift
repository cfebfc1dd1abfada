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
    var tables: [FoundTable] = []
    var index = 0
    // No title is looked for above this row.
    var free = 0
    while index < rows.count {
      if let found = TargetTableReader(rows: rows).read(at: index, notBefore: free) {
        tables += found.tables
        index = found.next
        if !found.tables.isEmpty { free = index }
      } else {
        index += 1
      }
    }
    return tables
  }
}
