/// Looks for what a text says of persons, and hides the worst of it.
public enum Privacy {
  /// The day it is while the program runs; it decides what can be a day of birth. Without one every loose spelling that
  /// adds up is hidden, which is too much rather than too little.
  @TaskLocal public static var today: StatedDay?

  /// Where personal numbers stand in `text`, as ranges of its scalars, in order. Linear in the text's length.
  public static func personalNumbers(in text: String, today: StatedDay?) -> [Range<Int>] {
    guard hasTenDigits(text) else { return [] }
    let glyphs = GlyphText(text)
    return numbers(in: glyphs, today: today).map { range in
      glyphs.places[range.lowerBound]..<glyphs.places[range.upperBound - 1] + 1
    }
  }

  private static func numbers(in text: GlyphText, today: StatedDay?) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.glyphs.count {
      guard text.glyphs[index].isDigit else {
        index += 1
        continue
      }
      if let spelling = NumberSpelling.read(text, from: index),
        PersonalNumber(text: text, spelling: spelling, today: today).isFound
      {
        found.append(spelling.range)
        index = spelling.range.upperBound
      } else {
        while index < text.glyphs.count, text.glyphs[index].isDigit { index += 1 }
      }
    }
    return found
  }

  /// Nearly all texts have too few digits, and need no closer look. A full-width digit begins with the byte EF.
  private static func hasTenDigits(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte) || byte == 0xEF { digits += 1 }
      if digits == 10 { return true }
    }
    return false
  }
}

extension String {
  /// The text with the digits of every personal number hidden, each by a character of the same width.
  public var withoutPersonalNumbers: String { withoutPersonalNumbers(on: Privacy.today) }

  /// The same, on a given day.
  public func withoutPersonalNumbers(on today: StatedDay?) -> String {
    let found = Privacy.personalNumbers(in: self, today: today)
    guard !found.isEmpty else { return self }
    var scalars = Array(unicodeScalars)
    for index in found.joined() {
      guard let glyph = Glyph(scalars[index]), glyph.isDigit else { continue }
      scalars[index] = scalars[index].isASCII ? "•" : "＊"
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
