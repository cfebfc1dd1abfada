import Goals
import Notation

/// What the program says of lines that are logged from standard input, and in the dialogue of `log`.
enum LineMessage {
  // What stands against a line.
  case finding(LineFinding, today: Day)
  case unitNeeded([String])
  case bareStock(String, Quantity)
  case readingOfFlow(String)
  case negativeFlow(String)
  /// A reading of a part of an arbetarekommun.
  case partialReading(String, of: String)
  case notPercent(String)
  /// A share as a number of something, or a change of one.
  case percentNeeded(String)
  case doubledLine(Int)
  /// Another line tells of the same with another number.
  case otherNumber(line: Int)
  /// Another line tells how many there are that day, which may hold the change.
  case inState(line: Int)
  /// What is said of a line already, in the reader's language.
  case said(String)

  // What there is.
  case hint
  case nothingSaid
  case notWithLines(option: String)
  case onlyWithLines(option: String)
  case unread([Int])
  case skipped([Int])

  // What was done.
  case saved(events: Int, lines: Int, EventID?)
  case wouldSave(events: Int, lines: Int)
  case event(line: Int, Event, Measure, stretch: Period?, isSaved: Bool)
  case loggedBefore(events: Int, asks: Bool)
  case twin(line: Int, Event, Measure, as: EventID, writer: String)
  case askAgain(events: Int)
  case doubt(line: Int, String, lines: [Int])
  case askAnyway
  case alsoLoggedBy(line: Int, Event, Measure, as: EventID, writer: String)
  case notSaved(lines: [Int])
  case wouldLog(Event, Measure)
  case already(Event, Measure, as: EventID, writer: String)
  case askAnother

  // The dialogue of `log` on a terminal.
  case lately([(event: Event, measure: Measure)])
  case metrics([String])
  case askWhat
  case dialogueHelp
  case noChoice(Int, of: Int)
  case askPlace([String], proposed: String?)
  case askDay(Day)
  case askNote([String])
  case willLog(Event, Measure)
  case askSave
}
