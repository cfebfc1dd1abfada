/// What a character is to those who look for personal numbers.
enum Glyph: Hashable, Sendable {
  /// A digit, ASCII or full-width.
  case digit(UInt8)
  /// A space of any kind.
  case space
  /// A hyphen, or a dash or minus that stands for one.
  case hyphen
  /// The plus of those who are older than a hundred years.
  case plus
  /// `.`, `/` or `_`, which some write where a hyphen should be.
  case point
  /// A letter.
  case letter
  /// Anything else.
  case other

  /// What `scalar` is; nil for what is not seen, such as a soft hyphen.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39: self = .digit(UInt8(scalar.value - 0x30))
    case 0xFF10...0xFF19: self = .digit(UInt8(scalar.value - 0xFF10))
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: self = .hyphen
    case 0x2B, 0xFF0B: self = .plus
    case 0x2E, 0x2F, 0x5F, 0xFF0E, 0xFF0F: self = .point
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0xAD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: return nil
    case 0x80...: self = scalar.properties.isAlphabetic ? .letter : .other
    default: self = .other
    }
  }

  var isDigit: Bool { if case .digit = self { true } else { false } }
}

/// A text as glyphs, each with its place among the text's scalars.
struct GlyphText: Sendable {
  let scalars: [Unicode.Scalar]
  private(set) var glyphs: [Glyph] = []
  private(set) var places: [Int] = []

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    glyphs.reserveCapacity(scalars.count)
    places.reserveCapacity(scalars.count)
    for (place, scalar) in scalars.enumerated() {
      guard let glyph = Glyph(scalar) else { continue }
      glyphs.append(glyph)
      places.append(place)
    }
  }

  /// The glyph at an index, nil beyond the text's ends.
  subscript(_ index: Int) -> Glyph? { glyphs.indices.contains(index) ? glyphs[index] : nil }

  /// How many digits stand in a row from `start`, counted to `most` and one more.
  func digits(from start: Int, atMost most: Int = 12) -> Int {
    var end = start
    while end - start <= most, self[end]?.isDigit == true { end += 1 }
    return end - start
  }

  /// The number that the digits in a range make.
  func number(_ range: Range<Int>) -> Int {
    range.reduce(0) { sum, index in
      if case .digit(let digit)? = self[index] { sum * 10 + Int(digit) } else { sum }
    }
  }

  /// The letters that end right before `end`, lower case, at most twenty.
  func word(before end: Int) -> String {
    var start = end
    while end - start < 20, self[start - 1] == .letter { start -= 1 }
    return text(start..<end)
  }

  /// The letters from `start`, lower case, at most twenty.
  func word(from start: Int) -> String {
    var end = start
    while end - start < 20, self[end] == .letter { end += 1 }
    return text(start..<end)
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for index in range { text.append(scalars[places[index]]) }
    return String(text).lowercased()
  }
}
