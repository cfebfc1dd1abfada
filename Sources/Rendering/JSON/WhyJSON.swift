import Goals
public import Reports

extension WhyReport {
  /// The document of `why --json`.
  public func json(isExample: Bool) -> JSON {
    .object(
      [
        ("schema", .string("maltavla/why/1")), ("asOf", .day(account.day)), ("knownBy", .day(knownBy)),
        ("example", .bool(isExample)), ("plan", .string(plan.id.text)), ("goal", .string(goal.goal.id.text)),
        ("arbetarekommun", .text(account.unit?.name)), ("text", .string(goal.goal.text)),
        (
          "source",
          .object([
            ("file", .string(line.place.file)), ("line", .int(line.place.line)), ("text", .text(line.text)),
          ])
        ), ("kind", .string(goal.goal.kind.rawValue)), ("metric", .string(goal.goal.metric.text)),
        ("period", account.period.json),
      ] + account.figures.members + [
        ("events", .array(records.map(\.json))), ("checks", .array(account.checks.map(\.json))),
        ("arithmetic", .array(account.formulas.map(\.json))),
      ])
  }
}

extension WhyReport.Record {
  /// The event and what became of it: its role and amount where it counts, else the reason.
  fileprivate var json: JSON {
    var role: Account.Role?
    var amount: Quantity?
    var reason: String?
    var by: String?
    switch fate {
    case .used(.counted(let part, let counted)): (role, amount) = (part, counted)
    case .used(.leftOut(let omission)): reason = omission.rawValue
    case .notInForce(let standing, let other, _, _): (reason, by) = ("\(standing)", other)
    case .loggedLater: reason = "loggedLater"
    }
    return .object([
      ("id", .string(event.id.text)), ("date", .day(event.day)), ("metric", .string(event.metric.text)),
      ("arbetarekommun", .text(event.arbetarekommun?.name)), ("value", .string(value)),
      ("note", .text(event.note.isEmpty ? nil : event.note)), ("writer", .string(writer)),
      ("logged", .day(logged)), ("counted", .bool(role != nil)), ("role", .text(role?.rawValue)),
      ("amount", .quantity(amount)), ("reason", .text(reason)), ("by", .text(by)),
    ])
  }
}

extension Check {
  fileprivate var json: JSON {
    let members: [(name: String, value: JSON)] =
      switch subject {
      case .window(let period): [("window", period.json)]
      case .unit(let unit): [("arbetarekommun", .string(unit.name))]
      case .name(let name, let unit): [("name", .string(name)), ("arbetarekommun", .string(unit.name))]
      case .person(let came, let deadline, let met):
        [("came", .day(came)), ("by", .day(deadline)), ("met", .day(met)), ("count", .int(count))]
      case .step(let step, let deadline, let done):
        [("step", .string(step)), ("by", .day(deadline)), ("done", .day(done))]
      }
    return .object(members + [("amount", .quantity(amount)), ("holds", .bool(isMet))])
  }
}

extension Formula {
  /// The terms are in the notation of most programs: decimal points, `*` and `/`.
  fileprivate var json: JSON {
    .object([
      ("name", .string(name.rawValue)),
      ("expression", .notation(terms.map(\.program).joined(separator: " "))),
      ("result", result.json), ("rounded", .text(rounding?.rawValue)),
    ])
  }
}

extension Formula.Term {
  fileprivate var program: String {
    switch self {
    case .number(let value), .part(_, let value): JSON.quantity(value).compact
    case .percent(let value): "\(JSON.quantity(value).compact) / 100"
    case .days(let count): "\(count)"
    case .daysOfWeek: "7"
    case .share(let share): JSON.double(share).compact
    case .sign(.plus): "+"
    case .sign(.minus): "-"
    case .sign(.times): "*"
    case .sign(.over): "/"
    case .sign(.open): "("
    case .sign(.close): ")"
    }
  }

  fileprivate var json: JSON { .number(program) }
}
