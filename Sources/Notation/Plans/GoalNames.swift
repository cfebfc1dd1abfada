public import Goals
import Reading

extension Identifier {
  /// The id that a goal's sentence gets where the plan gives it none; nil for a sentence without letters and digits.
  init?(ofGoal sentence: String) {
    guard let id = ContentWords.id(for: sentence) ?? Identifier(folding: sentence) else { return nil }
    self = id
  }

  /// The id of a further target in the goal's sentence, which is the `number`th one: `id-2`.
  public func further(_ number: Int) -> Identifier? { Identifier("\(text.prefix(60))-\(number)") }
}
