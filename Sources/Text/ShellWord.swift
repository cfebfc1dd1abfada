/// A word as a shell reads it back: what stands in a damaged line must not become a command of its own.
public enum ShellWord {
  /// The word, in quotes where it needs them.
  public static func text(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-+_.,:/".contains($0) }
    if isPlain, !word.isEmpty { return word }
    let isCalm = word.allSatisfy { !"\"$`\\!".contains($0) }
    return isCalm ? "\"\(word)\"" : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
