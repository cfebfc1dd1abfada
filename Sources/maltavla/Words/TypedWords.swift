import Goals

/// What people type in one language, beside the names of commands and options, which are the same in all.
struct TypedWords: Sendable {
  /// The words for the board's levels; nil stands for a comment alone.
  let levels: [(word: String, level: Event.Level?)]
  /// Today, and the days before it that have a name.
  let days: [String]
  /// The letters that a yes begins with.
  let yes: Set<Character>
  /// The letters that "it is now so much" begins with.
  let reading: Set<Character>
  /// The letters that "it is so much more" begins with.
  let change: Set<Character>

  /// Every language's: whoever types the other language's word is understood.
  static var all: [TypedWords] { Language.allCases.map { toolWords($0).typed } }
}
