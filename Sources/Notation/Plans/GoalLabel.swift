import Text

/// What stands over a list whose every bullet is a goal: "Mål", "Mål:", "Våra mål" in any case.
public enum GoalLabel {
  /// Whether a heading or a paragraph of these words is one.
  public static func isLabel(_ words: String) -> Bool {
    words.utf8.count < longest && isLabel(folded: words.composed.lowercased())
  }

  static func isLabel(_ text: SourceText) -> Bool {
    // Nearly every paragraph and heading begins with another letter.
    guard text.count < longest, let first = text.firstLetter, "mMvV".unicodeScalars.contains(first) else {
      return false
    }
    return isLabel(folded: text.string.composed.lowercased())
  }

  /// Bytes.
  private static let longest = 60

  private static func isLabel(folded text: String) -> Bool {
    let words = text.split { !$0.isLetter }
    return words == ["mål"] || words == ["våra", "mål"] || words == ["mål", "för", "perioden"]
  }
}
