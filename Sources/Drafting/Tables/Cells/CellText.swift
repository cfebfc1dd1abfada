import Text

/// The text of a cell that layout has cut into lines.
enum CellText {
  /// The lines as one, with words mended that were cut at a line's end.
  static func joined(_ lines: [String]) -> String {
    var result = ""
    for line in lines {
      let next = line.trimmed
      guard !next.isEmpty else { continue }
      guard let last = result.last else {
        result = next
        continue
      }
      if last == "\u{AD}" {
        result.removeLast()
      } else if last == "-", let fate = hyphen(of: result, before: next) {
        if fate == .dropped { result.removeLast() }
      } else if last != "/" {
        result += " "
      }
      result += next
    }
    return result.filter { $0 != "\u{AD}" }.trimmed
  }

  private enum Hyphen { case kept, dropped }

  /// What becomes of a hyphen at a line's end; nil where a space follows it, as in "studie- och".
  private static func hyphen(of text: String, before next: String) -> Hyphen? {
    let stem = text.dropLast().reversed().prefix { $0.isWordLetter || $0.isNumber }
    guard let end = stem.first, let begin = next.first else { return nil }
    let word = next.prefix { $0.isWordLetter }
    if ["och", "eller", "samt", "respektive"].contains(String(word)) { return nil }
    guard begin.isWordLetter || begin.isNumber else { return nil }
    if end.isUppercase || end.isNumber || begin.isUppercase || begin.isNumber { return .kept }
    return keepsHyphen.contains(String(stem.reversed()).lowercased()) ? .kept : .dropped
  }

  /// First parts of words that are written with a hyphen in the middle of a line, too.
  private static let keepsHyphen: Set<String> = ["facklig", "fackligt", "politisk", "icke", "social"]

  /// The items of a cell that holds a list; the whole text where it holds none.
  static func items(_ lines: [String]) -> [String] {
    var items: [[String]] = []
    var count = 0
    for line in lines.map(\.trimmed) where !line.isEmpty {
      let text = NameSorter.withoutBullet(line)
      if text != line || items.isEmpty {
        items.append([text])
        if text != line { count += 1 }
      } else {
        items[items.count - 1].append(line)
      }
    }
    guard count > 1 else { return [joined(lines.map { NameSorter.withoutBullet($0.trimmed) })] }
    return items.map(joined)
  }
}
