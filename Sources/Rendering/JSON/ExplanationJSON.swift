import Goals
public import Notation
import Reading

/// The line of `explain --json` for one sentence. What is no goal is read all the same: `refusal` says why it is
/// none, and the other members say what it would be.
public func explanationJSON(_ explanation: Explanation) -> JSON {
  let targets = explanation.targets.map { target($0.reading, id: $0.id) }
  return .object(
    [
      ("schema", .string("maltavla/explain/1")), ("text", .string(explanation.sentence)),
      ("goal", .bool(explanation.reading.isGoal)),
      ("refusal", .text(explanation.reading.refusal?.rawValue)),
    ] + (targets.first ?? []) + [("more", .array(targets.dropFirst().map { .object($0) }))])
}

/// The members of one target, named as in `goals --json`.
private func target(_ reading: Reading, id: Identifier?) -> [(name: String, value: JSON)] {
  [
    ("id", .text(id?.text)), ("kind", .string(reading.kind.rawValue)),
    ("comparison", .text(reading.target?.comparison.rawValue)),
    ("value", .quantity(reading.target?.value)), ("unit", .text(reading.unit)),
    ("per", reading.per?.json ?? .null), ("by", .day(reading.deadline)),
    ("baseline", reading.baseline?.json ?? .null),
    ("percent", .bool(reading.target?.isPercent == true || reading.isBaselinePercent)),
    ("within", reading.within?.json ?? .null), ("of", of(reading.population)),
    ("direction", .text(reading.direction?.rawValue)), ("measure", .string(reading.kind.measure.rawValue)),
    ("doubts", .array(reading.doubts.map { .string($0.rawValue) })),
  ]
}

private func of(_ population: CoveredPopulation?) -> JSON {
  switch population {
  case .arbetarekommuner: .string("arbetarekommuner")
  case .named(let words): .string(words)
  case nil: .null
  }
}
