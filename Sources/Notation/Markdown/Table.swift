/// Rows between bars; the rule below the header is left out.
struct Table: Sendable {
  /// One row's cells, trimmed.
  struct Row: Sendable {
    let line: Int
    let cells: [SourceText]
  }

  /// The row above the rule.
  let header: Row
  /// The rows below it.
  var rows: [Row]
}

extension Table.Row {
  /// The cells of a line that begins with a bar; `\|` is a bar in a cell.
  init(_ content: SourceText, line: Int) {
    var cells: [SourceText] = []
    var start = content.startIndex + 1
    var hasBar = false
    for index in content.indices.dropFirst() where content[index] == UInt8(ascii: "|") {
      if content[index - 1] == UInt8(ascii: "\\") {
        hasBar = true
        continue
      }
      cells.append(Table.Row.cell(content[start..<index], hasBar))
      (start, hasBar) = (index + 1, false)
    }
    let rest =
      start < content.endIndex ? Table.Row.cell(content[start..<content.endIndex], hasBar) : SourceText()
    if !rest.isEmpty { cells.append(rest) }
    self.init(line: line, cells: cells)
  }

  /// What stands between two bars, with the bars that belong to it. Hardly any cell has one, so that the others are
  /// parts of their line as they are.
  private static func cell(_ part: SourceText, _ hasBar: Bool) -> SourceText {
    guard hasBar else { return part.trimmed }
    var cell = SourceText()
    var start = part.startIndex
    for index in part.indices where part[index] == UInt8(ascii: "|") {
      cell.append(part[start..<index - 1])
      start = index
    }
    cell.append(part[start..<part.endIndex])
    return cell.trimmed
  }

  /// Whether this is the line of hyphens below a header.
  var isRule: Bool {
    !cells.isEmpty
      && cells.allSatisfy { cell in !cell.isEmpty && cell.allSatisfy { "-: ".utf8.contains($0) } }
  }
}
