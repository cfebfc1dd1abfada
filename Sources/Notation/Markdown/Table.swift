import Goals

/// Rows between bars; the rule below the header is left out.
struct Table: Sendable {
  /// A line that begins with a bar. It is cut into cells when they are asked for: a plan may have thousands of rows.
  struct Row: Sendable {
    let line: Int
    private let content: SourceText

    init(_ content: SourceText, line: Int) {
      self.content = content
      self.line = line
    }
  }

  /// The row above the rule.
  let header: Row
  /// The rows below it.
  var rows: [Row]
}

extension Table.Row {
  /// What stands between the bars, trimmed; `\|` is a bar in a cell. They are cut anew each time.
  var cells: [SourceText] {
    var parts: [Range<Int>] = []
    cut(into: &parts)
    return parts.map(text)
  }

  /// Where the cells stand in the line, in place of what `parts` held: who reads thousands of rows makes no text of
  /// every cell.
  func cut(into parts: inout [Range<Int>]) {
    parts.removeAll(keepingCapacity: true)
    var start = content.startIndex + 1
    for index in content.indices.dropFirst()
    where content[index] == UInt8(ascii: "|") && content[index - 1] != UInt8(ascii: "\\") {
      parts.append(content.trimmed(start..<index))
      start = index + 1
    }
    guard start < content.endIndex else { return }
    let rest = content.trimmed(start..<content.endIndex)
    if !rest.isEmpty { parts.append(rest) }
  }

  /// The text of a cell, with the bars that belong to it. Hardly any cell has one, so that the others are parts of their
  /// line as they are.
  func text(of part: Range<Int>) -> SourceText {
    let whole = content[part]
    guard whole.contains(UInt8(ascii: "|")) else { return whole }
    var cell = SourceText()
    var start = part.lowerBound
    for index in part where content[index] == UInt8(ascii: "|") {
      cell.append(content[start..<index - 1])
      start = index
    }
    cell.append(content[start..<part.upperBound])
    return cell
  }

  /// The number of a cell that is nothing but digits; nil for any other, which may be a number all the same.
  func digits(of part: Range<Int>) -> Quantity? { Quantity(digits: part.lazy.map { content[$0] }) }

  /// Whether this is the line of hyphens below a header.
  var isRule: Bool {
    let cells = cells
    return !cells.isEmpty
      && cells.allSatisfy { cell in !cell.isEmpty && cell.allSatisfy { "-: ".utf8.contains($0) } }
  }
}
