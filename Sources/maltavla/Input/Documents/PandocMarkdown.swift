import Text

/// Markdown as `pandoc` writes it, made plainer: every table a pipe table with a heading row, no marks of footnotes.
struct PandocMarkdown {
  private(set) var text = ""
  /// Whether a table had no heading row of its own; then its first row is taken for one.
  private(set) var hasHeadlessTables = false

  /// Whether there is nothing but space.
  var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

  init(_ markdown: String) {
    var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.first {
      if GridTable.isBorder(line) || line.hasPrefix("|") {
        let table = lines.prefix { $0.hasPrefix("|") || $0.hasPrefix("+") }
        lines = lines.dropFirst(table.count)
        append(table)
      } else {
        lines.removeFirst()
        // Stands between two lists that follow each other.
        text += line == "&nbsp;" ? "\n" : PandocMarkdown.withoutFootnoteMarks(line) + "\n"
      }
    }
  }

  private mutating func append(_ lines: ArraySlice<Substring>) {
    guard var rows = GridTable.rows(lines) ?? PandocMarkdown.pipeRows(lines) else {
      text += lines.joined(separator: "\n") + "\n"
      return
    }
    if rows.first?.allSatisfy(\.isEmpty) == true {
      hasHeadlessTables = true
      rows.removeFirst()
    }
    for (index, row) in rows.enumerated() {
      text += "| " + row.map(PandocMarkdown.withoutFootnoteMarks).joined(separator: " | ") + " |\n"
      if index == 0 { text += "|" + String(repeating: " --- |", count: row.count) + "\n" }
    }
  }

  /// The rows of a pipe table without its line of dashes.
  private static func pipeRows(_ lines: ArraySlice<Substring>) -> [[String]]? {
    let rows = lines.map { cells(of: $0) }
    guard rows.count >= 2, rows[1].allSatisfy({ !$0.isEmpty && $0.allSatisfy { "-:".contains($0) } }) else {
      return nil
    }
    return [rows[0]] + rows.dropFirst(2)
  }

  private static func cells(of line: Substring) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line.dropFirst() {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    // What stands behind the last bar is nothing.
    return cells.dropLast().map(\.trimmed)
  }

  /// `[^12]` is no part of any sentence.
  private static func withoutFootnoteMarks(_ line: some StringProtocol) -> String {
    guard line.contains("[^") else { return String(line) }
    var result = ""
    var rest = line[...]
    while let start = rest.firstIndex(of: "[") {
      result += rest[..<start]
      rest = rest[start...]
      let digits = rest.dropFirst(2).prefix { $0.isASCII && $0.isNumber }
      let isMark = rest.dropFirst().first == "^" && !digits.isEmpty && rest[digits.endIndex...].first == "]"
      if isMark {
        rest = rest[digits.endIndex...].dropFirst()
        // At the beginning of a line the note itself follows.
        if result.isEmpty, rest.first == ":" { rest = rest.dropFirst() }
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }
}
