import Goals
import Text

/// The board's level as it is typed: in any language, without regard to case, accents and hyphens.
enum TypedLevel {
  /// The level, or nil for a comment alone.
  static func read(_ text: String) throws(Failure) -> Event.Level? {
    let folded = Slug.make(from: text)
    let known = TypedWords.all.flatMap(\.levels).map { (folded: Slug.make(from: $0.word), $0.word, $0.level) }
    if let found = known.first(where: { $0.folded == folded }) { return found.2 }
    let near = NearMiss.best(for: folded, among: known.map(\.folded))
    let suggestion = known.first { $0.folded == near }?.1
    throw Failure(.unknownLevel(text, suggestion: suggestion))
  }
}
