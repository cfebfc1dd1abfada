import Text

/// The header of a list for each arbetarekommun: "Arbetarekommun Prioriterade valdistrikt".
struct NameHeader: Hashable, Sendable {
  /// What the names are.
  var column: String
  /// Where the names stand, if wide gaps part the two columns.
  var start: Int?

  init?(_ row: TextRow) {
    guard row.words.count >= 2, row.words.count <= 8, row.text.utf8.count <= 160,
      let head = row.words.first, NameHeader.isUnit(head.text)
    else { return nil }
    let chunks = row.chunks
    if chunks.count > 1 {
      guard chunks.count == 2, chunks[0].words.count == 1 else { return nil }
      start = chunks[1].start
      column = chunks[1].text
    } else {
      start = nil
      column = row.words.dropFirst().map(\.text).joined(separator: " ")
      guard column.first?.isUppercase == true else { return nil }
    }
    guard NameHeader.isColumn(column) else { return nil }
  }

  init?(cells: [String]) {
    guard cells.count == 2, NameHeader.isUnit(cells[0]), NameHeader.isColumn(cells[1]) else { return nil }
    column = cells[1].trimmed
    start = nil
  }

  private static func isUnit(_ cell: String) -> Bool {
    TableWords.isUnit(cell) && !TableWords.vagueUnits.contains(TableWords.key(cell)) && !cell.hasSuffix(":")
  }

  /// Lists of places, not of people or of what they are to do.
  private static func isColumn(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isSpace).map(String.init)
    // A column of names is called by a word; by a number alone, a plan file takes it for a year's.
    guard let last = text.last, ![".", ",", ":", ";", "?", "!"].contains(last),
      text.contains(where: \.isWordLetter)
    else { return false }
    return words.allSatisfy { word in
      let tellsOfGoals = GoalColumn(heading: word).map { $0 != .other } ?? false
      return TargetHeader.year(word) == nil && !TableWords.people.contains(TableWords.key(word))
        && !tellsOfGoals
    }
  }
}
