import Goals
import Rendering
import Reports
import Text

/// The words that an event is told with, where the languages build the sentence alike.
struct EventNouns: Sendable {
  let and: String
  let done: String
  let comment: String
  let void: String
  let organisation: String
}

extension ToolWords {
  /// "42 samtal, Ale, torsdag 27 juni 2024". A change of a stock keeps its sign, or it would read as a state.
  func event(_ event: Event, _ measure: Measure = .flow) -> String {
    let what: String =
      switch event.value {
      case .change(let amount) where measure == .flow && amount > .zero:
        "\(book.numbers.text(amount)) \(event.metric)"
      case .change(let amount): "\(amount == .zero ? "+0" : book.numbers.signed(amount)) \(event.metric)"
      case .reading(let value): "\(event.metric) = \(book.numbers.text(value))"
      case .done: "\(event.metric) \(nouns.done)"
      case .assessment(let level):
        "\(event.metric): \(level.map { book.text(Phrase.level($0)) } ?? nouns.comment)"
      case .void: "\(nouns.void), \(event.metric)"
      }
    return [what, event.arbetarekommun?.name ?? nouns.organisation, date(event.day)].joined(separator: ", ")
  }

  /// The same with its tags and its note, for those who have not written them just now.
  func told(_ event: Event, _ measure: Measure) -> String {
    self.event(event, measure) + event.tags.map { " · \($0.name)=\($0.value.harmless)" }.joined()
      + (event.note.isEmpty ? "" : " · \"\(event.note.harmless)\"")
  }

  /// "a, b och c"; past the limit the rest is "…".
  func list(_ names: [String], limit: Int = 12) -> String {
    let shown = names.prefix(limit)
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    let isCut = names.count > limit
    return shown.dropLast().joined(separator: ", ") + (isCut ? ", \(last) …" : " \(nouns.and) \(last)")
  }

  /// "1–3", "5": numbers in a row as one, where there are more than two of them.
  func spans(_ numbers: [Int]) -> [String] {
    var spans: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    return spans.flatMap { span in
      span.count > 2 ? ["\(number(span.lowerBound))–\(number(span.upperBound))"] : span.map { number($0) }
    }
  }

  /// "1 Ale, 2 Tjörn": choices with their numbers, which stay beside them.
  func numbered(_ names: [String]) -> String {
    names.enumerated().map { "\($0 + 1)\u{A0}\($1)" }.joined(separator: ", ")
  }

  /// "torsdag 27 juni 2024".
  func date(_ day: Day) -> String { book.text(Phrase.weekday(day)) }

  /// "juni 2024", "vecka 25, 2024", "14 juni 2024–16 juni 2024".
  func name(of stretch: Period) -> String {
    let (year, month, _) = stretch.end.civil
    let week = stretch.end.isoWeek
    let names: [NamedPeriod.Name] = [.month(month, year: year), .week(week.week, year: week.year)]
    guard let named = names.lazy.compactMap({ NamedPeriod($0) }).first(where: { $0.period == stretch }) else {
      return "\(shortDate(stretch.start))–\(shortDate(stretch.end))"
    }
    return book.text(Phrase.period(named))
  }

  /// "30 juni 2024".
  func shortDate(_ day: Day) -> String { book.text(Phrase.day(day)) }

  /// A whole number as the language writes it.
  func number(_ value: Int) -> String { book.numbers.text(Quantity(value)) }

  /// A number as it is typed: without spaces.
  func digits(_ value: Quantity) -> String { value.journalText }
}
