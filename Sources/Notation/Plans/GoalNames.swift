public import Goals
import Reading

extension Identifier {
  /// The id that a goal's sentence gets where the plan gives it none; nil for a sentence without letters and digits.
  init?(ofGoal sentence: String) {
    self.init(ofGoal: sentence, named: ContentWords.id(for: sentence))
  }

  /// The same of a sentence that has been read already, with the name that was found in it.
  init?(ofGoal sentence: String, named name: Identifier?) {
    guard let id = name ?? Identifier(folding: sentence) else { return nil }
    self = id
  }

  /// The id of a further target in the goal's sentence, which is the `number`th one: `id-2`.
  public func further(_ number: Int) -> Identifier? { Identifier("\(text.prefix(60))-\(number)") }
}
