import Goals

/// Every goal of a year, kept or not, area by area, with the year before beside what was counted then too.
struct OutcomeTable {
  let outcomes: [GoalOutcome]
  let period: NamedPeriod

  var table: Table {
    var columns = [Table.Column(nil), Table.Column(.goal, isFlexible: true)]
    if hasBefore { columns.append(YearColumns.before(period)) }
    columns += [
      Table.Column(.actual, .right), Table.Column(.target, .right), Table.Column(.share, .right),
      Table.Column(.outlook, isFlexible: true),
    ]
    var table = Table(columns: columns)
    for area in areas(of: outcomes.map(\.status)) {
      table.rows.append(.group(.section(.area(area))))
      table.rows += outcomes.filter { $0.status.goal.area == area }.map { .cells(cells($0)) }
    }
    return table
  }

  private var hasBefore: Bool { outcomes.contains { before($0) != nil } }

  /// The year before, where it is of the figure that the goal is judged by.
  private func before(_ outcome: GoalOutcome) -> Quantity? {
    outcome.isJudgedByYear ? outcome.retrospect?.before : nil
  }

  private func cells(_ outcome: GoalOutcome) -> [Table.Cell] {
    let cells = GoalCells(goal: outcome.status.goal, figures: outcome.figures)
    let shown = outcome.verdict.shown
    var row: [Table.Cell] = [.mark(shown.outlook), .phrase(outcome.status.namePhrase)]
    if hasBefore { row.append(YearColumns.cell(before(outcome), outcome.status.goal)) }
    return row + [
      cells.actualOrBlank, cells.target, cells.share, words(outcome),
    ]
  }
}

extension OutcomeTable {
  /// How a goal came out, in the words of the board where those are its alone, and how late.
  private func words(_ outcome: GoalOutcome) -> Table.Cell {
    let shown = outcome.verdict.shown
    return switch outcome.verdict {
    case .kept: .phrase(outcome.status.lateness.map { .reachedLate($0) } ?? .outlook(.reached, nil))
    case .partly: .phrase(.level(.partly))
    case .notDue where outcome.figures.isPartly: .phrase(.level(.partly))
    default: .phrase(.outlook(shown.outlook, shown.reason))
    }
  }
}

/// The columns of a year and of the one before.
enum YearColumns {
  static func now(_ period: NamedPeriod) -> Table.Column { column(period.name, or: .yearNow) }
  static func before(_ period: NamedPeriod) -> Table.Column {
    if case .year(let year) = period.name { return column(.year(year - 1), or: .yearBefore) }
    return column(.days, or: .yearBefore)
  }

  /// A figure, or nothing where nothing was counted.
  static func cell(_ figure: Quantity?, _ goal: Goal) -> Table.Cell {
    guard let figure else { return .empty }
    return goal.isPercent ? .phrase(.amount(figure, isPercent: true)) : .number(figure)
  }

  private static func column(_ name: NamedPeriod.Name, or word: Word) -> Table.Column {
    if case .year(let year) = name { return Table.Column(titled: .verbatim("\(year)"), .right) }
    return Table.Column(word, .right)
  }
}

extension GoalVerdict {
  /// The outlook that shows it in a table.
  var shown: (outlook: Outlook, reason: Reason?) {
    switch self {
    case .kept: (.reached, nil)
    case .notKept, .partly: (.missed, nil)
    case .notDue(.unmeasured): (.unmeasured, .tooEarly)
    case .notDue(let outlook): (outlook, nil)
    case .unmeasured(let reason): (.unmeasured, reason)
    }
  }
}
