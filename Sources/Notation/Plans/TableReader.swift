import Goals
import Text

/// What a table under a goal's heading holds.
enum TableContent: Hashable {
  /// One target for each arbetarekommun and year.
  case targets([UnitTarget])
  /// Names that belong to an arbetarekommun.
  case names([ListedName])
}

/// Reads the tables of goals: arbetarekommuner against years, or names for each arbetarekommun.
struct TableReader {
  let file: SourceFile
  /// The arbetarekommuner that the front matter names.
  let known: [Arbetarekommun]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile, known: [Arbetarekommun]) {
    self.file = file
    self.known = known
  }

  /// What the table holds; nil where it is neither sort of table.
  mutating func content(of table: Table) -> TableContent? {
    let header = table.header.cells
    guard header.count >= 2, ["arbetarekommun", "ak"].contains(header[0].string.lowercased()) else {
      return report(table.header, .unreadableTable)
    }
    guard !table.rows.isEmpty else { return report(table.header, .emptyTable) }
    let years = header.dropFirst().map { TableReader.year($0.string) }
    if years.allSatisfy({ $0 != nil }) { return .targets(targets(table, years.compactMap { $0 })) }
    if header.count == 2, years == [nil] { return .names(names(table)) }
    return report(table.header, .unreadableTable)
  }

  private mutating func targets(_ table: Table, _ years: [Int]) -> [UnitTarget] {
    var targets: [UnitTarget] = []
    var lines: [Arbetarekommun: Int] = [:]
    for row in table.rows {
      guard row.cells.count == years.count + 1 else {
        report(row, .raggedRow(cells: row.cells.count, expected: years.count + 1))
        continue
      }
      if TableReader.isTotal(row.cells[0].string) {
        verify(row, years, against: targets, rows: table.rows)
        continue
      }
      guard let unit = unit(row.cells[0]) else { continue }
      if let first = lines.updateValue(row.line, forKey: unit) {
        diagnostics.append(
          file.diagnostic(.fault, at: row.cells[0], .repeatedRow(unit.name, firstLine: first)))
        continue
      }
      for (cell, year) in zip(row.cells.dropFirst(), years) {
        guard let value = number(cell, in: row) else { continue }
        targets.append(UnitTarget(arbetarekommun: unit, year: year, value: value))
      }
    }
    return targets
  }

  /// A total is verified against the rows above it, never added.
  private mutating func verify(
    _ row: Table.Row, _ years: [Int], against targets: [UnitTarget], rows: [Table.Row]
  ) {
    // A total over rows that could not be read would only repeat their faults.
    let isReadable = diagnostics.allSatisfy { !rows.map(\.line).contains($0.location.line) }
    guard isReadable else { return }
    for (cell, year) in zip(row.cells.dropFirst(), years) {
      guard let stated = number(cell, in: row) else { continue }
      let computed = targets.filter { $0.year == year }.reduce(Quantity.zero) { $0 + $1.value }
      guard stated != computed else { continue }
      diagnostics.append(
        file.diagnostic(
          .fault, at: cell,
          .totalMismatch(
            year: year, stated: stated, computed: computed, firstLine: rows.first?.line ?? row.line,
            lastLine: row.line - 1)))
    }
  }

  private mutating func names(_ table: Table) -> [ListedName] {
    var names: [ListedName] = []
    var current: Arbetarekommun?
    for row in table.rows {
      guard row.cells.count == 2 else {
        report(row, .raggedRow(cells: row.cells.count, expected: 2))
        continue
      }
      if !row.cells[0].isEmpty { current = unit(row.cells[0]) }
      let name = row.cells[1].string.composed
      guard !name.isEmpty else { continue }
      if let current {
        names.append(ListedName(arbetarekommun: current, name: name))
      } else if row.cells[0].isEmpty {
        diagnostics.append(file.diagnostic(.fault, at: row.cells[1], .nameWithoutUnit))
      }
    }
    return names
  }

  private mutating func unit(_ cell: SourceText) -> Arbetarekommun? {
    guard let unit = Arbetarekommun(cell.string), !known.contains(unit) else {
      return Arbetarekommun(cell.string)
    }
    let suggestion = NearMiss.best(for: unit.name, among: known.map(\.name))
    diagnostics.append(
      file.diagnostic(.fault, at: cell, .unknownUnit(unit.name, suggestion: suggestion, known: known.count)))
    return nil
  }

  private mutating func number(_ cell: SourceText, in row: Table.Row) -> Quantity? {
    if let value = Quantity(swedish: cell.string), value >= .zero { return value }
    // An empty cell has no characters to point at.
    guard !cell.isEmpty else {
      report(row, .badNumber(""))
      return nil
    }
    diagnostics.append(file.diagnostic(.fault, at: cell, .badNumber(cell.string)))
    return nil
  }

  @discardableResult
  private mutating func report(_ row: Table.Row, _ finding: PlanFinding) -> TableContent? {
    let length = file.line(row.line)?.count ?? 1
    diagnostics.append(file.diagnostic(.fault, line: row.line, length: length, finding))
    return nil
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), (1900...2999).contains(year) else { return nil }
    return year
  }

  private static func isTotal(_ text: String) -> Bool {
    ["totalt", "total", "summa", "hela distriktet"].contains(text.composed.lowercased())
  }
}
