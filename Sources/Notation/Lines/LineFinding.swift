public import Goals

/// Why a line is not certain.
public enum LineFinding: Hashable, Sendable {
  /// What an unknown word stands in the place of.
  public enum Expected: Hashable, Sendable {
    case metric, place, anything
  }

  /// A word that means nothing here.
  case unknown(String, Expected, suggestion: String?)
  /// A word that several metrics could be meant by.
  case ambiguousMetric(String, [Identifier])
  /// A name that stands under several arbetarekommuner.
  case ambiguousName(String, [String])
  /// A listed name beside an arbetarekommun to which it does not belong.
  case nameElsewhere(String, of: [String], not: String)
  /// No number, or none that belongs to what is counted.
  case noAmount
  /// A goal's name, where what it counts is called something else.
  case goalName(String, metric: Identifier)
  /// A number that counts nothing.
  case noMetric
  /// Two metrics for one number.
  case severalMetrics
  /// Two arbetarekommuner for one number.
  case severalPlaces
  /// Two days for one number.
  case severalDays
  /// An arbetarekommun for which there is no number.
  case idlePlace(String)
  /// A day on which nothing is told.
  case idleDay
  /// No arbetarekommun, below words that name one.
  case unsurePlace
  /// No day, below words that name one.
  case unsureDay
  /// No day, in a mail of which it is not known that it was sent today.
  case mailDay
  /// "I går" in a mail that does not say when it was sent.
  case unknownToday
  /// "Ca 40".
  case vague(String)
  /// "40–50".
  case range(String)
  /// "1.200", which could be two numbers.
  case badNumber(String)
  /// "Totalt 54", which the lines' own numbers make already.
  case total(String)
  /// Words that may take the rest back, and are no note for sure.
  case doubtful(String)
  /// Two numbers of the same thing, of which one may be a part of the other.
  case sameTwice
  /// A number that is or holds the sum of what other lines tell.
  case perhapsSum(lines: [Int])
  /// "42 714", which may be what was done and what was meant to be.
  case grouped(String)
  /// "42,5 samtal".
  case notWhole(String)
  /// Words that are not understood, and the lines that they may be about.
  case unread(lines: [Int])
  /// The heading row of a table, and the rows below it.
  case table(rows: [Int])
  /// A question.
  case question
  /// A number in a note, which may be an event that was not understood.
  case numberInNote
  /// "-42" first in a line: a list's dash or a minus.
  case dashedNumber(String)
  /// "42 fler samtal", of what is added up: more than before, or so many.
  case comparison(String)
  /// "Är 5 fler": a state and a change at once.
  case unclearValue
  /// A percentage of what is none.
  case notADay(String)
  /// A day that has not come.
  case futureDay(Day)
  /// A week or month that began the day that the line was written, and its last day.
  case begunToday(Day)
  /// A time of day that may be to come.
  case unsureHour(String)
  /// A day without a year, so far back that it may be a coming one.
  case distantDay(Day)
  /// A weekday on its own, when it is that weekday.
  case unsureWeekday(String)
  /// A date with another weekday than it had.
  case wrongWeekday(String, Day)
  /// More letters than any event takes.
  case tooLong(Int, limit: Int)
}
