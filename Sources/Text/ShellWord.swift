extension String {
  /// The text as one word of a shell's command line, in quotes where it needs them.
  public var asShellWord: String {
    let isPlain = allSatisfy { $0.isLetter || $0.isNumber || "-_./~".contains($0) }
    return isPlain ? self : "'" + harmless.replacing("'", with: "'\\''") + "'"
  }
}
