import Goals

/// A column of the figures, named as in JSON.
public enum FigureColumn: String, Hashable, Sendable, CaseIterable {
  case plan, id, name, area, kind, metric, arbetarekommun, periodStart, periodEnd, asOf, inPeriod, counted
  case previous, kept, actual, target, attainment, expected, needed, outlook, probability, intervalLow
  case intervalHigh, reason, due, knownThrough, example
}

/// Every figure of a follow-up on a row of its own, for spreadsheets.
public enum FigureTable {
  /// Who reads the table.
  public enum Reader: Hashable, Sendable {
    /// A program: the names of JSON, in any language.
    case program
    /// A person in a spreadsheet: the language's words.
    case person
  }

  /// The goals of all reports, each with its arbetarekommuner below it.
  public static func table(of reports: [FollowUp], isExample: Bool, for reader: Reader = .program) -> Table {
    var table = Table(
      columns: FigureColumn.allCases.map {
        Table.Column(titled: reader == .program ? .verbatim($0.rawValue) : .figureColumn($0))
      })
    for report in reports {
      for course in report.goals {
        let total = course.status.attainment.total
        let outcome = report.evaluation?.outcome(of: course.status.goal.id)
        let whole = FigureRow(
          report: report, course: course, unit: nil, figures: total, added: course.inPeriod,
          year: Year(outcome), isExample: isExample, reader: reader)
        table.rows.append(.cells(whole.cells))
        for unit in course.status.attainment.units {
          let row = FigureRow(
            report: report, course: course, unit: unit.arbetarekommun, figures: unit.figures,
            added: course.inPeriod(at: unit.arbetarekommun), year: Year(outcome, at: unit),
            isExample: isExample,
            reader: reader)
          table.rows.append(.cells(row.cells))
        }
      }
    }
    return table
  }

  /// What an evaluation adds; nothing in any other report.
  fileprivate struct Year {
    let counted: Quantity?
    let previous: Quantity?
    let kept: Bool?

    init(_ outcome: GoalOutcome?) {
      counted = outcome?.retrospect?.now
      previous = outcome?.retrospect?.before
      kept = outcome?.verdict.isKept
    }

    init(_ outcome: GoalOutcome?, at unit: UnitFigures) {
      let past = outcome?.units[unit.arbetarekommun]
      counted = past?.now
      previous = past?.before
      kept = outcome?.isKept(at: unit)
    }
  }
}

/// The figures of one goal at one place.
private struct FigureRow {
  let report: FollowUp
  let course: GoalCourse
  let unit: Arbetarekommun?
  let figures: Figures
  let added: Quantity?
  let year: FigureTable.Year
  let isExample: Bool
  let reader: FigureTable.Reader

  var cells: [Table.Cell] {
    // Once, for it is made when it is asked for.
    let interval = figures.forecast?.interval
    return FigureColumn.allCases.map { cell($0, interval) }
  }

  private func cell(_ column: FigureColumn, _ interval: ClosedRange<Quantity>?) -> Table.Cell {
    let goal = course.status.goal
    return switch column {
    case .plan: text(report.status.plan.id.text)
    case .id: text(goal.id.text)
    case .name: text(course.status.name)
    case .area: text(goal.area ?? "")
    case .kind: word(goal.kind.rawValue, .kind(goal.kind))
    case .metric: text(goal.metric.text)
    case .arbetarekommun: text(unit?.name ?? "")
    case .periodStart: .day(report.period.period.start)
    case .periodEnd: .day(report.period.period.end)
    case .asOf: .day(report.status.asOf)
    case .inPeriod: number(added)
    case .counted: number(year.counted)
    case .previous: number(year.previous)
    case .kept: year.kept.map { word($0 ? "true" : "false", .paper($0 ? .yes(nil) : .no)) } ?? .empty
    case .actual: number(figures.actual)
    case .target: number(figures.target)
    case .attainment: figures.attainment.map { .share($0) } ?? .empty
    case .expected: number(figures.shownExpected)
    case .needed: number(figures.neededPerWeek)
    case .outlook: word(figures.outlook.rawValue, figures.words)
    case .probability: figures.forecast.map { .share($0.probabilityToPrint) } ?? .empty
    case .intervalLow: number(interval?.lowerBound)
    case .intervalHigh: number(interval?.upperBound)
    case .reason: figures.reason.map { word($0.rawValue, .outlook(.unmeasured, $0)) } ?? .empty
    case .due: .day(figures.due)
    case .knownThrough: figures.knownThrough.map { .day($0) } ?? .empty
    case .example: text(isExample ? "EXEMPELDATA" : "")
    }
  }

  private func word(_ name: String, _ phrase: Phrase) -> Table.Cell {
    reader == .program ? text(name) : .phrase(phrase)
  }

  private func text(_ text: String) -> Table.Cell { .phrase(.verbatim(text)) }
  private func number(_ value: Quantity?) -> Table.Cell { value.map { .number($0) } ?? .empty }
}
