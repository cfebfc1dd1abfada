/// The `key: value` lines at the top of a plan.
struct FrontMatter: Hashable, Sendable {
  /// One line.
  struct Entry: Hashable, Sendable {
    let key: SourceText
    let value: SourceText
  }

  /// The lines that have a key.
  var entries: [Entry] = []
  /// Lines that have none.
  var malformed: [SourceText] = []
  /// Whether the closing `---` is there.
  var isClosed = false
  /// The opening line's number.
  let line: Int

  /// Takes the front matter off the top of `lines`; nil where the first line with text is not `---`.
  static func read(_ lines: inout ArraySlice<String>) -> FrontMatter? {
    guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
      lines[first].trimmedEnd == "---"
    else { return nil }
    var matter = FrontMatter(line: first + 1)
    var index = first + 1
    let hasClosing = lines[index...].contains { ["---", "..."].contains($0.trimmedEnd) }
    while index < lines.endIndex {
      let line = lines[index]
      if line.trimmedEnd == "---" || line.trimmedEnd == "..." {
        matter.isClosed = true
        index += 1
        break
      }
      // Without a closing rule the body must not be taken for keys.
      if !hasClosing, line.hasPrefix("# ") { break }
      matter.take(line, number: index + 1)
      index += 1
    }
    lines = lines[index...]
    return matter
  }

  private mutating func take(_ line: String, number: Int) {
    let text = SourceText(line, line: number, column: 1)
    guard !text.trimmed.isEmpty, !line.hasPrefix("#") else { return }
    guard let colon = text.firstIndex(where: { $0.character == ":" }) else {
      malformed.append(text.trimmed)
      return
    }
    let key = text[text.startIndex..<colon].trimmed
    guard !key.isEmpty else {
      malformed.append(text.trimmed)
      return
    }
    var value = text[colon + 1..<text.endIndex].trimmed
    if value.count >= 2, let first = value.first, let last = value.last, first.character == last.character,
      first.character == "\"" || first.character == "'"
    {
      value = value[value.startIndex + 1..<value.endIndex - 1]
    }
    entries.append(Entry(key: key, value: value))
  }
}

extension StringProtocol {
  /// The text without white space at its end.
  var trimmedEnd: SubSequence {
    var part = self[...]
    while let last = part.last, last.isWhitespace { part.removeLast() }
    return part
  }
}
