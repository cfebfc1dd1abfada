import Text

/// What stands at the top or bottom of every page: the document's name, its date, the page's number.
struct PageHeads {
  /// The lines without page heads. A page head that is also the title stays where it stands first.
  static func removed(from lines: [Line]) -> [Line] {
    let edges = edgeLines(lines)
    var shapes: [String: Int] = [:]
    for place in edges { shapes[shape(lines[place].text), default: 0] += 1 }
    let pages = (lines.last?.page ?? 1)
    let isPaged = pages > 1
    let opening = lines.indices.filter { !lines[$0].isBlank }.prefix(6).last ?? 0
    var seen: Set<String> = []
    return lines.indices.compactMap { place in
      let line = lines[place]
      let text = line.text.trimmed
      if isPageNumber(text, standsAlone: standsAlone(place, in: lines)) { return nil }
      guard !text.isEmpty, edges.contains(place), case let shape = shape(line.text),
        shapes[shape, default: 0] >= (isPaged ? max(2, pages / 2) : 3),
        BulletMark(line.text) == nil, SectionWords.role(of: text) == nil
      else { return line }
      return seen.insert(shape).inserted && !shape.contains("#") && place < opening ? line : nil
    }
  }

  /// Places of the outermost two lines with text of each page; without form feeds, those beside a page's number.
  private static func edgeLines(_ lines: [Line]) -> Set<Int> {
    let filled = lines.indices.filter { !lines[$0].isBlank }
    var edges: Set<Int> = []
    for (order, place) in filled.enumerated() {
      let near = [-2, -1, 1, 2].map { order + $0 }
      let isEdge = near.contains { other in
        guard filled.indices.contains(other) else { return true }
        return lines[filled[other]].page != lines[place].page
          || isPageNumber(lines[filled[other]].text.trimmed, standsAlone: true)
      }
      if isEdge || endsWithPage(lines[place].text.trimmed) { edges.insert(place) }
    }
    return edges
  }

  private static func standsAlone(_ place: Int, in lines: [Line]) -> Bool {
    func isFree(_ other: Int) -> Bool {
      !lines.indices.contains(other) || lines[other].isBlank || lines[other].page != lines[place].page
    }
    return isFree(place - 1) && isFree(place + 1)
  }

  /// "3", "- 3 -", "Sida 3", "Sid 3 av 12", "3 (12)", "3/12".
  static func isPageNumber(_ text: String, standsAlone: Bool) -> Bool {
    guard text.utf8.count < 24, text.utf8.contains(where: { (48...57).contains($0) }) else { return false }
    let words = text.lowercased().split { !$0.isWordLetter && !$0.isNumber }
    let numbers = words.filter { $0.allSatisfy(\.isNumber) }
    let others = words.filter { !$0.allSatisfy(\.isNumber) }
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0.count <= 3 }) else { return false }
    if let first = others.first, ["sida", "sid", "sidan", "s", "page"].contains(first) {
      return others.dropFirst().allSatisfy { ["av", "of"].contains($0) }
    }
    guard others.isEmpty, text.allSatisfy({ $0.isNumber || " ()/-–".contains($0) }) else { return false }
    if numbers.count == 2 { return text.contains("(") || text.contains("/") }
    return standsAlone && !text.hasPrefix("(")
  }

  /// "Verksamhetsplan 2026 … Sida 3 (12)".
  private static func endsWithPage(_ text: String) -> Bool {
    guard let last = text.utf8.last, (48...57).contains(last) || last == UInt8(ascii: ")") else {
      return false
    }
    let words = text.lowercased().split(separator: " ").suffix(4)
    return words.contains { ["sida", "sid", "sidan"].contains($0) }
      || text.hasSuffix(")") && shape(text).hasSuffix("# (#)")
  }

  /// The line with every number as `#`, so that the heads of two pages are alike.
  private static func shape(_ text: String) -> String {
    var shape = ""
    var gap = false
    for character in text.trimmed {
      if character.isBlank {
        gap = true
        continue
      }
      if gap { shape += " " }
      gap = false
      if character.isNumber {
        if shape.last != "#" { shape += "#" }
      } else {
        shape.append(character)
      }
    }
    return shape
  }
}
