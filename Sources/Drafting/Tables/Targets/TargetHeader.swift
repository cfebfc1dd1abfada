import Text

/// The header of a table of targets: what its rows are, and the years of its columns.
struct TargetHeader: Hashable, Sendable {
  /// The cell above the names; empty where there is none.
  var unit: String
  /// The other columns, from left to right.
  var columns: [Column]
  /// Whether wide gaps part the columns, so that their places tell where a cell belongs.
  var isWide: Bool

  /// A column and where it stands in the row.
  struct Column: Hashable, Sendable {
    var kind: Kind
    var start: Int
    var end: Int
  }

  /// What a column holds.
  enum Kind: Hashable, Sendable {
    /// Targets of a calendar year.
    case year(Int)
    /// The sum of the row.
    case sum
    /// Something else, such as an outcome.
    case other
  }

  /// Most columns that a table may have.
  static let mostColumns = 24

  /// The years that targets stand under, each as often as there are groups.
  var years: [Int] {
    columns.compactMap { column in
      if case .year(let year) = column.kind { return year }
      return nil
    }
  }

  /// How many tables stand side by side: years that come again begin another one. Nil for years in disorder.
  var groups: Int? {
    let years = years
    guard let first = years.first else { return nil }
    let groups = years.count { $0 == first }
    let length = years.count / groups
    guard years.count == groups * length, Set(years.prefix(length)).count == length else { return nil }
    return years.indices.allSatisfy { years[$0] == years[$0 % length] } ? groups : nil
  }

  /// Whether another row is this header once more, on the next page.
  func isRepeated(as other: TargetHeader) -> Bool {
    years == other.years && columns.count == other.columns.count
  }

  /// Reads a row as a header; nil where it is none.
  init?(_ row: TextRow) {
    guard let first = row.words.prefix(5).firstIndex(where: { TargetHeader.year($0.text) != nil }) else {
      return nil
    }
    var lead = row.words[..<first]
    columns = []
    while let last = lead.last, TargetHeader.isYearPrefix(last.text), lead.count > 1 || last.start > 8 {
      lead.removeLast()
    }
    unit = lead.map(\.text).joined(separator: " ")
    var pending: [TextRow.Word] = Array(row.words[lead.endIndex..<first])
    for word in row.words[first...] {
      if let year = TargetHeader.year(word.text) {
        let isOutcome = pending.contains { TableWords.outcomes.contains(TableWords.key($0.text)) }
        columns.append(
          Column(
            kind: isOutcome ? .other : .year(year), start: pending.first?.start ?? word.start, end: word.end))
        pending = []
      } else if TableWords.isTotal(word.text) {
        columns.append(Column(kind: .sum, start: word.start, end: word.end))
      } else if pending.count < 2, TargetHeader.isYearPrefix(word.text) {
        pending.append(word)
      } else {
        return nil
      }
    }
    isWide = columns.count > 1 && row.words.dropFirst(lead.count + 1).contains { $0.gap == .wide }
    guard pending.isEmpty, columns.count <= TargetHeader.mostColumns, groups != nil else { return nil }
    guard TableWords.isUnit(unit) || (columns.count >= 2 && TargetHeader.isSilent(unit)) else { return nil }
  }

  /// Reads the cells of a header; nil where it is none.
  init?(cells: [String]) {
    guard let head = cells.first, (2...TargetHeader.mostColumns + 1).contains(cells.count) else { return nil }
    unit = head
    isWide = false
    columns = cells.dropFirst().map { cell in
      let words = cell.split(whereSeparator: \.isSpace).map(String.init)
      let years = words.compactMap(TargetHeader.year)
      let isOutcome = words.contains { TableWords.outcomes.contains(TableWords.key($0)) }
      if years.count == 1, words.count <= 4, !isOutcome {
        return Column(kind: .year(years[0]), start: 0, end: 0)
      }
      return Column(kind: TableWords.isTotal(cell) ? .sum : .other, start: 0, end: 0)
    }
    guard groups != nil, TargetHeader.year(head) == nil else { return nil }
    guard TableWords.isUnit(unit) || TargetHeader.isSilent(unit) else { return nil }
  }

  /// Whether the first cell tells nothing of the rows, which then must show themselves to be places.
  private static func isSilent(_ unit: String) -> Bool { ["", "år", "mål"].contains(TableWords.key(unit)) }

  private static func isYearPrefix(_ word: String) -> Bool {
    let key = TableWords.key(word)
    return TableWords.yearPrefixes.contains(key) || TableWords.outcomes.contains(key)
  }

  /// A calendar year: `2026`, `2026*`, `2026:`.
  static func year(_ word: String) -> Int? {
    guard (4...7).contains(word.utf8.count) else { return nil }
    let key = TableWords.key(word)
    guard key.utf8.count == 4, let year = Int(key), (1990...2099).contains(year) else { return nil }
    return year
  }
}
