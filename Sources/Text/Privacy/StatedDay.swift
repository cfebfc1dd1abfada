/// A day as digits state it, which need not be one of the calendar.
///
/// The calendar proper belongs to the rooms above; a personal number only asks whether somebody can have been born on
/// the day, and how long ago.
public struct StatedDay: Hashable, Comparable, Sendable {
  /// The year, with its century.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// The day that three numbers state.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether the calendar has such a day.
  var exists: Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    switch month {
    case 2: return day <= (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28)
    case 4, 6, 9, 11: return day <= 30
    default: return day <= 31
    }
  }

  /// The same day of another year.
  func later(years: Int) -> StatedDay { StatedDay(year: year + years, month: month, day: day) }

  /// Order of time.
  public static func < (left: StatedDay, right: StatedDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
