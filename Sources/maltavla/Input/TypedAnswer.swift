import Text

/// The answer to a question with two ways out.
struct TypedAnswer {
  /// Its first letter, lower case; nil where nothing was typed.
  let letter: Character?

  init(_ text: String) { letter = text.trimmed.lowercased().first }

  /// Whether it is a yes; nothing typed is the way that the question proposes.
  var isYes: Bool { letter == nil || TypedWords.all.contains { has($0.yes) } }
  /// Whether it is a yes that was typed, where nothing typed means no.
  var isSpokenYes: Bool { letter != nil && isYes }
  /// Whether it says that something is read.
  var isReading: Bool { letter == "=" || TypedWords.all.contains { has($0.reading) } }
  /// Whether it says that something changed.
  var isChange: Bool { letter == "+" || TypedWords.all.contains { has($0.change) } }

  private func has(_ letters: Set<Character>) -> Bool { letter.map(letters.contains) ?? false }
}
