import Goals
import Text

/// A tag as it is typed: `valdistrikt=Nol södra`.
enum TypedTag {
  /// Tags that the program sets itself; typed by hand they would make a line say something else.
  private static let reserved: Set<String> = ["corrects", "of", "plan", "step"]

  static func read(_ text: String) throws(Failure) -> Event.Tag {
    guard let equals = text.firstIndex(of: "="), let name = Identifier(folding: text[..<equals]) else {
      throw Failure(.badTag(text))
    }
    let value = String(text[text.index(after: equals)...]).composed.trimmed
    guard !value.isEmpty, !value.contains(";") else { throw Failure(.badTag(text)) }
    try checkName(name)
    try TypedText.check(value)
    return Event.Tag(name, value)
  }

  /// Refuses the names of tags that are not the user's.
  static func checkName(_ name: Identifier) throws(Failure) {
    guard !reserved.contains(name.text) else { throw Failure(.reservedTag(name.text)) }
  }
}

/// Free words as they are typed.
enum TypedText {
  /// The words, composed and trimmed; what a terminal would obey is refused.
  static func read(_ text: String) throws(Failure) -> String {
    try check(text)
    return text.composed.trimmed
  }

  /// The most bytes: what is added to a tag, its name and sign, must stand in a column of the journal too.
  static let limit = 4_000

  static func check(_ text: String) throws(Failure) {
    if let scalar = text.unicodeScalars.first(where: \.isHazardous) {
      throw Failure(.hazardousInput(scalar.value))
    }
    guard text.utf8.count <= limit else { throw Failure(.tooLong(text.utf8.count, limit: limit)) }
  }
}

/// An S-förening as it is typed.
enum TypedForening {
  /// The name as the plans spell it; a new name stands as it is, since the plans' list need not be whole.
  static func read(_ typed: String, known: [String]) throws(Failure) -> String {
    if known.contains(typed) { return typed }
    let folded = Slug.make(from: typed)
    if let same = known.first(where: { Slug.make(from: $0) == folded }) { return same }
    guard let near = NearMiss.best(for: typed, among: known) else { return typed }
    throw Failure(.unknownForening(typed, suggestion: near))
  }
}
