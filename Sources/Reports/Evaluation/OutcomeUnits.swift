import Goals

/// The arbetarekommuner of one goal when the year is over: what each did, beside its target and the year before.
struct OutcomeUnits {
  let outcome: GoalOutcome
  let period: NamedPeriod
  let silence: Silence

  private var status: GoalStatus { outcome.status }

  var blocks: [Page.Block] {
    let isYesOrNo = status.goal.kind == .coverage && status.goal.population == .arbetarekommuner
    if isYesOrNo || silence.latest.isEmpty { return UnitTable(status, silence: silence).blocks }
    let unit = status.goal.unit ?? status.goal.metric.text
    let heading = Phrase.Section.units(goal: status.name, year: status.year, unit: unit)
    return [.heading(.section(heading)), .table(table)] + note + RemainingNames(status).blocks
  }

  /// How many kept theirs; of names that are left the lines below say it.
  private var note: [Page.Block] {
    let sentences = OutcomeSentences(outcome: outcome, named: period)
    let isOfNames = status.attainment.units.contains { $0.listed > 0 }
    return isOfNames || sentences.units.isEmpty ? [] : [.lines(sentences.units.map { .outcome($0) })]
  }

  private var table: Table {
    var columns = [Table.Column(.unit, isFlexible: true)]
    if hasBefore { columns.append(YearColumns.before(period)) }
    if hasYear { columns.append(YearColumns.now(period)) }
    columns.append(Table.Column(.actual, .right))
    if hasTargets { columns += [Table.Column(.target, .right), Table.Column(.share, .right)] }
    columns += [Table.Column(.outlook, isFlexible: true), Table.Column(.reported, .right)]
    var table = Table(columns: columns)
    table.rows = ranked.map { unit in
      .cells(
        row(
          .phrase(.verbatim(unit.arbetarekommun.name)), unit.figures, outcome.units[unit.arbetarekommun],
          GoalVerdict(unit.figures),
          reported: silence.cell(unit.arbetarekommun, asOf: status.attainment.day)))
    }
    if status.attainment.units.count > 1 {
      table.rows.append(
        .total(row(.phrase(.whole), outcome.figures, outcome.retrospect, outcome.verdict, reported: .empty)))
    }
    return table
  }

  private var hasTargets: Bool { status.attainment.units.contains { $0.figures.target != nil } }
  private var hasBefore: Bool { outcome.units.values.contains { $0.before != nil } }
  private var hasYear: Bool {
    status.attainment.units.contains { unit in
      !outcome.isJudged(by: outcome.units[unit.arbetarekommun], unit.figures)
    }
  }

  /// The highest share first: a year that is over is no list of what to do.
  private var ranked: [UnitFigures] {
    status.attainment.units.sorted { left, right in
      let shares = (left.figures.attainment ?? -1, right.figures.attainment ?? -1)
      return shares.0 == shares.1 ? left.arbetarekommun < right.arbetarekommun : shares.0 > shares.1
    }
  }

  private func row(
    _ name: Table.Cell, _ figures: Figures, _ past: Retrospect?, _ verdict: GoalVerdict, reported: Table.Cell
  ) -> [Table.Cell] {
    let cells = GoalCells(goal: status.goal, figures: figures)
    var row = [name]
    if hasBefore { row.append(YearColumns.cell(past?.before, status.goal)) }
    if hasYear { row.append(YearColumns.cell(past?.now, status.goal)) }
    row.append(cells.actual)
    if hasTargets { row += [cells.target, cells.share] }
    let shown = verdict.shown
    return row + [.phrase(.outlook(shown.outlook, shown.reason)), reported]
  }
}
