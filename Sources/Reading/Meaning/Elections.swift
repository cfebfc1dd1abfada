import Goals

/// Election days by rule.
enum Elections {
  enum Kind: Sendable {
    /// Riksdag, region and municipality.
    case general
    /// The European Parliament.
    case european
    /// The Church of Sweden.
    case church
  }

  /// The day of the election in `year`, or nil where that year has none.
  ///
  /// General elections are held on the second Sunday of September every fourth year (regeringsformen 3:3 and
  /// vallagen 1:3), church elections on the third one the year before. The Council sets the days of the European
  /// ones around the week of the first; from 2024 on that is taken as the second Sunday of June.
  static func day(of kind: Kind, year: Int) -> Day? {
    switch kind {
    case .general: year % 4 == 2 ? sunday(2, month: 9, year: year) : nil
    case .church: year % 4 == 1 ? sunday(3, month: 9, year: year) : nil
    case .european:
      switch year {
      case 2014: Day(year: 2014, month: 5, day: 25)
      case 2019: Day(year: 2019, month: 5, day: 26)
      default: year % 5 == 4 ? sunday(2, month: 6, year: year) : nil
      }
    }
  }

  /// The first election of the kind in `year` or later.
  static func next(_ kind: Kind, from year: Int) -> Day? {
    (year..<year + 5).lazy.compactMap { day(of: kind, year: $0) }.first
  }

  private static func sunday(_ number: Int, month: Int, year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    return first + (7 - first.weekday) + 7 * (number - 1)
  }
}
