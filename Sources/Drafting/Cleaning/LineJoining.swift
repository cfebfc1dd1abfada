import Text

/// Puts lines together into passages, as they were before the layout wrapped them.
///
/// A line goes on where the next word would not have fitted on the one above, or where it begins in the middle of a
/// sentence. What a sentence's end ends need not be joined: goals are looked for sentence by sentence.
struct LineJoining {
  let lines: [Line]
  let isMarkdown: Bool
  private let hyphenation: Hyphenation
  /// The places of lines with text, in order.
  private let filled: [Int]
  /// Those of them that are numbered one after the other without a point: "1 Rekrytering", "2 Studier", "3 Fest".
  private let series: Set<Int>
  /// How wide the text is around each of them.
  private let widths: [Int]

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
  private func unboldened(_ text: String) -> String {
    text.trimmed.hasPrefix("**") ? Markup.stripped(text) : text
  }

  /// Whether gaps of three spaces or more, or a tab, part the words.
  private func hasColumns(_ text: String) -> Bool {
    !isMarkdown && (text.holds("   ") || text.holds("\t"))
  }

  /// A line that is bold from end to end is a heading that nobody gave a heading's style.
  private func isBold(_ text: String) -> Bool {
    text.hasPrefix("**") && (text.hasSuffix("**") || text.hasSuffix("**:")) && text.count < 100
      && !text.dropFirst(2).dropLast(3).holds("**")
  }

  private func goesOn(_ passage: Passage, at order: Int) -> Bool {
    // Whatever goes on for longer is no passage that a person wrote, and each line more would cost as much again.
    guard passage.text.utf8.count < 16_000 else { return false }
    guard order > 0, !series.contains(order), case let line = lines[filled[order]],
      BulletMark(unboldened(line.text)) == nil
    else {
      return false
    }
    let above = lines[filled[order - 1]]
    let gap = gap(before: order)
    let text = line.text.trimmed
    let isItem = if case .item = passage.kind { true } else { false }
    switch passage.kind {
    case .heading, .row: return false
    case .item, .paragraph: break
    }
    if !isItem, hasColumns(text) { return false }
    if isMarkdown { return gap == 0 && !text.hasPrefix("#") && !isBold(text) && !text.hasPrefix("|") }
    let isNewPage = above.page != line.page
    guard gap <= 1 || isNewPage else { return false }
    guard let first = text.first, let last = above.text.trimmed.last else { return false }
    if text.hasPrefix("#") || last == ":" || SectionWords.isField(text) { return false }
    if first.isUppercase, text.count < 40, text.last != ".", SectionWords.role(of: text) != nil {
      return false
    }
    if isItem, first == "(" { return true }
    let isHanging =
      if case .item(let indent, _) = passage.kind {
        gap == 0 && line.text.prefix(while: \.isBlank).count > indent
      } else { false }
    if [".", "!", "?"].contains(last), !endsWithAbbreviation(above.text) {
      return isHanging
        || !isItem && gap == 0 && !isNewPage && fills(above, before: text, width: widths[order], share: 0.5)
    }
    if last == "-" || last == "\u{AD}" { return true }
    if isNewPage { return !first.isUppercase && fills(above, before: text, width: widths[order], share: 0.7) }
    if isHanging { return true }
    // Below an item a line with a capital is the next heading, unless it is long or ends the sentence.
    if isItem, gap > 0, first.isUppercase, ![".", "!"].contains(text.last), !isLong(text, widths[order]) {
      return false
    }
    // A line that begins in the middle of a sentence goes on across the blank line of double spacing; another one
    // only where all lines around are so spaced.
    guard gap == 0 || !first.isUppercase || isDoubleSpaced(around: order) else { return false }
    let share = first.isUppercase ? 0.93 : 0.6
    return fills(above, before: text, width: widths[order], share: share)
  }

  /// Whether the first word of the next line would have gone past so much of the width.
  private func fills(_ above: Line, before next: String, width: Int, share: Double) -> Bool {
    let word = next.prefix { !$0.isBlank }.count
    return Double(above.text.count + 1 + word) > Double(width) * share
  }

  private func isLong(_ text: String, _ width: Int) -> Bool { Double(text.count) > Double(width) * 0.6 }

  private func endsWithAbbreviation(_ text: String) -> Bool {
    let word = text.trimmed.split(separator: " ").last.map { $0.lowercased() } ?? ""
    return SentenceSplitter.abbreviations.contains(word)
  }

  private func gap(before order: Int) -> Int { order == 0 ? 0 : filled[order] - filled[order - 1] - 1 }

  /// Whether every line around has a blank one between, as double spacing comes out of a PDF.
  private func isDoubleSpaced(around order: Int) -> Bool {
    let near = max(1, order - 4)...min(filled.count - 1, order + 4)
    let gaps = near.map { gap(before: $0) }
    return gaps.count { $0 == 1 } > gaps.count { $0 == 0 }
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
