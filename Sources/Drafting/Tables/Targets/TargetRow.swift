import Goals
import Text

/// A row of a target table, with every way in which its figures can be grouped into cells.
struct TargetRow: Hashable, Sendable {
  /// The first cell.
  var name: String
  /// Its line in the source.
  var line: Int
  /// The ways to read it, one figure for each column; several where spaces leave it open.
  var readings: [[Figure]]
  /// The row as it stands in the source.
  var text: String
  /// Whether it has fewer figures than columns, and no gaps to tell which cells are empty.
  var hasHoles = false
  /// Whether any figure is a percentage; columns of those do not add up.
  var hasPercent = false

  /// Whether it sums the others.
  var isTotal: Bool { TableWords.isTotal(name) }

  /// Longest name of a row, in words and bytes.
  private static let longestName = (words: 6, bytes: 80)

  /// Reads cells that a table of Markdown parts; nil where one is no figure.
  init?(cells: [String], line: Int, columns: Int) {
    guard let name = TargetRow.name(cells.first ?? ""), cells.count <= columns + 1 else { return nil }
    var figures = cells.dropFirst().compactMap { Figure(cell: $0) }
    guard figures.count == cells.count - 1 else { return nil }
    figures += Array(repeating: .none, count: columns - figures.count)
    self.init(
      name: name, line: line, readings: [figures], text: cells.joined(separator: " | "),
      hasPercent: cells.contains { $0.contains("%") })
  }

  private init(
    name: String, line: Int, readings: [[Figure]], text: String, hasHoles: Bool = false, hasPercent: Bool
  ) {
    self.name = name
    self.line = line
    self.readings = readings
    self.text = text
    self.hasHoles = hasHoles
    self.hasPercent = hasPercent
  }

  /// Reads a row of text under a header; nil where it is not a name with that many figures.
  init?(_ row: TextRow, header: TargetHeader) {
    guard let first = row.words.firstIndex(where: { Figure.isPart($0.text) }), first > 0,
      first <= TargetRow.longestName.words,
      let name = TargetRow.name(row.words[..<first].map(\.text).joined(separator: " "))
    else { return nil }
    let words = row.words[first...].filter { $0.text != "%" }
    guard !words.isEmpty, words.count <= header.columns.count * 4,
      words.allSatisfy({ Figure.isPart($0.text) })
    else { return nil }
    let readings = RowReadings(words, header: header).all()
    guard !readings.isEmpty else { return nil }
    self.init(
      name: name, line: row.number, readings: readings, text: row.text,
      hasHoles: words.count < header.columns.count && readings.count > 1,
      hasPercent: row.words.contains { $0.text.hasSuffix("%") })
  }

  /// A name as a row may have it; nil for what is no name. A comma parts names in a plan's head, and stands in none.
  static func name(_ text: String) -> String? {
    var part = text.trimmed[...]
    while let last = part.last, last == ":" || last == "*" || last == "," || last.isSpace {
      part.removeLast()
    }
    guard part.first?.isWordLetter == true, part.utf8.count <= longestName.bytes, !part.contains(",") else {
      return nil
    }
    // As it is written in the draft, where two names must not become one.
    return PlanText.line(String(part).composed)
  }
}
