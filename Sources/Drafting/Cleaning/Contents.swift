import Text

/// The table of contents: its entries are headings with pages, and promise nothing.
struct Contents {
  /// The lines with a table of contents made blank, so that what stands around it is not joined.
  static func removed(from lines: [Line]) -> [Line] {
    var lines = lines
    var isInside = false
    for place in lines.indices where !lines[place].isBlank {
      let text = lines[place].text.trimmed
      if isTitle(text) {
        isInside = true
        lines[place].text = ""
      } else if hasLeaders(text) || isInside && endsWithNumber(text) {
        lines[place].text = ""
      } else {
        isInside = false
      }
    }
    return lines
  }

  private static func isTitle(_ text: String) -> Bool {
    guard text.utf8.count < 40 else { return false }
    let words = text.lowercased().filter { $0.isWordLetter || $0 == " " }
    return ["innehåll", "innehållsförteckning"].contains(words.trimmed)
  }

  /// Dots between a heading and its page: "Studier .......... 4".
  private static func hasLeaders(_ text: String) -> Bool {
    guard endsWithNumber(text) else { return false }
    var dots = 0
    for character in text.reversed().drop(while: { $0.isNumber }) {
      switch character {
      case ".": dots += 1
      case "…": dots += 3
      case " ", "\t", "_": continue
      default: return dots >= 4
      }
    }
    return dots >= 4
  }

  private static func endsWithNumber(_ text: String) -> Bool { text.last?.isNumber ?? false }
}
