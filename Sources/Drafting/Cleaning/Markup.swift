import Text

/// Signs of a markup language that stand between the words without being any.
enum Markup {
  /// The text without emphasis marks, simple tags, links and backslash escapes.
  static func stripped(_ text: String) -> String {
    guard text.contains(where: { signs.contains($0) }) else { return text }
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      switch character {
      case "\\":
        rest.removeFirst()
        if let next = rest.popFirst() { result.append(next) }
        continue
      case "*" where rest.hasPrefix("**") || opens(rest) || closes(result, rest):
        rest = rest.drop { $0 == "*" }
        continue
      case "~" where rest.hasPrefix("~~"):
        if let length = struck(rest) {
          rest = rest.dropFirst(length)
          continue
        }
      case "<":
        if let length = tag(rest) {
          rest = rest.dropFirst(length)
          continue
        }
      case "[", "!":
        if let link = link(rest) {
          result += link.words
          rest = rest.dropFirst(link.length)
          continue
        }
      default: break
      }
      result.append(character)
      rest.removeFirst()
    }
    return result
  }

  private static let signs: Set<Character> = ["*", "<", "[", "\\", "~"]

  /// `~~struck out~~`: what somebody has struck out is no longer said. The length of it.
  private static func struck(_ rest: Substring) -> Int? {
    let inside = rest.dropFirst(2).prefix(400)
    var end = inside.startIndex
    while end < inside.endIndex, !inside[end...].hasPrefix("~~") { end = inside.index(after: end) }
    guard end < inside.endIndex else { return nil }
    return inside[..<end].count + 4
  }

  private static func opens(_ rest: Substring) -> Bool { rest.dropFirst().first?.isWordLetter ?? false }

  private static func closes(_ before: String, _ rest: Substring) -> Bool {
    before.last.map { !$0.isBlank } ?? false
  }

  /// `<i>`, `</b>`, `<br />`: the length of a tag of letters; nothing longer is taken for one.
  private static func tag(_ rest: Substring) -> Int? {
    let inside = rest.dropFirst().prefix(12)
    guard let end = inside.firstIndex(of: ">") else { return nil }
    let name = inside[..<end].filter { $0 != "/" && $0 != " " }
    guard let first = name.first, first.isWordLetter, name.allSatisfy({ $0.isWordLetter || $0.isNumber })
    else {
      return nil
    }
    return inside[..<end].count + 2
  }

  /// `[words](address)` and `![alt](address)`; an address longer than any is none.
  private static func link(_ rest: Substring) -> (words: Substring, length: Int)? {
    let start = rest.first == "!" ? rest.dropFirst() : rest
    guard start.first == "[" else { return nil }
    let words = start.dropFirst().prefix(200).prefix { $0 != "]" && $0 != "[" }
    let after = start.dropFirst(words.count + 1)
    guard after.hasPrefix("](") else { return nil }
    let address = after.dropFirst(2).prefix(300).prefix { $0 != ")" }
    guard after.dropFirst(2 + address.count).first == ")" else { return nil }
    let length = (rest.first == "!" ? 1 : 0) + 1 + words.count + 2 + address.count + 1
    return (rest.first == "!" ? "" : words, length)
  }
}
