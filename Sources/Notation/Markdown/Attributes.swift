import Text

/// Pandoc-style attributes: `{#id .class key=value key="a value"}`.
struct Attributes: Hashable, Sendable {
  /// One name and its value; `#s1` has the name `#`, `.note` the name `.`.
  struct Entry: Hashable, Sendable {
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
  enum SyntaxFault: Hashable {
    /// No `}` before the text ends.
    case unclosed
    /// No closing `"`.
    case openQuote
    /// A word that is neither `#id`, `.class` nor `key=value`.
    case notAnAttribute(SourceText)
  }

  /// The block that begins with `{` at `start`, and the index after it; nil where the brace begins ordinary text.
  static func read(_ text: SourceText, at start: Int) -> (
    attributes: Attributes, end: Int, faults: [SyntaxFault]
  )? {
    guard start < text.endIndex, text[start].character == "{", looksLikeAttributes(text, from: start + 1)
    else {
      return nil
    }
    var entries: [Entry] = []
    var faults: [SyntaxFault] = []
    var index = start + 1
    while true {
      while index < text.endIndex, text[index].character.isBlank { index += 1 }
      guard index < text.endIndex else {
        faults.append(.unclosed)
        break
      }
      if text[index].character == "}" {
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
    var index = start
    while index < text.endIndex, text[index].character.isBlank { index += 1 }
    guard index < text.endIndex else { return false }
    if "#.}".contains(text[index].character) { return true }
    while index < text.endIndex, text[index].character.isLetter || text[index].character == "-" { index += 1 }
    return index < text.endIndex && text[index].character == "="
  }

  private static func readEntry(_ text: SourceText, at start: Int) -> (
    entry: Entry?, end: Int, fault: SyntaxFault?
  ) {
    var index = start
    let first = text[start].character
    if first == "#" || first == "." {
      index += 1
      while index < text.endIndex, !text[index].character.isBlank, text[index].character != "}" {
        index += 1
      }
      return (
        Entry(name: String(first), value: text[start + 1..<index], text: text[start..<index]), index, nil
      )
    }
    while index < text.endIndex, !" =}\t".contains(text[index].character) { index += 1 }
    guard index < text.endIndex, text[index].character == "=" else {
      return (nil, index, .notAnAttribute(text[start..<index]))
    }
    let name = text[start..<index].string
    index += 1
    guard index < text.endIndex, text[index].character == "\"" else {
      let from = index
      while index < text.endIndex, !text[index].character.isBlank, text[index].character != "}" {
        index += 1
      }
      return (Entry(name: name, value: text[from..<index], text: text[start..<index]), index, nil)
    }
    let from = index + 1
    index = from
    while index < text.endIndex, text[index].character != "\"" { index += 1 }
    let isClosed = index < text.endIndex
    let value = text[from..<index]
    if isClosed { index += 1 }
    return (Entry(name: name, value: value, text: text[start..<index]), index, isClosed ? nil : .openQuote)
  }
}
