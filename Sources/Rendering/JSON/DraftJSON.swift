public import Drafting
import Goals
import Reading

/// The document of `import --json`: what was found, with the lines of the source that it stands on.
public func draftJSON(_ draft: Draft) -> JSON {
  .object([
    ("schema", .string("maltavla/import/1")), ("source", .string(draft.source)),
    ("title", .string(draft.title)), ("organisation", .text(draft.organisation)),
    ("period", draft.period?.json ?? .null), ("adopted", .day(draft.adopted)),
    ("arbetarekommuner", .array(draft.arbetarekommuner.map { .string($0.name) })),
    ("goals", .array(draft.goals.map(\.json))), ("tables", .array(draft.tables.map(\.json))),
  ])
}

extension FoundGoal {
  fileprivate var json: JSON {
    let targets = reading.targets(id: id).map { $0.reading.members(id: $0.id) }
    let place: [(name: String, value: JSON)] = [
      ("area", .text(area)), ("text", .string(text)), ("responsible", .text(responsible)),
      ("line", .int(line)), ("endLine", .int(endLine)), ("page", .int(page)),
      ("origin", .string(origin.name)), ("concerns", .array(concerns.map(\.json))),
    ]
    return .object(
      (targets.first ?? []) + [("more", .array(targets.dropFirst().map { .object($0) }))] + place)
  }
}

extension FoundGoal.Origin {
  fileprivate var name: String {
    switch self {
    case .list: "list"
    case .prose: "prose"
    case .table: "table"
    }
  }
}

extension FoundTable {
  fileprivate var json: JSON {
    let place: [(name: String, value: JSON)] = [
      ("title", .text(title)), ("line", .int(line)), ("endLine", .int(endLine)),
    ]
    return .object(place + members + [("concerns", .array(concerns.map(\.json)))])
  }

  private var members: [(name: String, value: JSON)] {
    switch content {
    case .targets(let targets, let totals):
      [
        ("targets", .array(targets.map(\.json))),
        (
          "totals",
          .array(
            totals.sorted { $0.key < $1.key }.map { year, value in
              .object([("year", .int(year)), ("value", .quantity(value))])
            })
        ),
      ]
    case .names(let names, let column): [("column", .string(column)), ("names", .array(names.map(\.json)))]
    case .goals(let rows): [("rows", .array(rows.map(\.json)))]
    }
  }
}

extension TabledGoal {
  fileprivate var json: JSON {
    .object([
      ("text", .string(text)), ("responsible", .text(responsible)), ("due", .text(due)), ("line", .int(line)),
      ("endLine", .int(endLine)),
    ])
  }
}

extension Concern {
  fileprivate var json: JSON {
    func object(_ name: String, _ members: (name: String, value: JSON)...) -> JSON {
      .object([("concern", .string(name))] + members)
    }
    return switch self {
    case .doubt(let doubt): object("doubt", ("doubt", .string(doubt.rawValue)))
    case .fromProse: object("fromProse")
    case .fromActivities: object("fromActivities")
    case .totalMismatch(let year, let stated, let computed):
      object(
        "totalMismatch", ("year", .int(year)), ("stated", .quantity(stated)),
        ("computed", .quantity(computed)))
    case .rowSumMismatch(let unit, let stated, let computed):
      object(
        "rowSumMismatch", ("arbetarekommun", .string(unit.name)), ("stated", .quantity(stated)),
        ("computed", .quantity(computed)))
    case .repeatedRow(let unit): object("repeatedRow", ("arbetarekommun", .string(unit.name)))
    case .ambiguousRow(let unit): object("ambiguousRow", ("arbetarekommun", .string(unit.name)))
    case .unreadableRow(let row): object("unreadableRow", ("text", .string(row)))
    case .unknownPlace(let name): object("unknownPlace", ("name", .string(name)))
    }
  }
}
