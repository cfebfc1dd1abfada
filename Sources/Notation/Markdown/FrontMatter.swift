/// The `key: value` lines at the top of a plan.
struct FrontMatter: Sendable {
  /// One line.
  struct Entry: Sendable {
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
  static func read(_ lines: inout Slice<SourceLines>) -> FrontMatter? {
    guard let first = lines.firstIndex(where: { !$0.trimmed.isEmpty }), lines[first].isRule("---") else {
      return nil
    }
    var matter = FrontMatter(line: first + 1)
    var index = first + 1
    let hasClosing = lines[index...].contains { $0.isRule("---") || $0.isRule("...") }
    while index < lines.endIndex {
      let line = lines[index]
      if line.isRule("---") || line.isRule("...") {
        matter.isClosed = true
        index += 1
        break
      }
      // Without a closing rule the body must not be taken for keys.
      if !hasClosing, line.hasPrefix("# ", at: line.startIndex) { break }
      matter.take(line)
      index += 1
    }
    lines = lines[index...]
    return matter
  }

  private mutating func take(_ text: SourceText) {
    let content = text.trimmed
    guard !content.isEmpty, !text.hasPrefix("#", at: text.startIndex) else { return }
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
      malformed.append(content)
      return
    }
    let key = text[text.startIndex..<colon].trimmed
    guard !key.isEmpty else {
      malformed.append(content)
      return
    }
    var value = text[colon + 1..<text.endIndex].trimmed
    if value.count >= 2, let first = value.first, first == value.last, "\"'".utf8.contains(first) {
      value = value[value.startIndex + 1..<value.endIndex - 1]
    }
    entries.append(Entry(key: key, value: value))
  }
}

extension SourceText {
  /// Whether the text is `rule` alone, at the beginning of its line.
  fileprivate func isRule(_ rule: StaticString) -> Bool {
    hasPrefix(rule, at: startIndex) && self[(startIndex + rule.utf8CodeUnitCount)...].trimmed.isEmpty
  }
}
