import Text

/// Sorts the rows of a list under their places.
///
/// A name may begin with the name of a place: "Lilla Edet södra". A group that is open or closed does not begin
/// again, and in a list that keeps the order of the document's tables no place is passed over that still comes.
struct NameSorter {
  private let known: KnownPlaces
  /// Where the names stand, if wide gaps part the columns.
  private let start: Int?
  private let rows: [TextRow]
  /// For each known place the last row that could open it.
  private var lastOpening: [String: Int] = [:]
  /// Names that stand above every place.
  private(set) var homeless: [String] = []

  init(known: KnownPlaces, start: Int?, rows: [TextRow]) {
    self.known = known
    self.start = start
    self.rows = rows
    for (index, row) in rows.enumerated() {
      if let opening = known.opening(row.words.map(\.text)) { lastOpening[opening.place] = index }
    }
  }

  mutating func groups() -> [NameGroup] {
    var groups: [NameGroup] = []
    var opened: Set<String> = []
    // The last row at which a place after each rank can still open.
    let ranked = lastOpening.compactMap { place, row in known.rank(place).map { (rank: $0, row: row) } }
      .sorted { $0.rank < $1.rank }
    for (index, row) in rows.enumerated() {
      if let opening = opening(row), !opened.contains(opening.place),
        !passesOver(opening.place, at: index, after: groups.last?.place, ranked)
      {
        opened.insert(opening.place)
        let rest = NameSorter.withoutBullet(opening.rest)
        groups.append(
          NameGroup(place: opening.place, lines: rest.isEmpty ? [] : [rest], hasColon: opening.hasColon))
      } else {
        add(NameSorter.withoutBullet(row.text), to: &groups)
      }
    }
    return groups
  }

  private mutating func add(_ name: String, to groups: inout [NameGroup]) {
    guard let last = groups.indices.last else { return homeless.append(name) }
    if let end = groups[last].lines.indices.last,
      groups[last].lines[end].last == "," || name.first?.isLowercase == true
    {
      groups[last].lines[end] += " " + name
    } else {
      groups[last].lines.append(name)
    }
  }

  private func opening(_ row: TextRow) -> KnownPlaces.Opening? {
    if let start, let first = row.chunks.first, first.start * 2 < start, row.chunks.count > 1 {
      guard let place = TargetRow.name(first.text) else { return nil }
      let rest = row.chunks.dropFirst().map(\.text).joined(separator: " ")
      return KnownPlaces.Opening(place: place, rest: rest, hasColon: first.text.hasSuffix(":"))
    }
    if let start, let first = row.chunks.first, first.start * 2 >= start { return nil }
    return known.opening(row.words.map(\.text))
  }

  /// Whether `place` would begin though one that stands before it in the document's order has not begun and still
  /// can, and `place` itself can begin after that.
  private func passesOver(
    _ place: String, at index: Int, after last: String?, _ ranked: [(rank: Int, row: Int)]
  ) -> Bool {
    guard known.isFromDocument, let rank = known.rank(place), let final = lastOpening[place] else {
      return false
    }
    let current = last.flatMap { known.rank($0) } ?? -1
    return ranked.contains { $0.rank > current && $0.rank < rank && $0.row > index && $0.row < final }
  }

  /// The text after a bullet.
  static func withoutBullet(_ text: String) -> String {
    let bullets: Set<Character> = ["•", "▪", "◦", "●", "·", "*", "-", "–"]
    guard let first = text.first, bullets.contains(first), text.dropFirst().first?.isSpace == true else {
      return text.trimmed
    }
    return String(text.dropFirst()).trimmed
  }
}
