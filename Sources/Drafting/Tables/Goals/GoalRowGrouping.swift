/// A line of a table of goals, cut into cells.
struct GoalLine: Hashable, Sendable {
  var cells: [String]
  var line: Int
  var isAfterBlank: Bool
  var isAfterRule: Bool
  var isNewPage: Bool
}

/// Gathers the lines of a table of goals into rows: by the rules between them, else by blank lines, else by what
/// looks like a new start.
struct GoalRowGrouping {
  private let lines: [GoalLine]
  private let times: Set<Int>
  /// Columns that have a figure and what it is of: a line with both is a row.
  private let figures: Set<Int>
  private let hasRules: Bool
  private let hasBlanks: Bool

  /// `times` are the columns that tell when, `figures` those of a figure and of what it measures.
  init(_ lines: [GoalLine], times: Set<Int>, figures: Set<Int>) {
    self.times = times
    self.figures = figures
    self.lines = lines
    hasRules = lines.contains(where: \.isAfterRule)
    hasBlanks = lines.dropFirst().contains(where: \.isAfterBlank)
  }

  func rows() -> [CellTable.Row] {
    var rows: [CellTable.Row] = []
    for (index, line) in lines.enumerated() {
      if index == 0 || begins(line, after: lines[index - 1]) {
        rows.append(CellTable.Row(cells: line.cells.map { [$0] }, line: line.line, endLine: line.line))
      } else {
        let last = rows.count - 1
        rows[last].endLine = line.line
        for (column, cell) in line.cells.enumerated() where !cell.isEmpty {
          rows[last].cells[column].append(cell)
        }
      }
    }
    return rows
  }

  private func begins(_ line: GoalLine, after last: GoalLine) -> Bool {
    if hasRules { return line.isAfterRule }
    if hasBlanks, !line.isNewPage { return line.isAfterBlank }
    return isStart(line) && !isCut(last)
  }

  /// A line on which the first cell and most others could begin: those that go on begin with small letters, but so
  /// do times, and a cell's second line mostly stands alone.
  private func isStart(_ line: GoalLine) -> Bool {
    let filled = line.cells.indices.filter { !line.cells[$0].isEmpty }
    if !figures.isEmpty, figures.isSubset(of: filled) { return true }
    // Without a goal of its own it can be one activity more, if it tells when.
    guard filled.count >= 2, filled.first == 0 || !times.isDisjoint(with: filled) else { return false }
    return !filled.contains { !times.contains($0) && line.cells[$0].first?.isLowercase == true }
  }

  /// Whether the first cell so far cannot end here.
  private func isCut(_ line: GoalLine) -> Bool {
    guard let end = line.cells.first?.last else { return false }
    return end == "-" || end == "," || end == "\u{AD}" || end == "/"
  }
}
