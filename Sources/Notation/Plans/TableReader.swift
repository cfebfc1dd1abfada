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
  /// The arbetarekommuner that the front matter names; nil where any may stand.
  private var known: UnitNumbers?
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile, known: UnitNumbers?) {
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
    if let finding = PlanLimit.rows.finding(of: table.rows.count) { return report(table.header, finding) }
    if table.isList { return .names(names(table)) }
    let years = table.years
    guard years.count == header.count - 1, Set(years).count == years.count else {
      return report(table.header, .unreadableTable)
    }
    return .targets(targets(table, years))
  }

  private mutating func targets(_ table: Table, _ years: [Int]) -> [UnitTarget] {
    var targets: [UnitTarget] = []
    var rows = RowLines(known)
    var totals: [Table.Row] = []
    var columns = TargetColumns(years)
    targets.reserveCapacity(table.rows.count * years.count)
    var cells: [Range<Int>] = []
    for row in table.rows {
      row.cut(into: &cells)
      guard cells.count == years.count + 1 else {
        report(row, .raggedRow(cells: cells.count, expected: years.count + 1))
        columns.areWhole = false
        continue
      }
      let name = row.text(of: cells[0])
      if TableReader.isTotal(name) {
        totals.append(row)
        continue
      }
      guard !name.isEmpty else {
        report(row, .nameWithoutUnit)
        columns.areWhole = false
        continue
      }
      // The figures of a row count in the columns even where its name is not known, so that one fault does not
      // hide another.
      let unit = unit(name)
      if let unit, let first = rows.firstLine(of: unit, on: row.line) {
        diagnostics.append(
          file.diagnostic(.fault, at: name, .repeatedRow(unit.name, firstLine: first)))
        columns.areWhole = false
        continue
      }
      columns.take(row.line)
      for (number, year) in years.enumerated() {
        let value = row.digits(of: cells[number + 1]) ?? self.number(row.text(of: cells[number + 1]), of: row)
        columns.add(value, to: number)
        if let unit, let value { targets.append(UnitTarget(arbetarekommun: unit, year: year, value: value)) }
      }
    }
    verify(totals, against: columns)
    return targets
  }

  /// A total is verified against its column, never added.
  private mutating func verify(_ totals: [Table.Row], against columns: TargetColumns) {
    for row in totals {
      for (column, cell) in zip(columns.years.indices, row.cells.dropFirst()) {
        let stated = number(cell, of: row)
        guard columns.areWhole, let stated, let computed = columns.sums[column], stated != computed else {
          continue
        }
        diagnostics.append(
          file.diagnostic(
            .fault, at: cell,
            .totalMismatch(
              year: columns.years[column], stated: stated, computed: computed,
              firstLine: columns.firstLine ?? row.line, lastLine: columns.lastLine ?? row.line)))
      }
    }
  }

  private mutating func names(_ table: Table) -> [ListedName] {
    var names: [ListedName] = []
    var current: Arbetarekommun?
    for row in table.rows {
      let cells = row.cells
      guard cells.count == 2 else {
        report(row, .raggedRow(cells: cells.count, expected: 2))
        continue
      }
      if !cells[0].isEmpty { current = unit(cells[0]) }
      let name = cells[1].string.composed
      guard !name.isEmpty else { continue }
      if let found = file.diagnostic(at: cells[1], beyond: .name) {
        diagnostics.append(found)
        continue
      }
      if let current {
        names.append(ListedName(arbetarekommun: current, name: name))
      } else if cells[0].isEmpty {
        diagnostics.append(file.diagnostic(.fault, at: cells[1], .nameWithoutUnit))
      }
    }
    return names
  }

  private mutating func unit(_ cell: SourceText) -> Arbetarekommun? {
    guard let unit = known?.expected(named: cell) ?? Arbetarekommun(cell.string) else { return nil }
    guard let known, self.known?.number(of: unit) == nil else { return unit }
    // A page of unknown names is no slip of the pen.
    let isSlip = diagnostics.count < 20
    let suggestion = isSlip ? NearMiss.best(for: unit.name, among: known.units.map(\.name).sorted()) : nil
    diagnostics.append(
      file.diagnostic(
        .fault, at: cell, .unknownUnit(unit.name, suggestion: suggestion, known: known.units.count)))
    return nil
  }

  private mutating func number(_ cell: SourceText, of row: Table.Row) -> Quantity? {
    if let value = Quantity(swedish: cell.string), value >= .zero { return value }
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

  private static func isTotal(_ text: SourceText) -> Bool {
    // It is asked of every row; most names begin with another letter, or are longer or shorter.
    guard let first = text.first, "TtSsHh".utf8.contains(first) else { return false }
    let words = ["totalt", "total", "summa", "hela distriktet"]
    return words.contains { $0.utf8.count == text.count && $0 == text.string.lowercased() }
  }
}

extension Table {
  /// Whether the header is that of a list: a name for each arbetarekommun, and no year.
  var isList: Bool { header.cells.count == 2 && years.isEmpty }

  /// The columns that are calendar years.
  var years: [Int] {
    header.cells.dropFirst().compactMap { cell in
      let text = cell.string
      guard text.utf8.count == 4, let year = Int(text), (1900...2999).contains(year) else { return nil }
      return year
    }
  }
}
