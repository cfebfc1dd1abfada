import Goals
import Notation
import Rendering
import Reports
import Text

extension EnglishWords {
  func text(_ message: LineMessage) -> String {
    switch message {
    case .finding(let finding, let today): text(finding, today)
    case .unitNeeded(let names):
      "which branch (arbetarekommun)? Write it in the line, i \(names.first ?? "Ale"), or say it for all lines: --ak NAME"
    case .bareStock(let metric, let value):
      "\(metric) is a state. Is it now \(book.numbers.text(value))? Write \(metric) är \(digits(value)). "
        + "Has it grown by \(book.numbers.text(value))? Write \(digits(value)) nya \(metric)"
    case .readingOfFlow(let metric):
      "\(metric) is added up and not read. Write how many more there were, such as 42 \(metric)"
    case .negativeFlow(let metric):
      "\(metric) is added up and cannot fall. Was something wrong before? maltavla correct"
    case .partialReading(let metric, let part):
      "\(metric) is read for a whole branch (arbetarekommun), and \(part.harmlessPrefix) is a part of one. Write the number for the whole"
    case .percentNeeded(let metric):
      "\(metric) is a share. Write how it is, in per cent: \(metric) är 19,95 %"
    case .notPercent(let metric): "\(metric) is no share. Write a number without per cent"
    case .doubledLine(let line):
      "the same event stands in line \(line) already. Is it another: --again"
    case .otherNumber(let line):
      "line \(line) tells another number of the same thing that day. Are they two events: --again; otherwise take one line away"
    case .inState(let line):
      "is the change in the number of line \(line)? Then that is enough. If it is not: --again"

    case .said(let words): words

    case .hint: "A line for each thing, such as 42 samtal i Ale i går. Ctrl-D ends."
    case .nothingSaid: "nothing to log. Write a line for each thing, such as 42 samtal i Ale i går"
    case .notWithLines(let option):
      "\(option.harmlessPrefix) does not go with lines. Write it in the line instead."
    case .onlyWithLines(let option):
      "\(option.harmlessPrefix) goes with lines, which are taken from the input: maltavla log - \(option.harmlessPrefix)"
    case .unread(let lines): "Without a number, not read: \(self.lines(lines))."
    case .skipped(let lines): "Passed over, out of a mail: \(self.lines(lines))."

    case .saved(let events, let lines, let id):
      "Saved \(self.events(events)) from \(count(lines))."
        + " Wrong? maltavla correct \(id?.short ?? "ID")"
    case .wouldSave(let events, let lines):
      "Would be saved: \(self.events(events)) from \(count(lines)). Nothing saved."
    case .event(let line, let event, let measure, let stretch, let isSaved):
      "  line \(line)\(isSaved ? " (\(event.id.short))" : ""): \(told(event, measure))"
        + within(stretch, event.day)
    case .loggedBefore(let events, let asks):
      asks
        ? "Logged already: \(self.events(events))."
        : "Logged already, not saved again: \(self.events(events)). Is it something else than last time: --again"
    case .twin(let line, let event, let measure, let id, let writer):
      "  line \(line): \(self.event(event, measure)) (\(id.short), \(writer))"
    case .doubt(let line, let text, let lines):
      "Line \(number(line)) is not understood, and may change \(self.lines(lines)): \(text.harmlessPrefix)"
    case .askAnyway: "Does it change none of that? Save anyway? [y/N] "
    case .askAgain(let events):
      "Is it something else than last time? Save \(events == 1 ? "it" : "them") again? [y/N] "
    case .alsoLoggedBy(let line, let event, let measure, let id, let writer):
      "line \(line): \(self.event(event, measure)) is logged by \(writer) too (\(id.short)). "
        + "If it is the same thing, take one of them back: maltavla history"
    case .notSaved(let lines): "Not saved: \(self.lines(lines))."
    case .already(let event, let measure, let id, let writer):
      "Logged already: \(self.event(event, measure)) (\(id.short), \(writer))."
    case .askAnother: "Is it something else? Save all the same? [y/N] "

    case .lately(let events):
      "Logged lately:"
        + events.enumerated().map { "\n  \($0 + 1). \(self.event($1.event, $1.measure))" }.joined()
    case .metrics(let names): "The metrics are \(list(names, limit: 20))."
    case .askWhat: "What has happened (number, metric or the whole line; an empty line ends)? "
    case .dialogueHelp:
      "  Write the number of something in the list, a metric, or the whole line, such as 42 samtal i Ale i går. "
        + "A beginning is enough where no other has it, and Tab writes the rest. Nothing is saved before the line is shown; Ctrl-D ends."
    case .noChoice(let number, let count):
      count == 0
        ? "there is no list to choose from. Write a metric."
        : "there is no choice \(self.number(number)). Choose \(count == 1 ? "1" : "1–\(count)"), or write a metric."
    case .askPlace(let names, let proposed):
      "Branch (\(numbered(names))\(proposed.map { "; empty line: \($0)" } ?? ""))? "
    case .askDay(let day): "Day (empty line: today, \(date(day)))? "
    case .askNote(let names):
      names.isEmpty
        ? "Note (empty line: none)? " : "Note, or one of \(list(names, limit: 8)) (empty line: none)? "
    case .willLog(let event, let measure): "  " + told(event, measure)
    case .askSave: "Save? [Y/n] "
    case .wouldLog(let event, let measure): "Would be saved: \(told(event, measure)). Nothing saved."
    }
  }

  private func within(_ stretch: Period?, _ day: Day) -> String {
    guard let stretch else { return "" }
    return " · \(name(of: stretch)), logged on "
      + (day == stretch.end ? "its last day" : "this day")
  }

  private func count(_ lines: Int) -> String { "\(number(lines)) \(lines == 1 ? "line" : "lines")" }

  private func lines(_ lines: [Int]) -> String {
    (lines.count == 1 ? "line " : "lines ") + list(spans(lines), limit: 50)
  }

  private func text(_ finding: LineFinding, _ today: Day) -> String {
    switch finding {
    case .unknown(let word, let expected, let suggestion): unknown(word, expected) + meant(suggestion)
    case .ambiguousMetric(let word, let metrics):
      "\"\(word.harmlessPrefix)\" could be \(list(metrics.map(\.text))). Write the metric's id"
    case .ambiguousName(let name, let units): "\"\(name.harmlessPrefix)\" is in \(list(units)). Write which"
    case .nameElsewhere(let name, let units, let unit):
      "\(name.harmlessPrefix) belongs to \(list(units)), not to \(unit)"
    case .noAmount: "how much? Write a number, even if it is 1, or inga. A heading ends with a colon"
    case .goalName(let name, let metric):
      "\(name.harmlessPrefix) is a goal that counts \(metric.text). Write the metric, if that is what you mean"
    case .noMetric: "a number of what? Write the metric after it"
    case .severalMetrics: "two metrics for one number. Put a comma between the things"
    case .severalPlaces: "it is not clear which branch the number is of. Write a line for each"
    case .severalDays: "it is not clear which day the number is of. Write a line for each"
    case .idlePlace(let name): "how much in \(name.harmlessPrefix)? Write a number for each branch"
    case .idleDay: "how much that day? Write a number for each day"
    case .unsurePlace: "which branch? The words above name one. Write it in the line"
    case .unsureDay: "which day? The words above name one. Write the date in the line"
    case .mailDay:
      "which day? The mail is not said to be from today. Write the day in the line, or give it for all lines: --date DAY"
    case .unknownToday: "which day is that? The mail does not say when it was written. Write the date"
    case .vague(let word): "\"\(word.harmlessPrefix)\" is no certain number. Write a number"
    case .range(let text): "\"\(text.harmlessPrefix)\" is two numbers. Write one"
    case .badNumber(let text):
      "\"\(text.harmlessPrefix)\" is no number." + (text.contains(".") ? " Write 1 200 or 1,2" : "")
    case .total(let word):
      "\"\(word.harmlessPrefix)\" is a sum. Log what is new, each thing by itself"
    case .doubtful(let word):
      "\"\(word.harmlessPrefix)\" may change what the line says. Take it away, or write a note in quotation marks"
    case .sameTwice: "two numbers of the same thing. Is one a part of the other? Write one of them"
    case .perhapsSum(let lines):
      "is that the sum of \(self.lines(lines)), or a part of it? It counts already. If it is something else, log it by itself"
    case .grouped(let text): "is \"\(text.harmlessPrefix)\" one number or two? Write it without a space"
    case .notWhole(let text): "\(text.harmlessPrefix) is no whole number"
    case .unread(let lines):
      "it is not clear whether this line changes \(self.lines(lines)). If it does not: take it away, or --anyway. If it says "
        + "when or where, write that in each line"
    case .table(let rows):
      "this is a table, with \(self.lines(rows)). Save it as table.csv and load it: maltavla load table.csv"
    case .question: "a question is nothing to log"
    case .numberInNote:
      "is it something to log, or a note? A note is written in quotation marks"
    case .dashedNumber(let text):
      "is the dash a minus? Write minus \(text.dropFirst().description.harmlessPrefix), or a space after the dash"
    case .unclearValue: "is it a change, or how it is now? Write one of them"
    case .notADay(let text):
      "\"\(text.harmlessPrefix)\" is no day. Write such as \"igår\", \"14/3\", \"v12\" or \"i juni\""
    case .futureDay(let day):
      day > today
        ? "\(shortDate(day)) has not been yet; today it is \(shortDate(today))"
        : "\(shortDate(day)) had not been when the mail was written"
    case .begunToday(let last):
      "that time began today and ends \(shortDate(last)). If it is done, write idag"
    case .unsureHour(let text):
      "has it been \(text.harmlessPrefix) yet? If it is done, take the time away, or write it in quotation marks"
    case .comparison(let word):
      "is it so many, or so many more than before? If it is so many, take \"\(word.harmlessPrefix)\" away"
    case .distantDay(let day): "is it \(shortDate(day))? If so, write the year"
    case .unsureWeekday(let word):
      "which \(word.harmlessPrefix.lowercased())? Write the date, idag or i \(word.harmlessPrefix.lowercased())s"
    case .wrongWeekday(let word, let day): "\"\(word.harmlessPrefix)\" is not right: it was \(date(day))"
    case .tooLong(let letters, let limit):
      "the line is too long: \(number(letters)) letters, at most \(number(limit))"
    }
  }

  private func unknown(_ word: String, _ expected: LineFinding.Expected) -> String {
    switch expected {
    case .metric: "unknown metric \"\(word.harmlessPrefix)\"."
    case .place: "unknown place or day \"\(word.harmlessPrefix)\"."
    case .anything:
      "it is not clear what \"\(word.harmlessPrefix)\" means. Take it away, or write a note in quotation marks."
    }
  }
}
