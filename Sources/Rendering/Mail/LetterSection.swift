/// A heading of a letter's text with things below it, as many of them as there is room for.
struct LetterSection {
  let heading: String
  /// Each thing in its lines.
  let items: [[String]]
  /// How many of them are shown.
  private(set) var shown = 0

  init(heading: String, items: [[String]]) {
    self.heading = heading
    self.items = items
  }

  /// The lines; what is left out is counted in one of its own.
  func lines(_ more: (Int) -> String) -> [String] {
    [heading.uppercased()] + items.prefix(shown).flatMap { $0 }
      + (shown < items.count ? [more(items.count - shown)] : [])
  }

  /// How many lines it takes, with the empty one above.
  private var height: Int {
    2 + items.prefix(shown).reduce(0) { $0 + $1.count } + (shown < items.count ? 1 : 0)
  }

  /// Shows one thing of each section, then as much as there is room for, the first sections first.
  static func fill(_ sections: inout [LetterSection], room: Int) {
    let first = sections.indices.map { ($0, 1) }
    let rest = sections.indices.map { ($0, sections[$0].items.count) }
    for (index, count) in first + rest {
      while sections[index].shown < count {
        sections[index].shown += 1
        // The last thing may take the place of the line that counts what is left.
        if sections.reduce(0, { $0 + $1.height }) > room {
          sections[index].shown -= 1
          break
        }
      }
    }
  }
}
