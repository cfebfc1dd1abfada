/// Ten or twelve digits that are written as a personal number is, in one of the ways that people write it. Nothing is
/// said yet of what the digits mean.
struct NumberSpelling: Hashable, Sendable {
  /// How the date is parted from the four digits.
  enum Joint: Hashable, Sendable {
    /// Not at all.
    case none
    /// By one hyphen or plus, as the tax authority writes it.
    case proper
    /// By a space, by several characters or by another one.
    case loose
  }

  /// Where it stands among the glyphs.
  let range: Range<Int>
  /// Two or four digits of the year.
  let year: Range<Int>
  let month: Range<Int>
  let day: Range<Int>
  /// The last four digits.
  let last: Range<Int>
  let joint: Joint
  /// Whether the date has marks or spaces inside.
  let hasParts: Bool
  /// Whether a plus parts it, for those over a hundred years.
  let hasPlus: Bool

  /// Whether it could as well be a date with another number after it.
  var isLoose: Bool { joint == .loose || hasParts }

  /// The spelling that begins at `start`, where a row of digits begins.
  static func read(_ text: GlyphText, from start: Int) -> NumberSpelling? {
    let digits = text.digits(from: start)
    switch digits {
    case 10, 12: return NumberSpelling(text, start, year: digits - 8, part: 0, joint: 0)
    case 6, 8: return joined(text, start, year: digits - 4, part: 0)
    case 2, 4:
      // 1985-03-14: the same mark twice.
      guard let mark = text[start + digits], mark == .hyphen || mark == .point || mark == .space,
        text.digits(from: start + digits + 1) == 2, text[start + digits + 3] == mark,
        text.digits(from: start + digits + 4) == 2
      else { return nil }
      return joined(text, start, year: digits, part: 1)
    default: return nil
    }
  }

  /// The longest run of spaces and marks that people put before the four digits: two spaces, a dash, two spaces.
  private static let longestJoint = 5

  private static func joined(_ text: GlyphText, _ start: Int, year: Int, part: Int) -> NumberSpelling? {
    let end = start + year + 4 + 2 * part
    var next = end
    var marks = 0
    while let glyph = text[next], !glyph.isDigit {
      switch glyph {
      case .space: break
      case .hyphen, .plus, .point: marks += 1
      default: return nil
      }
      next += 1
      guard next - end <= longestJoint, marks <= 1 else { return nil }
    }
    guard next > end, text.digits(from: next) == 4 else { return nil }
    return NumberSpelling(text, start, year: year, part: part, joint: next - end)
  }

  private init(_ text: GlyphText, _ start: Int, year: Int, part: Int, joint: Int) {
    self.year = start..<start + year
    month = self.year.upperBound + part..<self.year.upperBound + part + 2
    day = month.upperBound + part..<month.upperBound + part + 2
    last = day.upperBound + joint..<day.upperBound + joint + 4
    range = start..<last.upperBound
    hasParts = part > 0
    let marks = text.glyphs[day.upperBound..<last.lowerBound]
    hasPlus = marks.contains(.plus)
    self.joint =
      marks.isEmpty ? .none : marks.count == 1 && (hasPlus || marks.first == .hyphen) ? .proper : .loose
  }
}
