/// Rows between bars; the rule below the header is left out.
struct Table: Hashable, Sendable {
  /// One row's cells, trimmed.
  struct Row: Hashable, Sendable {
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
    for index in content.indices.dropFirst() where content[index].character == "|" {
      if content[index - 1].character == "\\" {
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
    for element in part {
      if element.character == "|" { cell.replaceLast(with: element) } else { cell.append(element) }
    }
    return cell.trimmed
  }

  /// Whether this is the line of hyphens below a header.
  var isRule: Bool {
    !cells.isEmpty
      && cells.allSatisfy { cell in !cell.isEmpty && cell.allSatisfy { "-: ".contains($0.character) } }
  }
}
