/// The text of a bullet, paragraph or heading with its spans and attributes taken out.
struct Inline: Sendable {
  /// A stretch `[…]{…}`.
  struct Span: Sendable {
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

  /// Where it stands: its words, or its attributes where it has no words.
  var place: SourceText { text.isEmpty ? trailing?.text ?? text : text }

  init(_ source: SourceText) {
    // Nearly every line is plain up to its attributes.
    var index = source.firstIndex(where: Inline.isSpecial) ?? source.endIndex
    text = source[source.startIndex..<index]
    let closings = index == source.endIndex ? [:] : Inline.closings(of: source)
    while index < source.endIndex {
      let byte = source[index]
      if byte == UInt8(ascii: "["), let closing = closings[index],
        let span = span(source, from: index + 1, to: closing)
      {
        text.append(span.text)
        spans.append(Span(text: span.text, attributes: span.attributes))
        index = span.end
      } else if byte == UInt8(ascii: "{"), let block = Attributes.read(source, at: index) {
        faults += block.faults
        let isLast = source[block.end..<source.endIndex].trimmed.isEmpty
        if isLast {
          trailing = block.attributes
        } else {
          // Attributes in the middle belong to nothing; as mere text they would be lost without a word.
          text.append(block.attributes.text)
          if !block.attributes.entries.isEmpty { faults.append(.notAnAttribute(block.attributes.text)) }
        }
        index = block.end
      } else if Inline.isEmphasis(source, at: index) {
        index += 1
      } else {
        let end = source[(index + 1)...].firstIndex(where: Inline.isSpecial) ?? source.endIndex
        text.append(source[index..<end])
        index = end
      }
    }
    text = text.trimmed
  }

  /// Whether a byte may be more than itself: the opening of a span or of attributes, a mark of emphasis.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || isMark(byte)
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }

  /// Where the bracket that opens at an index is closed; found in one pass, so that a file of nothing but `[` is
  /// read in linear time.
  private static func closings(of source: SourceText) -> [Int: Int] {
    var closings: [Int: Int] = [:]
    var open: [Int] = []
    for (index, byte) in zip(source.indices, source) {
      switch byte {
      case UInt8(ascii: "["): open.append(index)
      case UInt8(ascii: "]"): if let start = open.popLast() { closings[start] = index }
      default: break
      }
    }
    return closings
  }

  /// A span between two brackets; nil where no attributes follow.
  private mutating func span(_ source: SourceText, from start: Int, to end: Int) -> (
    text: SourceText, attributes: Attributes, end: Int
  )? {
    guard let block = Attributes.read(source, at: end + 1) else { return nil }
    faults += block.faults
    return (Inline.withoutEmphasis(source[start..<end]).trimmed, block.attributes, block.end)
  }

  private static func withoutEmphasis(_ words: SourceText) -> SourceText {
    var text = SourceText()
    var start = words.startIndex
    for index in words.indices where isEmphasis(words, at: index) {
      text.append(words[start..<index])
      start = index + 1
    }
    text.append(words[start..<words.endIndex])
    return text
  }

  /// Whether there is an emphasis mark at `index`: it touches a word on one side only.
  private static func isEmphasis(_ source: SourceText, at index: Int) -> Bool {
    guard isMark(source[index]) else { return false }
    let before = (source.base(before: index) ?? " ").properties
    let after = (index + 1 < source.endIndex ? source.scalar(at: index + 1) : " ").properties
    let isInWord =
      (before.isAlphabetic || before.numericType != nil) && (after.isAlphabetic || after.numericType != nil)
    return !isInWord && !(before.isWhitespace && after.isWhitespace)
  }
}
