import Text

/// The words of a piece of Markdown.
enum MarkdownText {
  /// The text without emphasis, escapes and references to character codes.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { marks.contains($0) }) else { return text }
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        // Only signs are escaped; before a letter the stroke is a stroke.
        if character.isWordLetter || character.isNumber { result.append("\\") }
        result.append(character == " " ? "\u{A0}" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character != "*" {
        result.append(character)
      }
    }
    return result.replacing("&nbsp;", with: "\u{A0}").trimmed
  }

  private static let marks = Set("*\\&".utf8)
}
