import Goals
public import Reports

/// The document of `report --format json`: status's figures, with what the period added and how each goal stood
/// before it.
public func followUpJSON(
  _ reports: [(report: FollowUp, basis: Paper.Basis)], isExample: Bool, damaged: Int
) -> JSON {
  .object([
    ("schema", .string("maltavla/report/1")), ("example", .bool(isExample)), ("damagedLines", .int(damaged)),
    ("plans", .array(reports.map { $0.report.json($0.basis) })),
  ])
}

extension FollowUp {
  func json(_ basis: Paper.Basis) -> JSON {
    .object([
      ("id", .string(status.plan.id.text)), ("title", .string(status.plan.title)),
      ("organisation", .string(status.plan.organisation)), ("period", period.period.json),
      ("asOf", .day(status.asOf)), ("made", .day(made)),
      ("silent", .array(status.silence.silent.map { .string($0.name) })),
      ("decisions", .array(decisions.map { .string($0.status.goal.id.text) })),
      (
        "earlierActions",
        .array(earlierActions.map { $0.action.json([("goal", .string($0.goal.goal.id.text))]) })
      ),
      ("goals", .array(goals.map(\.json))),
      ("events", .int(basis.events)), ("fingerprint", .string(basis.record)),
    ])
  }
}

extension GoalCourse {
  var json: JSON {
    status.json(
      [
        ("inPeriod", .quantity(inPeriod)),
        ("before", .string(before.total.outlook.rawValue)),
      ],
      units: status.attainment.units.map {
        $0.json([("inPeriod", .quantity(inPeriod(at: $0.arbetarekommun)))])
      })
  }
}
