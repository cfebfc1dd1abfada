/// The options that may stand at one place of the line: the command's own and the common ones.
struct OptionScope {
  private let names: [String]
  private let byName: [String: OptionSyntax]
  private let byLetter: [Character: OptionSyntax]

  /// Where two options share a name, the first of `options` wins, so a command's own stand first.
  init(_ options: [OptionSyntax]) {
    names = options.map(\.name)
    byName = Dictionary(options.map { ($0.name, $0) }) { first, _ in first }
    byLetter = Dictionary(options.compactMap { option in option.short.map { ($0, option) } }) { first, _ in
      first
    }
  }

  subscript(name name: String) -> OptionSyntax? { byName[name] }

  subscript(letter letter: Character) -> OptionSyntax? { byLetter[letter] }

  /// Whether each of `letters` is the short form of a flag.
  func areFlags(_ letters: String) -> Bool {
    letters.allSatisfy { letter in
      guard let option = byLetter[letter] else { return false }
      return option.value == nil
    }
  }

  /// The option that `name`, which is none, most likely stands for, as it is typed.
  func suggestion(forName name: String) -> String? {
    Suggestion.best(for: name, among: names).map { "--\($0)" }
  }

  /// The same letter in the other case. Any other letter is as near as the next, so none is suggested.
  func suggestion(forLetter letter: Character) -> String? {
    let wanted = letter.lowercased()
    return byLetter.keys.first { $0.lowercased() == wanted }.map { "-\($0)" }
  }

  /// The option that a word written with some other dash stands for: word processors and chat programs turn
  /// `--note` into `–note` or `—note`.
  func suggestion(forMisdashed word: String) -> String? {
    let scalars = word.unicodeScalars
    let name = scalars.drop { $0.properties.generalCategory == .dashPunctuation || $0 == "−" }.prefix {
      $0 != "="
    }
    guard name.startIndex != scalars.startIndex else { return nil }
    return byName[String(String.UnicodeScalarView(name))]?.spelling
  }
}
