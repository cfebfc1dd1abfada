import Text

extension String {
  /// The text in lines of at most `width` columns, the later ones indented. A command at the end of a line, with the
  /// question that it answers, stays in one piece, so that it can be copied.
  func folded(to width: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).foldedLine(to: width) }
      .joined(separator: "\n")
  }

  private func foldedLine(to width: Int) -> String {
    guard displayWidth > width else { return replacing("\u{A0}", with: " ") }
    var kept = self
    if let command = ranges(of: " maltavla ").last, self[command.upperBound...].count < 40 {
      var start = command.lowerBound
      if self[..<start].hasSuffix("?"), let space = self[..<start].lastIndex(of: " ") { start = space }
      start = index(after: start)
      kept = String(self[..<start]) + self[start...].replacing(" ", with: "\u{A0}")
    }
    let margin = String(prefix { $0 == " " })
    let lines = kept.wrapped(to: width - margin.count - 2)
    return (lines.prefix(1).map { margin + $0 } + lines.dropFirst().map { margin + "  " + $0 })
      .joined(separator: "\n").replacing("\u{A0}", with: " ")
  }
}
