import Text

/// Which lines go on with what stands above them.
extension LineJoining {
  /// Whether the line at `order` goes on with the passage above it.
  func goesOn(_ passage: Passage, at order: Int) -> Bool {
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
    guard gap == 0 || first.isLowercase || isDoubleSpaced(around: order) else { return false }
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

  func gap(before order: Int) -> Int { order == 0 ? 0 : filled[order] - filled[order - 1] - 1 }

  /// Whether every line around has a blank one between, as double spacing comes out of a PDF.
  private func isDoubleSpaced(around order: Int) -> Bool {
    let near = max(1, order - 4)...min(filled.count - 1, order + 4)
    let gaps = near.map { gap(before: $0) }
    return gaps.count { $0 == 1 } > gaps.count { $0 == 0 }
  }
}
