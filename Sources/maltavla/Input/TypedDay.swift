import Goals
import Notation

/// A day as it is typed after an option.
enum TypedDay {
  static func read(_ text: String, today: Day) throws(Failure) -> Day {
    guard let day = DayNotation.day(text, today: today) else { throw Failure(.badDay(text)) }
    return day
  }

  /// The day of something that has happened: not in the future. Of a stretch such as `v12` or `i juni` it is the last
  /// day, or today while it lasts.
  static func past(_ text: String, today: Day) throws(Failure) -> Day {
    if let stretch = DayNotation.stretch(text, today: today) {
      guard stretch.start <= today else { throw Failure(.futureDay(stretch.start, today: today)) }
      return min(stretch.end, today)
    }
    let day = try read(text, today: today)
    guard day <= today else { throw Failure(.futureDay(day, today: today)) }
    return day
  }

  /// A day that something is to be done by, which is decided on the day `said`; one without its year is the next such
  /// day.
  static func coming(_ text: String, today: Day, said: Day) throws(Failure) -> Day {
    let day = try read(text, today: today)
    guard day < today, !text.contains(String(day.year)), text.contains(where: \.isNumber) else {
      guard day >= said else { throw Failure(.passedDay(day, said: said)) }
      return day
    }
    return Day(year: day.year + 1, month: day.month, day: day.dayOfMonth) ?? day
  }
}
