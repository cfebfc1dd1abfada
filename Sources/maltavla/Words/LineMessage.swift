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
  case notPercent(String)
  case doubledLine(Int)

  // What there is.
  case hint
  case nothingSaid
  case notWithLines(option: String)
  case unread([Int])
  case skipped(Int)

  // What was done.
  case saved(events: Int, lines: Int, EventID?)
  case wouldSave(events: Int, lines: Int)
  case event(line: Int, Event, Measure, stretch: Period?, isSaved: Bool)
  case loggedBefore(events: Int, asks: Bool)
  case twin(line: Int, Event, Measure, as: EventID, writer: String)
  case askAgain(events: Int)
  case alsoLoggedBy(line: Int, Event, Measure, as: EventID, writer: String)
  case notSaved(lines: [Int])
  case wouldLog(Event, Measure)
}
