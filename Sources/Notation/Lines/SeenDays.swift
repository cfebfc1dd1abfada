import Goals

/// The days that a text has said so far, as far as they say what later ones mean: below "Vecka 46" a Tuesday is of that
/// week, and below 2025 a date without a year of that year.
struct SeenDays: Hashable {
  /// Whether a date, a week or a month has been said.
  private var hasDate = false
  /// The last year that was said.
  private var year: Int?

  /// Takes in the days of a line, and a year that stands by itself.
  mutating func see(_ pieces: [LinePiece], _ tokens: [LineToken]) {
    for piece in pieces {
      switch piece.part {
      case .day(let day): see(day)
      case .fault(let finding) where finding.isOfDay: hasDate = true
      case .amount where tokens[piece.tokens.lowerBound].isYear:
        year = DayNotation.number(tokens[piece.tokens.lowerBound].text)
      default: continue
      }
    }
  }

  /// Takes in a day.
  mutating func see(_ day: SaidDay) {
    hasDate = hasDate || !day.isCounted
    year = day.year ?? year
  }

  /// Whether a day may be another one than it seems.
  func mayMove(_ day: SaidDay) -> Bool {
    day.isBare && hasDate || day.year == nil && !day.isCounted && year != nil && year != day.day.year
  }
}
