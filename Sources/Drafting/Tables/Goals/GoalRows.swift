import Text

/// Makes goals of the rows of a table with columns such as Mål, Aktivitet, Ansvarig and Klart.
struct GoalRows {
  private let columns: [GoalColumn]

  /// Reads the heads of the columns; nil where they are not those of a table of goals.
  init?(header: [String]) {
    let known = header.map { GoalColumn(heading: $0) }
    guard header.count >= 2, header.count <= TargetHeader.mostColumns else { return nil }
    guard known.contains(.goal) || known.contains(.activity) else { return nil }
    let found = known.count { $0 != nil }
    guard found >= 2, found * 2 >= header.count else { return nil }
    columns = known.map { $0 ?? .other }
  }

  /// The columns that tell when.
  var times: Set<Int> { Set(columns.indices.filter { columns[$0] == .due }) }

  /// The columns of a figure and of what it measures; none where the table has no such pair.
  var figures: Set<Int> {
    guard let measured = columns.firstIndex(of: .measured), let goal = columns.firstIndex(of: .goal) else {
      return []
    }
    return [measured, goal]
  }

  /// The goals, row by row: what is promised, and what is to be done for it, which somebody answers for by a day. A row
  /// without a promise tells more of what is done for the one above.
  func goals(_ rows: [CellTable.Row]) -> [TabledGoal] {
    rows.flatMap { row in
      let responsible = cell(row, .responsible)
      let due = cell(row, .due)
      func goal(_ text: String, isActivity: Bool) -> TabledGoal {
        TabledGoal(
          text: text, isActivity: isActivity, responsible: responsible, due: due, line: row.line,
          endLine: row.endLine)
      }
      let promised = (figures(row) ?? texts(row, .goal)).map { goal($0, isActivity: false) }
      let hasGoals = columns.contains(.goal)
      return promised + texts(row, .activity).map { goal($0, isActivity: hasGoals) }
    }
  }

  /// "Studiecirklar: 1 300" of a row that has what is measured in one column and its goal in another; nil where the
  /// goal says more than a figure.
  private func figures(_ row: CellTable.Row) -> [String]? {
    guard let measured = cell(row, .measured), let goal = cell(row, .goal), goal.count <= 24,
      goal.contains(where: \.isNumber)
    else { return nil }
    return ["\(measured): \(goal)"]
  }

  /// What stands under columns of a sort, cell by cell and item by item.
  private func texts(_ row: CellTable.Row, _ column: GoalColumn) -> [String] {
    zip(columns, row.cells).filter { $0.0 == column }.flatMap { CellText.items($0.1) }
      .filter { $0.contains(where: \.isWordLetter) }
  }

  private func cell(_ row: CellTable.Row, _ column: GoalColumn) -> String? {
    let texts = zip(columns, row.cells).filter { $0.0 == column }.map { CellText.joined($0.1) }
      .filter { $0.contains { $0.isWordLetter || $0.isNumber } }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
