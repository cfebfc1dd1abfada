/// A word as a shell reads it back: what stands in a damaged line must not become a command of its own.
public enum ShellWord {
  /// The word, in quotes where it needs them.
  public static func text(_ word: String) -> String {
    // By scalars: with an accent behind it a sign is another character, and to a shell it is the sign still.
    let scalars = word.unicodeScalars
    let isPlain = scalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || "-+_.,:/".unicodeScalars.contains($0)
    }
    if isPlain, !word.isEmpty { return word }
    let isCalm = !scalars.contains(where: "\"$`\\!".unicodeScalars.contains)
    return isCalm ? "\"\(word)\"" : "'" + word.replacing(scalar: "'", with: "'\\''") + "'"
  }
}
