import Text

/// Puts lines together into passages, as they were before the layout wrapped them.
///
/// A line goes on where the next word would not have fitted on the one above, or where it begins in the middle of a
/// sentence. What a sentence's end ends need not be joined: goals are looked for sentence by sentence.
struct LineJoining {
  let lines: [Line]
  let isMarkdown: Bool
  let hyphenation: Hyphenation
  /// The places of lines with text, in order.
  let filled: [Int]
  /// Those of them that are numbered one after the other without a point: "1 Rekrytering", "2 Studier", "3 Fest".
  let series: Set<Int>
  /// How wide the text is around each of them.
  let widths: [Int]

  init(_ lines: [Line], isMarkdown: Bool) {
    self.lines = lines
    self.isMarkdown = isMarkdown
    hyphenation = Hyphenation(lines)
    filled = lines.indices.filter { !lines[$0].isBlank }
    series = NumberedLines.series(filled.map { lines[$0].text })
    widths = LineJoining.widths(filled.map { lines[$0].text.count })
  }

  func passages() -> [Passage] {
    var passages: [Passage] = []
    var isFenced = false
    for order in filled.indices {
      let line = lines[filled[order]]
      if line.text.trimmed.hasPrefix("```") {
        isFenced.toggle()
        continue
      }
      if isFenced { continue }
      if let last = passages.last, goesOn(last, at: order) {
        passages[passages.count - 1].append(Markup.stripped(line.text.trimmed), of: line, hyphenation)
      } else {
        passages.append(
          series.contains(order)
            ? numbered(line, gap: gap(before: order)) : begin(line, gap: gap(before: order)))
      }
    }
    return passages.filter { !$0.text.isEmpty }
  }

  private func begin(_ line: Line, gap: Int) -> Passage {
    let text = line.text.trimmed
    if isMarkdown || text.hasPrefix("#") {
      let level = text.prefix { $0 == "#" }.count
      if (1...6).contains(level), text.dropFirst(level).first?.isBlank ?? false {
        return Passage(.heading(level), Markup.stripped(text.dropFirst(level).trimmed), line: line, gap: gap)
      }
    }
    if isBold(text) { return Passage(.heading(4), Markup.stripped(text).trimmed, line: line, gap: gap) }
    // A row of a table whose columns nobody could name.
    if isMarkdown, text.hasPrefix("|") { return Passage(.row, Markup.stripped(text), line: line, gap: gap) }
    let said = unboldened(line.text)
    guard let mark = BulletMark(said) else {
      return Passage(hasColumns(text) ? .row : .paragraph, Markup.stripped(text), line: line, gap: gap)
    }
    let body = Markup.stripped(said.dropFirst(mark.length).trimmed)
    return Passage(.item(indent: mark.indent, mark.sort), body, line: line, gap: gap)
  }

  /// "**Mål:** tre kurser" without its emphasis, so that the label is seen.
  func unboldened(_ text: String) -> String {
    text.trimmed.hasPrefix("**") ? Markup.stripped(text) : text
  }

  /// Whether gaps of three spaces or more, or a tab, part the words.
  func hasColumns(_ text: String) -> Bool {
    !isMarkdown && (text.holds("   ") || text.holds("\t"))
  }

  /// A line that is bold from end to end is a heading that nobody gave a heading's style.
  func isBold(_ text: String) -> Bool {
    text.hasPrefix("**") && (text.hasSuffix("**") || text.hasSuffix("**:")) && text.count < 100
      && !text.dropFirst(2).dropLast(3).holds("**")
  }

  private func numbered(_ line: Line, gap: Int) -> Passage {
    let indent = line.text.prefix(while: \.isBlank).count
    let text = line.text.trimmed.drop { $0.isNumber }
    return Passage(
      .item(indent: indent, .number), Markup.stripped(String(text).trimmed), line: line, gap: gap)
  }

  /// The widest line of the dozen on each side, found in one pass a side.
  private static func widths(_ counts: [Int]) -> [Int] {
    let reach = 12
    var result = counts
    for order in counts.indices {
      for near in max(0, order - reach)...min(counts.count - 1, order + reach) {
        result[order] = max(result[order], counts[near])
      }
    }
    return result
  }
}
