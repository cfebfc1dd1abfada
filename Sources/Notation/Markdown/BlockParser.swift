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
  mutating func take(_ source: SourceText, line number: Int) {
    let content = source.trimmed
    if content.hasPrefix("```", at: content.startIndex) {
      close()
      isFenced.toggle()
    } else if isFenced {
      return
    } else if content.isEmpty {
      close()
    } else if content.first == UInt8(ascii: "|") {
      takeRow(Table.Row(content, line: number))
    } else if let heading = BlockParser.heading(content) {
      close()
      blocks.append(.heading(level: heading.level, Inline(heading.text)))
    } else if let bullet = BlockParser.bullet(source, content) {
      close()
      open = .bullet(indent: bullet.indent, bullet.box)
      text = bullet.text
    } else {
      takeText(content, indent: source[source.startIndex..<content.startIndex].scalarCount)
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
    let level = content.prefix { $0 == UInt8(ascii: "#") }.count
    let after = content.startIndex + level
    guard (1...6).contains(level), content.blank(at: after) > 0 else { return nil }
    return (level, content[after..<content.endIndex].trimmed)
  }

  /// `- `, `* `, `+ `, `• ` or `12. ` with what follows it; `content` is the line without white space at its ends.
  private static func bullet(_ line: SourceText, _ content: SourceText) -> (
    indent: Int, box: Bullet.Box?, text: SourceText
  )? {
    let after = content.startIndex + mark(content)
    guard after > content.startIndex, content.blank(at: after) > 0 else { return nil }
    let indent = line[line.startIndex..<content.startIndex].scalarCount
    let text = content[after..<content.endIndex].trimmed
    for (mark, isTicked) in [("[ ]", false), ("[x]", true), ("[X]", true)] as [(StaticString, Bool)]
    where text.hasPrefix(mark, at: text.startIndex) {
      let end = text.startIndex + 3
      let box = Bullet.Box(isTicked: isTicked, text: text[text.startIndex..<end])
      return (indent, box, text[end..<text.endIndex].trimmed)
    }
    return (indent, nil, text)
  }

  /// How many bytes the mark of a bullet has; 0 where there is none.
  private static func mark(_ content: SourceText) -> Int {
    guard let first = content.first else { return 0 }
    if "-*+".utf8.contains(first) { return 1 }
    if content.hasPrefix("•", at: content.startIndex) { return 3 }
    let digits = content.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    return (1...3).contains(digits) && content.hasPrefix(".", at: content.startIndex + digits)
      ? digits + 1 : 0
  }
}
