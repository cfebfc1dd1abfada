import Text

/// Makes blocks of lines, one line at a time.
struct BlockParser {
  private var blocks: [Block] = []
  private var isFenced = false
  private var open: Open?
  // What is open grows in place; inside `open` every line would copy all lines before it.
  private var text = SourceText()
  private var rows: [Table.Row] = []

  /// A block that the next line may continue.
  private enum Open {
    case paragraph(indent: Int)
    case bullet(indent: Int, Bullet.Box?)
    case table(header: Table.Row, hasRule: Bool)
  }

  /// Takes the next line of the file.
  mutating func take(_ line: String, line number: Int) {
    let source = SourceText(line, line: number, column: 1)
    let content = source.trimmed
    if content.hasPrefix("```", at: content.startIndex) {
      close()
      isFenced.toggle()
    } else if isFenced {
      return
    } else if content.isEmpty {
      close()
    } else if let heading = BlockParser.heading(content) {
      close()
      blocks.append(.heading(level: heading.level, Inline(heading.text)))
    } else if content.hasPrefix("|", at: content.startIndex) {
      takeRow(Table.Row(content, line: number))
    } else if let bullet = BlockParser.bullet(source) {
      close()
      open = .bullet(indent: bullet.indent, bullet.box)
      text = bullet.text
    } else {
      takeText(content, indent: content.startIndex - source.startIndex)
    }
  }

  /// The blocks, when the last line has been taken.
  mutating func finish() -> [Block] {
    close()
    return blocks
  }

  private mutating func takeText(_ content: SourceText, indent: Int) {
    switch open {
    case .paragraph, .bullet: text.appendLine(content)
    case .table, nil:
      close()
      open = .paragraph(indent: indent)
      text = content
    }
  }

  private mutating func takeRow(_ row: Table.Row) {
    guard case .table(let header, let hasRule) = open else {
      close()
      open = .table(header: row, hasRule: false)
      return
    }
    if rows.isEmpty, !hasRule, row.isRule {
      open = .table(header: header, hasRule: true)
    } else {
      rows.append(row)
    }
  }

  private mutating func close() {
    switch open {
    case .paragraph(let indent): blocks.append(.paragraph(indent: indent, Inline(text)))
    case .bullet(let indent, let box):
      blocks.append(.bullet(Bullet(indent: indent, box: box, inline: Inline(text))))
    case .table(let header, _): blocks.append(.table(Table(header: header, rows: rows)))
    case nil: break
    }
    open = nil
    text = SourceText()
    rows = []
  }

  private static func heading(_ content: SourceText) -> (level: Int, text: SourceText)? {
    let level = content.prefix { $0.character == "#" }.count
    guard (1...6).contains(level) else { return nil }
    let after = content.startIndex + level
    guard after < content.endIndex, content[after].character.isBlank else { return nil }
    return (level, content[after..<content.endIndex].trimmed)
  }

  /// `- `, `* `, `+ `, `• ` or `12. ` with what follows it.
  private static func bullet(_ line: SourceText) -> (indent: Int, box: Bullet.Box?, text: SourceText)? {
    var index = line.startIndex
    while index < line.endIndex, line[index].character.isBlank { index += 1 }
    let indent = index - line.startIndex
    guard index < line.endIndex else { return nil }
    if "-*+•".contains(line[index].character) {
      index += 1
    } else {
      let digits = line[index..<line.endIndex].prefix { $0.character.isASCII && $0.character.isNumber }.count
      guard (1...3).contains(digits), line.hasPrefix(".", at: index + digits) else { return nil }
      index += digits + 1
    }
    guard index < line.endIndex, line[index].character.isBlank else { return nil }
    let text = line[index..<line.endIndex].trimmed
    for mark in ["[ ]", "[x]", "[X]"] where text.hasPrefix(mark, at: text.startIndex) {
      let end = text.startIndex + 3
      let box = Bullet.Box(isTicked: mark != "[ ]", text: text[text.startIndex..<end])
      return (indent, box, text[end..<text.endIndex].trimmed)
    }
    return (indent, nil, text)
  }
}
