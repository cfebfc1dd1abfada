import Text

extension SourceDocument {
  /// The lines of a text with their pages.
  static func lines(of text: String) -> [Line] {
    var lines: [Line] = []
    var page = 1
    var current = String.UnicodeScalarView()
    var endedWithReturn = false
    func close() {
      lines.append(Line(String(current), number: lines.count + 1, page: page))
      current = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      defer { endedWithReturn = scalar == "\r" }
      switch scalar {
      case "\n" where endedWithReturn: continue
      case "\n", "\r": close()
      case "\u{C}":
        // A page begins on a line of its own in the reader's eyes, but not in the count of lines.
        page += 1
      case "\t": current.append(scalar)
      case "\u{FEFF}", "\u{200B}": continue
      case _ where scalar.isHazardous: current.append(" ")
      default: current.append(scalar)
      }
    }
    if !current.isEmpty { close() }
    return lines
  }
}
