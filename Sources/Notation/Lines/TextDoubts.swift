import Text

/// Finds which of a text's lines are certain in themselves and stand beside words that are not understood.
///
/// Lines that nothing parts are of the same thing: a sentence among them may change any of them. A title may change all
/// that stands below it, and where nothing does, all above. A paragraph that is not understood may be about the whole text:
/// "Vi fick ställa in." Below a closing stands who wrote.
struct TextDoubts {
  /// Lines that nothing parts.
  private struct Block {
    var lines: Range<Int>
    /// Whether no line of it reports anything, or is a heading.
    var isParagraph = true
    /// Whether its first line that does either reports.
    var beginsWithReport = false
    /// Whether a line of it is certain but for the words around it.
    var isTold = false
  }

  /// Whether somebody has said that no line is about another.
  private let isBlind: Bool
  private var lines: [(line: PastedText.Line, read: LogLine)] = []
  private var blocks: [Block] = []
  /// The last line that is certain but for the words around it.
  private var lastTold = -1
  private var firstClosing: Int?
  private var isParted = true

  init(isBlind: Bool = false) { self.isBlind = isBlind }

  mutating func add(_ line: PastedText.Line, _ read: LogLine) {
    guard read.meaning != .empty else {
      isParted = true
      return
    }
    if isParted { blocks.append(Block(lines: lines.count..<lines.count)) }
    isParted = false
    if read.talk == .closing { firstClosing = firstClosing ?? lines.count }
    lines.append((line, read))
    var block = blocks.removeLast()
    block.lines = block.lines.lowerBound..<lines.count
    if read.isDoubtable {
      block.isTold = true
      lastTold = lines.count - 1
    }
    if block.isParagraph, read.meaning != .prose {
      block.isParagraph = false
      block.beginsWithReport = read.meaning != .heading
    }
    blocks.append(block)
  }

  /// The lines, with those that are doubted.
  var entries: [LogText.Entry] {
    let doubted = doubted
    let reasons = Dictionary(grouping: doubted.keys.sorted()) { doubted[$0] ?? 0 }
    return lines.enumerated().map { index, one in
      LogText.Entry(
        number: one.line.number, text: one.line.text,
        meaning: meaning(
          of: one.read, in: one.line, doubtedBy: doubted[index].map { lines[$0].line.number },
          doubting: (reasons[index] ?? []).map { lines[$0].line.number }))
    }
  }

  /// The lines that are doubted, each with the first that may be about it.
  private var doubted: [Int: Int] {
    var doubted: [Int: Int] = [:]
    if isBlind { return doubted }
    // A line is not about itself: what two reach is doubted, whatever a third says.
    var ends = (lowest: lines.count, second: lines.count)
    for block in blocks {
      var sentences = 0
      for index in block.lines {
        var reach = reach(of: index, in: block)
        guard !reach.isEmpty else { continue }
        if reach.upperBound == lines.count {
          let low = reach.lowerBound
          reach = low..<max(low, ends.second)
          ends = low < ends.lowest ? (low, ends.lowest) : (ends.lowest, min(low, ends.second))
        } else {
          sentences += 1
          if sentences > 2 { continue }
        }
        for other in reach where other != index && doubted[other] == nil && lines[other].read.isDoubtable {
          doubted[other] = index
        }
      }
    }
    return doubted
  }

  /// The lines that a line's words may be about.
  private func reach(of index: Int, in block: Block) -> Range<Int> {
    let none = index..<index
    switch lines[index].read.talk {
    case .harmless: return isTrailing(index, in: block) ? reachUp(index, block) : none
    case .closing: return index..<lines.count
    case .unread(.alarm): return 0..<lines.count
    case .unread(.sentence):
      if !block.isTold { return lines[index].read.isOfNext ? none : 0..<lines.count }
      return block.lines
    case .unread(.title):
      if isSigning(index, in: block) { return none }
      if lines[index].read.isOfNext { return index..<lines.count }
      // A paragraph may have its lines broken anywhere.
      if index > lastTold || block.isParagraph && isSentence(block) { return 0..<lines.count }
      return (isAnew(index, in: block) ? index : block.lines.lowerBound)..<lines.count
    }
  }

  /// Whether a heading stands below what it is of: "42 samtal", "Ale".
  private func isTrailing(_ index: Int, in block: Block) -> Bool {
    let read = lines[index].read
    guard read.meaning == .heading else { return false }
    if index > lastTold { return read.saysWhereOrWhen && !isSigning(index, in: block) }
    return block.beginsWithReport && !read.startsAnew
  }

  /// What such a heading may be of.
  private func reachUp(_ index: Int, _ block: Block) -> Range<Int> {
    (index > lastTold ? 0 : block.lines.lowerBound)..<lines.count
  }

  /// Whether a line says who wrote: below "Mvh", or a name below all else.
  private func isSigning(_ index: Int, in block: Block) -> Bool {
    if let firstClosing, firstClosing < index, lines[index].read.isSignature { return true }
    let read = lines[index].read
    return block.isParagraph && index > lastTold && block.lines.count <= 4
      && lines[block.lines.lowerBound].read.isName && (read.isName || read.isSignature)
  }

  /// "Övrigt:", or a name with figures below it.
  private func isAnew(_ index: Int, in block: Block) -> Bool {
    let read = lines[index].read
    return read.startsAnew
      || read.isName && index + 1 < block.lines.upperBound && lines[index + 1].read.meaning != .prose
  }

  private func isSentence(_ block: Block) -> Bool {
    lines[block.lines].last.map { [".", "!"].contains($0.line.text.trimmed.last.map(String.init) ?? "") }
      ?? false
  }

  private func meaning(
    of read: LogLine, in line: PastedText.Line, doubtedBy reason: Int?, doubting lines: [Int]
  ) -> LogLine.Meaning {
    guard !lines.isEmpty else { return reason.map { .doubted(by: $0) } ?? read.meaning }
    if case .refused(let faults) = read.meaning, let last = faults.last {
      return .refused(
        faults + [LogLine.Fault(finding: .unread(lines: lines), column: last.column, length: last.length)])
    }
    let indent = line.text.prefix { $0.isWhitespace }.count
    return .refused([
      LogLine.Fault(
        finding: .unread(lines: lines), column: indent + 1, length: max(1, line.text.count - indent))
    ])
  }
}

extension LogLine {
  /// Whether it is certain but for the words around it.
  fileprivate var isDoubtable: Bool {
    switch meaning {
    case .events: true
    // Who gives the day that is asked for would have it counted.
    case .refused(let faults):
      faults.allSatisfy { [.unsureDay, .unsurePlace, .mailDay].contains($0.finding) }
    case .empty, .prose, .heading, .doubted: false
    }
  }
}
