import Goals
public import Reports
import Text

/// A letter as plain text: what wants attention first, in lines of 72 columns, never more than 25 of them.
public struct LetterText: Sendable {
  private let book: any Phrasebook
  private let letter: Letter
  /// Where questions go.
  private let contact: String

  /// The longest line.
  static let width = 72
  /// The most lines.
  static let height = 25
  /// The most lines that one thing may take.
  private static let itemHeight = 3

  /// The text of a letter that is answered at `contact`.
  public init(_ letter: Letter, contact: String, _ book: any Phrasebook) {
    self.letter = letter
    self.contact = contact
    self.book = book
  }

  /// The lines, each ended by a line feed.
  public var text: String {
    var sections = letter.alarms.map { group in
      LetterSection(heading: say(group.heading), items: group.alarms.map(item))
    }
    if let changes = letter.changes {
      let items =
        changes.isEmpty ? [lines("- " + say(.noChanges))] : changes.map { lines("- " + sentence(of: $0)) }
      sections.append(LetterSection(heading: say(.changesSince(letter.since)), items: news + items))
    } else if !news.isEmpty {
      sections.append(LetterSection(heading: say(.changesSince(letter.since)), items: news))
    }
    if !letter.tasks.isEmpty {
      sections.append(
        LetterSection(heading: say(.toDo), items: letter.tasks.map { lines("- " + sentence(of: $0)) }))
    }
    let fixed = head.count + foot.count + 1
    LetterSection.fill(&sections, room: LetterText.height - fixed)
    let body = sections.flatMap { [""] + $0.lines(more) }
    return (head + body + [""] + foot).map { $0.replacing("\u{A0}", with: " ") + "\n" }.joined()
  }

  private func more(_ count: Int) -> String { "  " + say(.more(count)) }

  private var head: [String] {
    let stamp = letter.isExample ? " " + book.text(Phrase.example).sentence : ""
    return lines(book.text(.planTitle(organisation: letter.organisation, title: letter.title)), most: 2)
      + lines(say(.title(letter.asOf)).sentence + stamp)
  }

  private var foot: [String] {
    let rest = letter.standings.filter { ![.unlikely, .missed].contains($0.outlook) }
    let all = say(.inHTML(goals: letter.goals, hasUnits: letter.units != nil))
    let questions = "\(say(.questions)): \(contact)"
    // Where both do not fit on a line each has its own, so that the address stays in one piece.
    let isShort = all.displayWidth + questions.displayWidth < LetterText.width
    return (rest.isEmpty ? [] : lines(say(.rest(rest)), most: 2))
      + (isShort ? ["\(all) \(questions)"] : lines(all, most: 1) + lines(questions, most: 1))
      + (letter.basis.map { lines(book.text(.paper(.basis($0))), most: 2) } ?? [])
  }

  /// Who has reported, and what has been done.
  private var news: [[String]] {
    let said = (letter.news.map { [$0] } ?? []) + letter.notes
    return said.isEmpty ? [] : [lines("- " + said.map { book.text($0) }.joined(separator: " "))]
  }

  private func item(_ alarm: Letter.Alarm) -> [String] {
    let figure = [alarm.figure, alarm.rest].compactMap { $0.map { book.text($0) } }
    let facts = [figure.isEmpty ? nil : joined(figure, alarm), alarm.gap.map { book.text($0) }]
      .compactMap { $0 }.joined(separator: ", ")
    let first = [book.text(alarm.name), facts].filter { !$0.isEmpty }.joined(separator: ": ").sentence
    let said = (alarm.remarks + alarm.lacks).map { book.text($0).sentence }.joined(separator: " ")
    if said.isEmpty { return lines("- " + first) }
    let whole = "- \(first) \(said)"
    return whole.displayWidth <= LetterText.width
      ? lines(whole) : lines("- " + first, most: 2) + lines("  " + said, most: LetterText.itemHeight)
  }

  /// "2 874 av 6 677", but "64 %, var 66 %".
  private func joined(_ figure: [String], _ alarm: Letter.Alarm) -> String {
    if case .letter(.was)? = alarm.rest { return figure.joined(separator: ", ") }
    return figure.joined(separator: " ")
  }

  private func sentence(of change: Letter.Change) -> String {
    let why = change.why.map { " (\(book.text($0)))" } ?? ""
    let course = [change.from, change.words].compactMap { $0.map { book.text($0) } }.joined(separator: " ")
    return "\(say(.way(change.way))): \(book.text(change.name)), \(course)\(why)."
  }

  private func sentence(of task: Letter.Task) -> String {
    "\(book.text(task.who)): \(task.what.map { book.text($0) }.joined(separator: "; "))".sentence
  }

  private func say(_ phrase: LetterPhrase) -> String { book.text(.letter(phrase)) }

  /// A text in lines that keep their indent; what would take too many ends in an ellipsis.
  private func lines(_ text: String, most: Int = LetterText.itemHeight) -> [String] {
    let mark = text.hasPrefix("- ") ? "- " : text.hasPrefix("  ") ? "  " : ""
    let indent = String(repeating: " ", count: mark.count)
    let width = LetterText.width - mark.count
    // More than fits into the lines need not be looked at.
    let words = String(text.dropFirst(mark.count)).harmless.truncated(to: width * most)
    var lines = words.wrapped(to: width).map { $0.truncated(to: width) }
    if lines.count > most {
      lines = Array(lines.prefix(most))
      lines[most - 1] = (lines[most - 1] + "…").truncated(to: width)
    }
    return lines.enumerated().map { ($0.offset == 0 ? mark : indent) + $0.element }
  }
}
