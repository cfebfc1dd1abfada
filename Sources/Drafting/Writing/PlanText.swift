import Text

/// Foreign words made fit for a plan file, where some signs mean something.
enum PlanText {
  /// The words on one line, without signs that a plan file reads as its own.
  static func line(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isBlank).joined(separator: " ").withoutPersonalNumbers
    if words.contains(where: { "{}[]|<".contains($0) }) {
      words = String(words.map { replacements[$0] ?? $0 })
    }
    // What begins a block of its own in a plan file must not stand first.
    var rest = words[...]
    while let first = rest.first, starts.contains(first), !rest.dropFirst().isEmpty { rest.removeFirst() }
    return rest.trimmed
  }

  /// A heading, without the colon that some put after it.
  static func heading(_ text: String) -> String {
    var words = line(text)[...]
    while words.last == ":" || words.last == " " { words.removeLast() }
    return String(words)
  }

  /// A remark that cannot end its comment.
  static func comment(_ text: String) -> String {
    var result = ""
    for character in text.withoutPersonalNumbers {
      result.append(character == "-" && result.last == "-" ? "–" : character)
    }
    return result.replacingAngles
  }

  /// A value between quotation marks.
  static func quoted(_ text: String) -> String {
    "\"" + line(text).map { $0 == "\"" ? "”" : String($0) }.joined() + "\""
  }

  private static let replacements: [Character: Character] = [
    "{": "(", "}": ")", "[": "(", "]": ")", "|": "/", "<": "‹",
  ]
  private static let starts: Set<Character> = ["#", "|", "`", "-", "*", "+", "•", ">", " ", "~"]
}

extension String {
  fileprivate var replacingAngles: String { String(map { $0 == ">" ? "›" : $0 }) }
}
