public import Notation
import Reading

/// The line of `explain --json` for one sentence. What is no goal is read all the same: `refusal` says why it is
/// none, and the other members say what it would be.
public func explanationJSON(_ explanation: Explanation) -> JSON {
  let targets = explanation.targets.map { $0.reading.members(id: $0.id) }
  return .object(
    [
      ("schema", .string("maltavla/explain/1")), ("text", .string(explanation.sentence)),
      ("goal", .bool(explanation.reading.isGoal)),
      ("refusal", .text(explanation.reading.refusal?.rawValue)),
    ] + (targets.first ?? []) + [("more", .array(targets.dropFirst().map { .object($0) }))])
}
