import Goals

/// The arbetarekommuner of one goal, with what they lack and who is silent.
struct UnitTable {
  let status: GoalStatus
  let silence: Silence
  let order: UnitOrder
  /// The stretch whose own figures stand in a column; nil on a status page.
  let course: (goal: GoalCourse, period: NamedPeriod.Name)?

  init(
    _ status: GoalStatus, _ course: GoalCourse? = nil, in period: NamedPeriod.Name = .days, silence: Silence,
    order: UnitOrder = .share
  ) {
    self.order = order
    self.status = status
    self.course = course.map { ($0, period) }
    self.silence = silence
  }

  /// Whether the stretch of the report has figures of its own; directions have none.
  private var hasPeriod: Bool { course != nil && status.goal.kind != .direction }
  private var hasTargets: Bool { status.attainment.units.contains { $0.figures.target != nil } }

  var blocks: [Page.Block] {
    if status.goal.kind == .coverage, status.goal.population == .arbetarekommuner { return yesAndNo }
    // In the plan of one branch alone the goal's own figures are the branch's, and only the names are left to say.
    if silence.latest.isEmpty { return RemainingNames(status).blocks }
    let unit = status.goal.unit ?? status.goal.metric.text
    var blocks: [Page.Block] = [
      .heading(.section(.units(goal: status.name, year: status.year, unit: unit))), .table(table),
    ]
    let isOne = status.attainment.units.count == 1
    var notes: [Phrase] = isOne ? [] : [.unitOutlooks(outlooks, unreported: unreported)]
    if let sum = roundedSum { notes.append(.roundedDown(sum: sum)) }
    if !notes.isEmpty { blocks.append(.lines(notes)) }
    // One branch alone is the page's own goal, and its forecast stands there.
    if !isOne { blocks += ForecastLines(ranked.map { ($0.arbetarekommun.name, unitCells($0)) }).blocks }
    blocks += MostToGain(status)?.blocks ?? []
    blocks += RemainingNames(status).blocks
    return blocks
  }

  /// What each should do once needs no columns: who has, who has not, who is silent.
  private var yesAndNo: [Page.Block] {
    [
      .heading(.section(.unitsDone(goal: status.name))),
      .lines([
        GoalCells(goal: status.goal, figures: status.attainment.total).fullStanding,
        UnitTable.names(of: status),
      ]),
    ]
  }

  /// Who has done what each should do once, who has not, who is silent.
  static func names(of status: GoalStatus) -> Phrase {
    func names(_ belongs: (Figures) -> Bool) -> [String] {
      status.attainment.units.filter { belongs($0.figures) }.map(\.arbetarekommun).sorted().map(\.name)
    }
    return .unitsDone(
      names(\.isDone), notYet: names { !$0.isDone && $0.reason != .unreported },
      silent: names { !$0.isDone && $0.reason == .unreported })
  }

  private var table: Table {
    var columns = [Table.Column(.unit, isFlexible: true)]
    if let course, hasPeriod { columns.append(Table.Column(titled: .shortPeriod(course.period), .right)) }
    columns += [Table.Column(.soFar, .right)]
    if hasTargets {
      columns += [
        Table.Column(.target, .right), Table.Column(.share, .right), Table.Column(.expected, .right),
        Table.Column(.gap, .right),
      ]
    }
    columns += [Table.Column(.outlook, isFlexible: true), Table.Column(.reported, .right)]
    var table = Table(columns: columns)
    table.rows = ranked.map { .cells(cells($0)) }
    // One branch alone is not the whole, and its row says all.
    if status.attainment.units.count > 1 { table.rows.append(.total(totals)) }
    return table
  }

  private var ranked: [UnitFigures] { order.sorted(status.attainment.units) }

  private func cells(_ unit: UnitFigures) -> [Table.Cell] {
    row(
      .phrase(.verbatim(unit.arbetarekommun.name)), unit.figures,
      added: course?.goal.inPeriod(at: unit.arbetarekommun),
      reported: silence.cell(unit.arbetarekommun, asOf: status.attainment.day))
  }

  private func unitCells(_ unit: UnitFigures) -> GoalCells {
    GoalCells(goal: status.goal, figures: unit.figures)
  }

  private var totals: [Table.Cell] {
    row(.phrase(.whole), status.attainment.total, added: course?.goal.inPeriod, reported: .empty)
  }

  private func row(_ name: Table.Cell, _ figures: Figures, added: Quantity?, reported: Table.Cell) -> [Table
    .Cell]
  {
    let cells = GoalCells(goal: status.goal, figures: figures)
    var row = [name]
    if hasPeriod { row.append(added.map { .number($0) } ?? .unknown) }
    row.append(cells.actual)
    if hasTargets {
      row += [
        cells.target, cells.share, cells.expected, figures.deviation.map { .difference($0) } ?? .unknown,
      ]
    }
    return row + [cells.outlook, reported]
  }

  private var outlooks: [Outlook: Int] {
    status.attainment.units.reduce(into: [:]) { $0[$1.figures.outlook, default: 0] += 1 }
  }

  private var unreported: Int { status.attainment.units.count { $0.figures.reason == .unreported } }

  /// The rows' rounded figures summed, where they differ from the total's.
  private var roundedSum: Quantity? {
    let rows = status.attainment.units.compactMap(\.figures.shownExpected)
    let sum = rows.reduce(Quantity.zero) { $0 + $1 }
    return rows.count == status.attainment.units.count && sum != status.attainment.total.shownExpected
      ? sum : nil
  }
}

extension Figures {
  /// Whether what is asked now is done, whatever earlier windows say of the outlook.
  fileprivate var isDone: Bool {
    guard let actual, let target else { return outlook == .reached }
    return actual >= target
  }
}

extension Silence {
  /// When an arbetarekommun last reported, with the year where it is another than that of the day it is seen from.
  func cell(_ unit: Arbetarekommun, asOf: Day) -> Table.Cell {
    guard let last = latest[unit] ?? nil else { return .unknown }
    return last.year == asOf.year ? .day(last) : .phrase(.verbatim(last.description))
  }
}
