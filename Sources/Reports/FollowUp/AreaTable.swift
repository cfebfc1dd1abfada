import Goals

/// The goals of one area, with the board's words on them below.
struct AreaTable {
  let goals: [GoalCourse]
  let period: NamedPeriod.Name

  init(_ goals: [GoalCourse], in period: NamedPeriod.Name) {
    self.goals = goals
    self.period = period
  }

  var blocks: [Page.Block] {
    var blocks: [Page.Block] = [.table(table)]
    let forecasts = ForecastLines(
      goals.map { course in
        let status = course.status
        let name = status.name + (status.year.map { " \($0)" } ?? "")
        return (name, GoalCells(goal: status.goal, figures: status.attainment.total))
      })
    blocks += forecasts.blocks
    let words = goals.compactMap { BoardWords($0.status) }
    if !words.isEmpty { blocks.append(.lines(words.map(\.phrase))) }
    return blocks
  }

  private var table: Table {
    var table = Table(columns: [
      Table.Column(nil), Table.Column(.goal, isFlexible: true),
      Table.Column(titled: .shortPeriod(period), .right),
      Table.Column(.soFar, .right), Table.Column(.target, .right), Table.Column(.share, .right),
      Table.Column(.planned, .right), Table.Column(.neededPerWeek, .right),
      Table.Column(.outlook, isFlexible: true),
    ])
    table.rows = goals.map { course in
      let cells = GoalCells(goal: course.status.goal, figures: course.status.attainment.total)
      return .cells([
        .mark(course.status.attainment.total.outlook), .phrase(course.status.namePhrase),
        cells.isOneThing ? .empty : course.inPeriod.map { .difference($0) } ?? .empty, cells.actualOrBlank,
        cells.target, cells.share,
        cells.expected, cells.needed, course.status.outlookCell,
      ])
    }
    return table
  }
}

extension GoalCells {
  /// Nothing rather than "unknown" for kinds that only the board judges.
  var actualOrBlank: Table.Cell {
    goal.kind == .ongoing || goal.kind == .qualitative ? .empty : actual
  }
}
