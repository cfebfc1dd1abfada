public import Goals

/// The document of `goals --json`: every goal as it was read.
public func goalsJSON(_ plans: [Plan]) -> JSON {
  .object([
    ("schema", .string("maltavla/goals/1")),
    ("goals", .array(plans.flatMap { plan in plan.goals.map { $0.json(in: plan) } })),
  ])
}

extension Goal {
  func json(in plan: Plan) -> JSON {
    let reading: [(name: String, value: JSON)] = [
      ("plan", .string(plan.id.text)), ("id", .string(id.text)), ("name", .text(name)), ("area", .text(area)),
      ("text", .string(text)), ("kind", .string(kind.rawValue)),
      ("comparison", .text(target?.comparison.rawValue)),
      ("value", .quantity(target?.value)), ("unit", .text(unit)), ("per", per?.json ?? .null),
      ("by", .day(deadline)), ("baseline", baseline?.json ?? .null),
      ("percent", .bool(target?.isPercent == true || isPercent)), ("within", within?.json ?? .null),
      ("of", of), ("direction", .text(direction?.rawValue)), ("metric", .string(metric.text)),
      ("measure", .string(measure.rawValue)), ("distinct", .text(distinctTag?.text)),
      ("responsible", .text(responsible)), ("reference", .text(reference)),
    ]
    let lists: [(name: String, value: JSON)] = [
      ("steps", .array(steps.map(\.json))), ("names", .array(names.map(\.json))),
      ("targets", .array(unitTargets.map(\.json))),
      ("source", .object([("file", .string(source.file)), ("line", .int(source.line))])),
    ]
    return .object(reading + lists)
  }

  private var of: JSON {
    switch population {
    case .metric(let id), .list(let id): .string(id.text)
    case .arbetarekommuner: .string("arbetarekommuner")
    case nil: .null
    }
  }
}

extension Duration {
  var json: JSON { .object([("n", .int(count)), ("unit", .string(unit.rawValue))]) }
}

extension Baseline {
  var json: JSON { .object([("value", .quantity(value)), ("date", .day(day))]) }
}

extension Step {
  var json: JSON { .object([("id", .string(id.text)), ("text", .string(text)), ("by", .day(deadline))]) }
}

extension ListedName {
  var json: JSON { .object([("arbetarekommun", .string(arbetarekommun.name)), ("name", .string(name))]) }
}

extension UnitTarget {
  var json: JSON {
    .object([
      ("arbetarekommun", .string(arbetarekommun.name)), ("year", .int(year)), ("value", .quantity(value)),
    ])
  }
}
