/// Makes blocks of lines, one line at a time.
struct BlockParser {
  private var blocks: [Block] = []
  private var open: Open?
  private var isFenced = false

  /// A block that the next line may continue.
  private enum Open {
    case paragraph(SourceText)
    case bullet(indent: Int, Bullet.Box?, SourceText)
    case table(header: Table.Row, rows: [Table.Row], hasRule: Bool)
  }

  /// Takes the next line of the file.
  mutating func take(_ line: String, line number: Int) {
    let text = SourceText(line, line: number, column: 1)
    let content = text.trimmed
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
      takeRow(content, line: number)
    } else if let bullet = BlockParser.bullet(text) {
      close()
      open = .bullet(indent: bullet.indent, bullet.box, bullet.text)
    } else {
      takeText(content)
    }
  }

  /// The blocks, when the last line has been taken.
  mutating func finish() -> [Block] {
    close()
    return blocks
  }

  private mutating func takeText(_ content: SourceText) {
    switch open {
    case .paragraph(var text):
      text.appendLine(content)
      open = .paragraph(text)
    case .bullet(let indent, let box, var text):
      text.appendLine(content)
      open = .bullet(indent: indent, box, text)
    case .table, nil:
      close()
      open = .paragraph(content)
    }
  }

  private mutating func takeRow(_ content: SourceText, line: Int) {
    let row = Table.Row(line: line, cells: BlockParser.cells(content))
    guard case .table(let header, var rows, let hasRule) = open else {
      close()
      open = .table(header: row, rows: [], hasRule: false)
      return
    }
    let isRule =
      rows.isEmpty && !hasRule
      && row.cells.allSatisfy { cell in
        !cell.isEmpty && cell.allSatisfy { "-: ".contains($0.character) }
      }
    if !isRule { rows.append(row) }
    open = .table(header: header, rows: rows, hasRule: hasRule || isRule)
  }

  private mutating func close() {
    switch open {
    case .paragraph(let text): blocks.append(.paragraph(Inline(text)))
    case .bullet(let indent, let box, let text):
      blocks.append(.bullet(Bullet(indent: indent, box: box, inline: Inline(text))))
    case .table(let header, let rows, _): blocks.append(.table(Table(header: header, rows: rows)))
    case nil: break
    }
    open = nil
  }

  private static func heading(_ content: SourceText) -> (level: Int, text: SourceText)? {
    let level = content.prefix { $0.character == "#" }.count
    guard (1...6).contains(level) else { return nil }
    let after = content.startIndex + level
    guard after < content.endIndex, content[after].character.isWhitespace else { return nil }
    return (level, content[after..<content.endIndex].trimmed)
  }

  /// `- `, `* `, `+ `, `• ` or `12. ` with what follows it.
  private static func bullet(_ line: SourceText) -> (indent: Int, box: Bullet.Box?, text: SourceText)? {
    var index = line.startIndex
    while index < line.endIndex, line[index].character.isWhitespace { index += 1 }
    let indent = index - line.startIndex
    guard index < line.endIndex else { return nil }
    if "-*+•".contains(line[index].character) {
      index += 1
    } else {
      let digits = line[index..<line.endIndex].prefix { $0.character.isASCII && $0.character.isNumber }.count
      guard (1...3).contains(digits), line.hasPrefix(".", at: index + digits) else { return nil }
      index += digits + 1
    }
    guard index < line.endIndex, line[index].character.isWhitespace else { return nil }
    let text = line[index..<line.endIndex].trimmed
    for mark in ["[ ]", "[x]", "[X]"] where text.hasPrefix(mark, at: text.startIndex) {
      let end = text.startIndex + 3
      let box = Bullet.Box(isTicked: mark != "[ ]", text: text[text.startIndex..<end])
      return (indent, box, text[end..<text.endIndex].trimmed)
    }
    return (indent, nil, text)
  }

  /// The cells between bars; `\|` is a bar in a cell.
  private static func cells(_ content: SourceText) -> [SourceText] {
    var cells: [SourceText] = []
    var start = content.startIndex + 1
    var index = start
    while index < content.endIndex {
      let isEscaped = content[index - 1].character == "\\"
      if content[index].character == "|", !isEscaped {
        cells.append(content[start..<index].trimmed)
        start = index + 1
      }
      index += 1
    }
    if !content[start..<content.endIndex].trimmed.isEmpty {
      cells.append(content[start..<content.endIndex].trimmed)
    }
    return cells
  }
}
