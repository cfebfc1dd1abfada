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
    var cell = SourceText()
    for index in content.indices.dropFirst() {
      guard content[index].character == "|" else {
        cell.append(content[index])
        continue
      }
      if content[index - 1].character == "\\" {
        cell.replaceLast(with: content[index])
      } else {
        cells.append(cell.trimmed)
        cell = SourceText()
      }
    }
    if !cell.trimmed.isEmpty { cells.append(cell.trimmed) }
    self.init(line: line, cells: cells)
  }

  /// Whether this is the line of hyphens below a header.
  var isRule: Bool {
    !cells.isEmpty
      && cells.allSatisfy { cell in !cell.isEmpty && cell.allSatisfy { "-: ".contains($0.character) } }
  }
}
