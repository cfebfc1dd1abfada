import Goals
public import Reports

extension StatusReport {
  /// The document of `status --json`.
  public func json(isExample: Bool) -> JSON {
    .object([
      ("schema", .string("maltavla/status/1")), ("asOf", .day(asOf)), ("example", .bool(isExample)),
      ("plans", .array(plans.map(\.json))),
    ])
  }
}

extension PlanStatus {
  var json: JSON {
    .object([
      ("id", .string(plan.id.text)), ("title", .string(plan.title)),
      ("organisation", .string(plan.organisation)),
      ("period", plan.period.json), ("asOf", .day(asOf)),
      ("silent", .array(silence.silent.map { .string($0.name) })), ("goals", .array(goals.map { $0.json() })),
    ])
  }
}

extension Period {
  /// First and last day.
  var json: JSON { .object([("start", .day(start)), ("end", .day(end))]) }
}

extension GoalStatus {
  /// A goal's figures; `extra` are members for a report.
  func json(_ extra: [(name: String, value: JSON)] = [], units: [JSON]? = nil) -> JSON {
    let head: [(name: String, value: JSON)] = [
      ("id", .string(goal.id.text)), ("name", .string(name)), ("area", .text(goal.area)),
      ("kind", .string(goal.kind.rawValue)), ("metric", .string(goal.metric.text)),
    ]
    let tail: [(name: String, value: JSON)] = [
      ("steps", .array(attainment.steps.map(\.json))),
      ("assessment", attainment.latestWords?.json(on: attainment.day) ?? .null),
      ("actions", .array(attainment.actions.map { $0.json() })),
      ("units", .array(units ?? attainment.units.map { $0.json() })),
    ]
    return .object(head + attainment.total.members + extra + tail)
  }
}

extension UnitFigures {
  func json(_ extra: [(name: String, value: JSON)] = []) -> JSON {
    let names: [(name: String, value: JSON)] =
      listed == 0 ? [] : [("listed", .int(listed)), ("remaining", .array(remaining.map { .string($0) }))]
    return .object([("arbetarekommun", .string(arbetarekommun.name))] + figures.members + names + extra)
  }
}

extension Figures {
  /// The figures' members.
  var members: [(name: String, value: JSON)] {
    [
      ("actual", .quantity(actual)), ("target", .quantity(target)), ("expected", .quantity(shownExpected)),
      ("needed", .quantity(neededPerWeek)), ("attainment", .double(attainment)),
      ("outlook", .string(outlook.rawValue)),
      ("probability", .double(forecast?.probabilityToPrint)), ("interval", forecast?.intervalJSON ?? .null),
      ("due", .day(due)),
      ("reason", .text(reason?.rawValue)), ("start", start?.json ?? .null), ("state", state?.json ?? .null),
      ("knownThrough", .day(knownThrough)),
      ("typicalDay", typicalDay?.json(for: lacking) ?? .null),
      ("part", part.map { .object([("known", .int($0.known)), ("all", .int($0.all))]) } ?? .null),
      ("reported", reported.map { .object([("known", .int($0.known)), ("all", .int($0.all))]) } ?? .null),
      ("earlier", earlier.map { .object([("kept", .int($0.known)), ("of", .int($0.all))]) } ?? .null),
    ]
  }
}

extension TypicalDay {
  /// What a day brings, of how many days that is the median, and how many such days bring what is lacking.
  func json(for lacking: Quantity?) -> JSON {
    .object([
      ("brings", .quantity(brings)), ("of", .int(days)),
      ("needed", lacking.map { .int(count(for: $0)) } ?? .null),
    ])
  }
}

extension Forecast {
  /// Where the final figure is expected: the low end, and the high one.
  var intervalJSON: JSON {
    // Once, for it is made when it is asked for.
    let interval = interval
    return .array([.quantity(interval.lowerBound), .quantity(interval.upperBound)])
  }
}

extension StockSeries.State {
  var json: JSON { .object([("value", .quantity(value)), ("date", .day(day))]) }
}

extension StepState {
  var json: JSON {
    .object([
      ("id", .string(step.id.text)), ("text", .string(step.text)), ("by", .day(step.deadline)),
      ("done", .day(done)),
      ("overdue", overdue.map { .int($0) } ?? .null), ("late", late.map { .int($0) } ?? .null),
    ])
  }
}
