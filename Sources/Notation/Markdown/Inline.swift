/// The text of a bullet, paragraph or heading with its spans and attributes taken out.
struct Inline: Hashable, Sendable {
  /// A stretch `[…]{…}`.
  struct Span: Hashable, Sendable {
    let text: SourceText
    let attributes: Attributes
  }

  /// The words alone: no attributes, no brackets around spans, no emphasis marks.
  var text = SourceText()
  /// The spans, in order.
  var spans: [Span] = []
  /// Attributes that stand after the whole text.
  var trailing: Attributes?
  /// What is wrong with the attributes as text.
  var faults: [Attributes.SyntaxFault] = []

  init(_ source: SourceText) {
    var index = source.startIndex
    while index < source.endIndex {
      let character = source[index].character
      if character == "[", let span = span(source, at: index) {
        text.append(span.text)
        spans.append(Span(text: span.text, attributes: span.attributes))
        index = span.end
      } else if character == "{", let block = Attributes.read(source, at: index) {
        faults += block.faults
        let isLast = source[block.end..<source.endIndex].trimmed.isEmpty
        if isLast { trailing = block.attributes } else { text.append(source[index..<block.end]) }
        index = block.end
      } else if character == "*" || character == "_", isEmphasis(source, at: index) {
        index += 1
      } else {
        text.append(source[index..<index + 1])
        index += 1
      }
    }
    text = text.trimmed
  }

  /// Characters of a span at most, so that a file of nothing but `[` is read in linear time.
  private static let longestSpan = 2000

  /// A span from the bracket at `start`; nil where no attributes follow its closing bracket.
  private mutating func span(_ source: SourceText, at start: Int) -> (
    text: SourceText, attributes: Attributes, end: Int
  )? {
    var depth = 0
    var index = start
    let limit = min(source.endIndex, start + Inline.longestSpan)
    while index < limit {
      switch source[index].character {
      case "[": depth += 1
      case "]": depth -= 1
      default: break
      }
      if depth == 0 { break }
      index += 1
    }
    guard index < limit, let block = Attributes.read(source, at: index + 1) else { return nil }
    faults += block.faults
    return (source[start + 1..<index].trimmed, block.attributes, block.end)
  }

  /// Whether the mark at `index` is emphasis: it touches a word on one side only.
  private func isEmphasis(_ source: SourceText, at index: Int) -> Bool {
    let before = index > source.startIndex ? source[index - 1].character : " "
    let after = index + 1 < source.endIndex ? source[index + 1].character : " "
    return !(before.isLetter || before.isNumber) || !(after.isLetter || after.isNumber)
      ? !(before.isWhitespace && after.isWhitespace) : false
  }
}
