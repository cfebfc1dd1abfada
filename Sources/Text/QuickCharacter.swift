/// The standard library's questions of a character, answered at once for ASCII: nearly all of a text, for which the
/// Unicode tables need not be asked.
extension Character {
  /// Whether it is a letter.
  public var isWordLetter: Bool {
    guard let ascii = utf8.first, ascii < 0x80 else { return isLetter }
    return (0x41...0x5A).contains(ascii) || (0x61...0x7A).contains(ascii) || utf8.count > 1 && isLetter
  }

  /// Whether it is white space or a line's end.
  public var isBlank: Bool {
    guard let ascii = utf8.first, ascii < 0x80 else { return isWhitespace }
    return ascii == 0x20 || (0x09...0x0D).contains(ascii)
  }
}
