/// Pandoc-style attributes: `{#id .class key=value key="a value"}`.
struct Attributes: Sendable {
  /// One name and its value; `#s1` has the name `#`, `.note` the name `.`.
  struct Entry: Sendable {
    let name: String
    let value: SourceText
    /// The whole entry, for marking it.
    let text: SourceText
  }

  /// All entries, in order.
  var entries: [Entry]
  /// The whole block with its braces.
  let text: SourceText

  /// The value of `#id`.
  var id: SourceText? { entries.first { $0.name == "#" }?.value }

  subscript(name: String) -> Entry? { entries.first { $0.name == name } }
}

extension Attributes {
  /// What an attribute block can be wrong about as text.
  enum SyntaxFault: Sendable {
    /// No `}` before the text ends.
    case unclosed
    /// No closing `"`.
    case openQuote
    /// A word that is neither `#id`, `.class` nor `key=value`.
    case notAnAttribute(SourceText)

    /// Whether something is not closed.
    var isOpen: Bool {
      switch self {
      case .unclosed, .openQuote: true
      case .notAnAttribute: false
      }
    }
  }

  /// The block that begins with `{` at `start`, and the index after it; nil where the brace begins ordinary text.
  static func read(_ text: SourceText, at start: Int) -> (
    attributes: Attributes, end: Int, faults: [SyntaxFault]
  )? {
    guard text.hasPrefix("{", at: start), looksLikeAttributes(text, from: start + 1) else { return nil }
    var entries: [Entry] = []
    var faults: [SyntaxFault] = []
    var index = start + 1
    while true {
      index = afterBlanks(text, from: index)
      guard index < text.endIndex else {
        faults.append(.unclosed)
        break
      }
      if text[index] == UInt8(ascii: "}") {
        index += 1
        break
      }
      let entry = readEntry(text, at: index)
      index = entry.end
      if let fault = entry.fault { faults.append(fault) }
      if let found = entry.entry { entries.append(found) }
    }
    return (Attributes(entries: entries, text: text[start..<index]), index, faults)
  }

  /// A brace that is followed by neither `#`, `.` nor `word=` is text.
  private static func looksLikeAttributes(_ text: SourceText, from start: Int) -> Bool {
    var index = afterBlanks(text, from: start)
    guard index < text.endIndex else { return false }
    if "#.}".utf8.contains(text[index]) { return true }
    while index < text.endIndex {
      let scalar = text.scalar(at: index)
      guard scalar == "-" || scalar.properties.isAlphabetic else { break }
      index += UTF8.width(scalar)
    }
    return text.hasPrefix("=", at: index)
  }

  private static func readEntry(_ text: SourceText, at start: Int) -> (
    entry: Entry?, end: Int, fault: SyntaxFault?
  ) {
    for name in ["#", "."] where name.utf8.first == text[start] {
      let end = endOfWord(text, from: start + 1)
      return (Entry(name: name, value: text[start + 1..<end], text: text[start..<end]), end, nil)
    }
    let nameEnd = text[start...].firstIndex { " =}\t".utf8.contains($0) } ?? text.endIndex
    guard text.hasPrefix("=", at: nameEnd) else {
      return (nil, nameEnd, .notAnAttribute(text[start..<nameEnd]))
    }
    let name = text[start..<nameEnd].string
    let from = nameEnd + 1
    guard text.hasPrefix("\"", at: from) else {
      let end = endOfWord(text, from: from)
      return (Entry(name: name, value: text[from..<end], text: text[start..<end]), end, nil)
    }
    let closing = text[(from + 1)...].firstIndex(of: UInt8(ascii: "\""))
    let end = closing.map { $0 + 1 } ?? text.endIndex
    let value = text[from + 1..<(closing ?? end)]
    return (
      Entry(name: name, value: value, text: text[start..<end]), end, closing == nil ? .openQuote : nil
    )
  }

  private static func afterBlanks(_ text: SourceText, from start: Int) -> Int {
    var index = start
    while true {
      let width = text.blank(at: index)
      guard width > 0 else { return index }
      index += width
    }
  }

  /// Where a value without quotes ends: at white space or the closing brace.
  private static func endOfWord(_ text: SourceText, from start: Int) -> Int {
    text[start...].indices.first { text[$0] == UInt8(ascii: "}") || text.blank(at: $0) > 0 } ?? text.endIndex
  }
}
