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
      ("evaluation", .bool(evaluation != nil)),
      ("decisions", .array(decisions.map { .string($0.status.goal.id.text) })),
      (
        "earlierActions",
        .array(earlierActions.map { $0.action.json([("goal", .string($0.goal.goal.id.text))]) })
      ),
      ("goals", .array(goals.map { $0.json(evaluation?.outcome(of: $0.status.goal.id)) })),
      ("events", .int(basis.events)), ("fingerprint", .string(basis.record)),
    ])
  }
}

extension GoalCourse {
  /// The goal's figures; those of a year that is over with whether it was kept and what the year before came to.
  func json(_ outcome: GoalOutcome?) -> JSON {
    status.json(
      [
        ("inPeriod", .quantity(inPeriod)),
        ("before", .string(before.total.outlook.rawValue)),
      ] + members(outcome?.retrospect, kept: outcome?.verdict.isKept),
      units: status.attainment.units.map {
        $0.json(
          [("inPeriod", .quantity(inPeriod(at: $0.arbetarekommun)))]
            + members(outcome?.units[$0.arbetarekommun], kept: outcome?.isKept(at: $0)))
      })
  }

  /// What an evaluation adds; null in any other report.
  private func members(_ past: Retrospect?, kept: Bool?) -> [(name: String, value: JSON)] {
    [
      ("counted", .quantity(past?.now)), ("previous", .quantity(past?.before)),
      ("kept", kept.map { .bool($0) } ?? .null),
    ]
  }
}
