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
      case .day(let day):
        hasDate = hasDate || !day.isCounted
        year = day.year ?? year
      case .fault(let finding) where finding.isOfDay: hasDate = true
      case .amount(let amount, nil):
        let text = tokens[piece.tokens.lowerBound].text
        if text.utf8.count == 4, amount.isWhole, let said = DayNotation.number(text),
          (1990...2059).contains(said)
        {
          year = said
        }
      default: continue
      }
    }
  }

  /// Whether a day may be another one than it seems.
  func mayMove(_ day: SaidDay) -> Bool {
    day.isBare && hasDate || day.year == nil && !day.isCounted && year != nil && year != day.day.year
  }
}
