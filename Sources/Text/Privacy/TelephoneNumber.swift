/// Telephone numbers: `070-123 45 67`, `08-12 34 56`, `+46 70 123 45 67`, `0046701234567`.
enum TelephoneNumber {
  /// Whether one stands in `text`.
  static func isFound(in text: String) -> Bool {
    let glyphs = GlyphText(text)
    var index = 0
    while index < glyphs.glyphs.count {
      let glyph = glyphs.glyphs[index]
      if glyph.isDigit || glyph == .plus, isParted(glyphs, index), isNumber(glyphs, from: index) {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether nothing stands right before that the digits would be a part of.
  private static func isParted(_ text: GlyphText, _ start: Int) -> Bool {
    switch text[start - 1] {
    case .digit, .letter, .plus: false
    case .hyphen, .point: text[start - 2]?.isDigit != true
    default: true
    }
  }

  private static func isNumber(_ text: GlyphText, from start: Int) -> Bool {
    let isAbroad = text[start] == .plus
    let groups = self.groups(text, from: isAbroad ? start + 1 : start)
    guard let first = groups.first else { return false }
    let digits = groups.reduce(0) { $0 + $1.count }
    let begins = text.number(first.prefix(2))
    let isLong = first.count > 1 && begins == 0
    if isAbroad || isLong {
      // The country, then at least seven digits.
      return (9...15).contains(digits) && text.number(first.prefix(isAbroad ? 1 : 3)) > 0
    }
    guard text.number(first.prefix(1)) == 0, begins > 0, (8...10).contains(digits) else { return false }
    if groups.count == 1 { return begins == 7 ? digits == 10 : digits >= 9 }
    // Stockholm's is the only area of two digits; the groups after an area are of two or three, or one long one.
    let rest = groups.dropFirst()
    guard first.count == 2 && begins == 8 || (3...4).contains(first.count) else { return false }
    return rest.allSatisfy { (2...3).contains($0.count) }
      || rest.count == 1 && rest[rest.startIndex].count >= 5
  }

  /// Rows of digits with at most one hyphen, one space or one pair of parentheses between them, at most eight.
  private static func groups(_ text: GlyphText, from start: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var index = start
    while groups.count < 8 {
      let digits = text.digits(from: index, atMost: 15)
      guard digits > 0 else { break }
      groups.append(index..<index + digits)
      index += digits
      var gap = 0
      while gap < 3, isGap(text, index + gap) { gap += 1 }
      guard gap > 0 else { break }
      index += gap
    }
    return groups
  }

  private static func isGap(_ text: GlyphText, _ index: Int) -> Bool {
    switch text[index] {
    case .space, .hyphen: true
    case .other: "()".unicodeScalars.contains(text.scalars[text.places[index]])
    default: text.places.indices.contains(index) && text.scalars[text.places[index]] == "/"
    }
  }
}
