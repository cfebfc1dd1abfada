import Text

/// The mark in front of a line of a list.
struct BulletMark: Hashable {
  /// Columns before the mark.
  let indent: Int
  /// Characters from the line's start to the text after the mark.
  let length: Int
  /// What sort of mark it is.
  let sort: Sort

  enum Sort: Hashable {
    /// A dash, a dot, a box.
    case glyph
    /// "1.", "2)", "a)".
    case number
    /// "1.2", "A.1.3": as headings are numbered too.
    case code
    /// "Mål 2:", which says of itself that it is a goal.
    case label
  }

  /// The mark that a line begins with; nil where it has none.
  init?(_ line: String) {
    let spaces = line.prefix(while: \.isBlank)
    let body = line.dropFirst(spaces.count)
    guard let found = BulletMark.label(body) ?? BulletMark.mark(body, isIndented: !spaces.isEmpty) else {
      return nil
    }
    let gap = body.dropFirst(found.length).prefix(while: \.isBlank).count
    let text = body.dropFirst(found.length + gap)
    // A mark stands apart from its text; only private glyphs, which no letter looks like, may touch it.
    guard !text.isEmpty, gap > 0 || found.mayTouch else { return nil }
    indent = spaces.count
    length = spaces.count + found.length + gap
    sort = found.sort
  }

  private static func mark(_ body: Substring, isIndented: Bool) -> (length: Int, sort: Sort, mayTouch: Bool)?
  {
    guard let first = body.first else { return nil }
    if glyphs.contains(first) || isPrivate(first) {
      return (1, .glyph, first != "-" && first != "–" && first != "*" && first != "+" && first != ">")
    }
    // Word's round bullets come out of some converters as the letter o.
    if first == "o", body.dropFirst().prefix(while: { $0 == " " }).count >= 1,
      isIndented || body.dropFirst().drop(while: \.isBlank).first?.isUppercase ?? false
    {
      return (1, .glyph, false)
    }
    for box in ["[ ]", "[x]", "[X]", "( )"] where body.hasPrefix(box) { return (3, .glyph, true) }
    return numbering(body)
  }

  /// "Mål: …", "Delmål 2.1: …" with the goal on the same line.
  private static func label(_ body: Substring) -> (length: Int, sort: Sort, mayTouch: Bool)? {
    let word = body.prefix { $0.isWordLetter }
    guard word.first?.isUppercase ?? false, SectionWords.goals.contains(word.lowercased()) else { return nil }
    let number = body.dropFirst(word.count).prefix(8).prefix { $0 == " " || $0 == "." || $0.isNumber }
    guard body.dropFirst(word.count + number.count).first == ":" else { return nil }
    return (word.count + number.count + 1, .label, true)
  }

  private static func numbering(_ body: Substring) -> (length: Int, sort: Sort, mayTouch: Bool)? {
    let code = body.prefix { $0.isASCII && ($0.isNumber || $0.isUppercase || $0 == ".") }
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    let isShort = code.count <= 9 && parts.dropFirst().allSatisfy { $0.isEmpty || $0.allSatisfy(\.isNumber) }
    if isShort, parts.count >= 2, parts.dropLast().allSatisfy({ (1...2).contains($0.count) }),
      let last = parts.last
    {
      if parts.count == 2, last.isEmpty, parts[0].allSatisfy(\.isNumber) {
        return (code.count, .number, false)
      }
      if last.count <= 2, last.contains(where: \.isNumber) || parts.count > 2 {
        return (code.count, .code, false)
      }
    }
    let word = body.prefix { $0.isASCII && ($0.isNumber || $0.isWordLetter) }
    let isCounter = word.allSatisfy(\.isNumber) ? (1...2).contains(word.count) : word.count == 1
    if isCounter, body.dropFirst(word.count).first == ")" { return (word.count + 1, .number, false) }
    return nil
  }

  private static let glyphs: Set<Character> = [
    "•", "▪", "▫", "■", "□", "●", "○", "◦", "‣", "⁃", "∙", "·", "–", "—", "-", "*", "+", "➢", "➤", "✓", "✔",
    "☐", "☑",
    "☒", "❖", "»", ">", "→", "◆", "◇", "►", "▶", "▸", "✗", "\u{2212}", "❑", "❏", "¤", "§",
  ]

  /// The private use area, where Word's symbol fonts keep their bullets.
  private static func isPrivate(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0xE000...0xF8FF).contains($0.value) } ?? false
  }
}
