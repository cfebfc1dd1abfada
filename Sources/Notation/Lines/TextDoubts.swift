import Text

/// Finds which of a text's lines are certain in themselves and stand beside words that are not understood.
///
/// Lines that nothing parts are of the same thing: a sentence among them may change any of them. A title may change all
/// that stands below it, and what is below a closing is of whoever wrote. Some words may be about the whole text.
struct TextDoubts {
  private var lines: [(line: PastedText.Line, read: LogLine)] = []
  /// Where the block of the last line begins.
  private var blocks: [Range<Int>] = []

  mutating func add(_ line: PastedText.Line, _ read: LogLine) {
    if read.meaning == .empty {
      if blocks.last?.isEmpty != true { blocks.append(lines.count..<lines.count) }
      return
    }
    if blocks.isEmpty { blocks.append(0..<0) }
    lines.append((line, read))
    blocks[blocks.count - 1] = blocks[blocks.count - 1].lowerBound..<lines.count
  }

  /// The lines, with those that are doubted.
  var entries: [LogText.Entry] {
    var doubted: [Int: Int] = [:]
    for block in blocks {
      for index in block {
        for other in reach(of: index, in: block) where other != index {
          if lines[other].read.isDoubtable, doubted[other] == nil { doubted[other] = index }
        }
      }
    }
    let reasons = Dictionary(grouping: doubted.keys.sorted()) { doubted[$0] ?? 0 }
    return lines.enumerated().map { index, one in
      LogText.Entry(
        number: one.line.number, text: one.line.text,
        meaning: meaning(
          of: one.read, in: one.line, doubtedBy: doubted[index].map { lines[$0].line.number },
          doubting: (reasons[index] ?? []).map { lines[$0].line.number }))
    }
  }

  /// The lines that a line's words may be about.
  private func reach(of index: Int, in block: Range<Int>) -> Range<Int> {
    switch lines[index].read.talk {
    case .harmless: isTrailing(index, in: block) ? block.lowerBound..<lines.count : index..<index
    case .closing: index..<lines.count
    case .unread(.alarm): 0..<lines.count
    // A sentence that is a paragraph of its own is about none in particular.
    case .unread(.sentence): isParagraph(block) ? index..<index : block
    case .unread(.title):
      // A paragraph may have its lines broken anywhere.
      if isParagraph(block), isSentence(block) {
        index..<index
      } else {
        (isAnew(index, in: block) ? index : block.lowerBound)..<lines.count
      }
    }
  }

  /// Whether a heading without a colon stands below what it is of: "42 samtal", "Ale".
  private func isTrailing(_ index: Int, in block: Range<Int>) -> Bool {
    guard lines[index].read.meaning == .heading, !lines[index].read.startsAnew else { return false }
    return lines[block.lowerBound..<index].first { $0.read.meaning != .prose }.map {
      $0.read.meaning != .heading
    } ?? false
  }

  /// "Övrigt:", or a name with figures below it.
  private func isAnew(_ index: Int, in block: Range<Int>) -> Bool {
    let read = lines[index].read
    return read.startsAnew
      || read.isName && index + 1 < block.upperBound && lines[index + 1].read.meaning != .prose
  }

  private func isParagraph(_ block: Range<Int>) -> Bool {
    block.allSatisfy { lines[$0].read.meaning == .prose }
  }

  private func isSentence(_ block: Range<Int>) -> Bool {
    lines[block].last.map { [".", "!"].contains($0.line.text.trimmed.last.map(String.init) ?? "") } ?? false
  }

  private func meaning(
    of read: LogLine, in line: PastedText.Line, doubtedBy reason: Int?, doubting lines: [Int]
  ) -> LogLine.Meaning {
    guard !lines.isEmpty else { return reason.map { .doubted(by: $0) } ?? read.meaning }
    let indent = line.text.prefix { $0.isWhitespace }.count
    let unread = LogLine.Fault(
      finding: .unread(lines: lines), column: indent + 1, length: max(1, line.text.count - indent))
    guard case .refused(let faults) = read.meaning else { return .refused([unread]) }
    return .refused(faults + [unread])
  }
}

extension LogLine {
  /// Whether it is certain but for the words around it.
  fileprivate var isDoubtable: Bool {
    switch meaning {
    case .events: true
    case .refused(let faults): faults.allSatisfy { $0.finding == .unsureDay || $0.finding == .unsurePlace }
    case .empty, .prose, .heading, .doubted: false
    }
  }
}
