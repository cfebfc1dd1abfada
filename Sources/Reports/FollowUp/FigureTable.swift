import Goals

/// Every figure of a follow-up on a row of its own, for spreadsheets: the same names as in JSON.
public enum FigureTable {
  private static let names = [
    "plan", "id", "name", "area", "kind", "metric", "arbetarekommun", "periodStart", "periodEnd", "asOf",
    "inPeriod", "counted", "previous", "kept",
    "actual", "target", "attainment", "expected", "needed", "outlook", "probability",
    "intervalLow", "intervalHigh", "reason", "due", "knownThrough", "example",
  ]

  /// The goals of all reports, each with its arbetarekommuner below it.
  public static func table(of reports: [FollowUp], isExample: Bool) -> Table {
    var table = Table(columns: names.map { Table.Column(titled: .verbatim($0)) })
    for report in reports {
      for course in report.goals {
        let total = course.status.attainment.total
        let outcome = report.evaluation?.outcome(of: course.status.goal.id)
        table.rows.append(
          .cells(row(report, course, nil, total, course.inPeriod, Year(outcome), isExample)))
        for unit in course.status.attainment.units {
          let added = course.inPeriod(at: unit.arbetarekommun)
          let year = Year(outcome, at: unit)
          table.rows.append(
            .cells(row(report, course, unit.arbetarekommun, unit.figures, added, year, isExample)))
        }
      }
    }
    return table
  }

  private static func row(
    _ report: FollowUp, _ course: GoalCourse, _ unit: Arbetarekommun?, _ figures: Figures, _ added: Quantity?,
    _ year: Year, _ isExample: Bool
  ) -> [Table.Cell] {
    let goal = course.status.goal
    let head: [Table.Cell] = [
      text(report.status.plan.id.text), text(goal.id.text), text(course.status.name), text(goal.area ?? ""),
      text(goal.kind.rawValue), text(goal.metric.text), text(unit?.name ?? ""),
      .day(report.period.period.start), .day(report.period.period.end), .day(report.status.asOf),
    ]
    let tail: [Table.Cell] = [
      number(added), number(year.counted), number(year.previous),
      text(year.kept.map { $0 ? "true" : "false" } ?? ""),
      number(figures.actual), number(figures.target),
      figures.attainment.map { .share($0) } ?? .empty,
      number(figures.shownExpected), number(figures.neededPerWeek),
      text(figures.outlook.rawValue), figures.forecast.map { .share($0.probabilityToPrint) } ?? .empty,
      number(figures.forecast?.interval.lowerBound), number(figures.forecast?.interval.upperBound),
      text(figures.reason?.rawValue ?? ""), .day(figures.due),
      figures.knownThrough.map { .day($0) } ?? .empty, text(isExample ? "EXEMPELDATA" : ""),
    ]
    return head + tail
  }

  /// What an evaluation adds; nothing in any other report.
  private struct Year {
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

  private static func text(_ text: String) -> Table.Cell { .phrase(.verbatim(text)) }
  private static func number(_ value: Quantity?) -> Table.Cell { value.map { .number($0) } ?? .empty }
}
