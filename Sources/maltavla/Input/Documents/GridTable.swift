import Text

/// A table drawn with `+---+`, in which a cell may hold paragraphs and lists.
enum GridTable {
  /// Whether the line is drawn between two rows.
  static func isBorder(_ line: Substring) -> Bool {
    line.hasPrefix("+-") && line.hasSuffix("+") && line.allSatisfy { "+-=:".contains($0) }
  }

  /// The cells of every row, each on one line; nil where the lines draw no table. Without a heading row the first
  /// row is one of empty cells, as in pipe tables.
  static func rows(_ lines: ArraySlice<Substring>) -> [[String]]? {
    guard let first = lines.first, isBorder(first), let last = lines.last, isBorder(last) else { return nil }
    let columns = bars(of: first)
    guard columns.count > 1 else { return nil }
    var rows: [[String]] = []
    var cells = [Cell](repeating: Cell(), count: columns.count - 1)
    var hasHead = false
    for line in lines.dropFirst() {
      if line.hasPrefix("+"), bars(of: line) == columns, isBorder(line) || line.hasPrefix("+=") {
        rows.append(cells.map(\.text))
        if line.contains("="), rows.count == 1 { hasHead = true }
        cells = [Cell](repeating: Cell(), count: columns.count - 1)
      } else {
        guard let parts = parts(of: line, at: columns) else { return nil }
        for (index, part) in parts.enumerated() { cells[index].add(part) }
      }
    }
    return hasHead ? rows : [cells.map { _ in "" }] + rows
  }

  /// The columns of the crosses in a border.
  private static func bars(of border: Substring) -> [Int] {
    border.enumerated().filter { $0.element == "+" }.map(\.offset)
  }

  /// What stands between the bars at the given columns of the screen.
  private static func parts(of line: Substring, at columns: [Int]) -> [String]? {
    var parts: [String] = []
    var part = ""
    var column = 0
    for character in line {
      if character == "|", column == columns[min(parts.count, columns.count - 1)] {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
      column += character.displayWidth
    }
    // Before the first bar there is nothing.
    return parts.count == columns.count && part.isEmpty ? Array(parts.dropFirst()) : nil
  }

  /// A cell's lines as one.
  private struct Cell {
    private(set) var text = ""

    mutating func add(_ part: String) {
      var words = part.trimmed[...]
      // A table within the table: what it is drawn with says nothing.
      if words.hasPrefix("+-") || words.hasPrefix("+=") { return }
      if words.hasPrefix("|"), words.hasSuffix("|") {
        words = words.dropFirst().dropLast().replacing("|", with: " ").trimmed[...]
      }
      if words.hasPrefix("-   ") { words = "• " + words.dropFirst(4) }
      guard !words.isEmpty, words != "&nbsp;" else { return }
      text += (text.isEmpty ? "" : " ") + words
    }
  }
}
