import Goals
import Journal
import Rendering
import Reports
import Text

extension EnglishWords {
  func text(_ message: LoadMessage) -> String {
    switch message {
    // The file.
    case .spreadsheet(let file):
      "\(file.harmlessPrefix) is a workbook. Open it in the spreadsheet program and save the sheet as CSV: "
        + "File, Save as, CSV UTF-8."
    case .noTable(let file): "\(file.harmlessPrefix) has no table."
    case .noRows(let file): "\(file.harmlessPrefix) has headings but no rows below them."
    case .assumed(let file, let encoding):
      "\(file.harmlessPrefix) is not UTF-8 and was read as \(name(encoding)). Check that å, ä and ö came out right."
    case .notUTF8(let file): "\(file.harmlessPrefix) has bytes that are not UTF-8."
    case .personColumn(let heading):
      "the column \(heading.harmlessPrefix): load how many, not who. Take the column away, "
        + "count the rows by day and branch, and load the sums. Nothing loaded."
    case .person(let column):
      "the column \(column.harmlessPrefix) holds personal identity numbers: load how many, not who. Nothing loaded."

    // Its columns.
    case .badColumn(let text):
      "\"\(text.harmlessPrefix)\" does not say what a column is. Write --column date=Day: first what, then the heading."
    case .unknownRole(let name, let suggestion):
      "\"\(name.harmlessPrefix)\" is nothing that a column can be." + meant(suggestion)
    case .noSuchColumn(let heading, let suggestion, let known):
      "there is no column \"\(heading.harmlessPrefix)\"." + meant(suggestion?.harmlessPrefix)
        + (suggestion == nil ? " The headings are \(quoted(known))." : "")
    case .twoColumns(let role, let headings):
      "\(quoted(headings)) can both be \(self.name(role)). Choose one: --column \(self.name(role))=\"\(headings[0].harmless)\""
    case .noAmount(let headings):
      "no column says how many. The headings are \(quoted(headings)). "
        + "Say which one: --column count=HEADING. In a wide table the headings are metrics, branches or months."
    case .strangeColumn(let heading, let suggestion):
      "the column \"\(heading.harmlessPrefix)\" has numbers, but its heading is no metric, no branch and no month."
        + meant(suggestion) + " To leave it out: --column -=\"\(heading.harmless)\""
    case .metricMissing:
      "what does the table count? Say it for every row: --metric samtal, or which column does: --column metric=HEADING"
    case .dayMissing:
      "which day is the table of? Say it for every row: --date 2024-06-30, or which column does: --column date=HEADING"
    case .unread(let headings):
      headings.count == 1
        ? "The column \(quoted(headings)) is not read. As a tag: --column name=\"\(headings[0].harmless)\""
        : "The columns \(quoted(headings)) are not read. As a tag: --column name=HEADING"
    case .remembered(let columns):
      "As last time: "
        + columns.map { "\(name($0.role)) is \"\($0.heading.harmlessPrefix)\"" }.joined(separator: ", ")
        + "."
    case .understood(let role, let heading):
      "The column \"\(heading.harmlessPrefix)\" is read as \(name(role)), by what stands in it."
    case .notRemembered:
      "What the columns are could not be saved for next time; say it again then. The events are saved."
    case .above(let rows):
      rows == 1
        ? "The row above the headings is passed over."
        : "\(number(rows)) rows above the headings are passed over."
    case .badSource(let name):
      "\"\(name.harmlessPrefix)\" cannot be the name of a source: letters, digits and hyphens. Write --source NAME."

    // A cell.
    case .notADay(let text):
      "\"\(text.harmlessPrefix)\" is no day. Write for example 2024-03-14, 14/3/2024 (the day first) or 2024-03 for a month."
    case .yearless(let text):
      "\"\(text.harmlessPrefix)\" has no year. Write 2024-03-14, or say the year for the whole file: --date 2024"
    case .noDay: "the row does not say which day. Write it, or say it for such rows: --date 2024-06-30"
    case .noMetric: "the row does not say which metric. Write it, or say it for such rows: --metric samtal"
    case .noUnit(let names):
      "the row does not say which branch. Write \(list(names, limit: 4)), or - for the organisation itself."
    case .unitMissing(let names):
      "the table does not say which branch. Say it for every row: --ak \(names.first ?? "NAME"), "
        + "or which column does: --column ak=HEADING"
    case .noAmountHere: "the row does not say how many. Write 0 if there was nothing."
    case .futurePeriod(let period, let today):
      "\(period) has not begun; today is \(shortDate(today))."
    case .repeatedKey(let key, let line): "the key \"\(key.harmlessPrefix)\" stands on line \(line) already."
    case .badKey: "a key is at most 200 characters and has no semicolon."
    case .totalDiffers(let written, let sum):
      "the sum is \(book.numbers.text(written)) but the rows come to \(book.numbers.text(sum))."

    // What would be done, and what was.
    case .willLoad(let file, let source): "\(file.harmlessPrefix), source \(source). The rows are read so:"
    case .row(let line, let event, let measure, let fate): row(line, event, measure, fate)
    case .moreRows(let count): "  … and \(number(count)) more"
    case .ask(let new, let changed):
      (changed == 0
        ? "Load \(self.events(new))?"
        : new == 0
          ? "Correct \(self.events(changed))?" : "Load \(self.events(new)) and correct \(number(changed))?")
        + " [Y/n] "
    case .loaded(let counts): loaded(counts)
    case .faulty(let faults, let rows):
      "nothing loaded: \(number(faults)) \(faults == 1 ? "error" : "errors") in \(number(rows)) \(rows == 1 ? "row" : "rows"). "
        + "Mend them and load the file again, or load the rest: --skip-bad"
    case .moreFaults(let count): "And \(number(count)) more \(count == 1 ? "error" : "errors") in the file."
    case .brokenTable: "nothing loaded: the table cannot be read beyond the error."
    case .settled(let count):
      "\(number(count)) \(count == 1 ? "row was" : "rows were") corrected or taken back by hand after the last load, and left so."
    case .vanished(let events): vanished(events)
    case .doubled(let events):
      "\(number(events.count)) \(events.count == 1 ? "row was" : "rows were") loaded by two writers and counted twice. "
        + "Take one back: " + examples(events.compactMap(\.last))
    case .sameAsLogged(let count, let all, let source):
      "\(number(count)) of \(number(all)) new rows stand in the journal already, word for word, but not from the source \(source). "
        + "If it is the same list as before, give the name that it had: --source NAME. "
        + "If they are other events: --source \(source). Nothing loaded."
    case .alsoLogged(let count):
      "\(number(count)) of the new rows \(count == 1 ? "says" : "each say") the same as an event that is logged already. "
        + "Check that nothing counts twice: maltavla history"
    case .journalChanged: "somebody logged while the file was read. Nothing loaded; try again."

    // Another writer's journal.
    case .foreignMark(let file, let writer):
      writer.map { "the lines of \(file.harmlessPrefix) were not logged by \($0)." }
        ?? "the lines of \(file.harmlessPrefix) were not logged by anyone that the file is named for. Say whose it is: --writer NAME"
    case .damagedLines(let count):
      "\(number(count)) \(count == 1 ? "line is" : "lines are") damaged and left out; ask for a new copy."
    case .clashing(let id):
      "\(id) says something else here than in the journal. The line is left out; you must choose which one holds."
    case .exampleMixed(let file):
      "examples and real events cannot stand in the same file, \(file). Nothing loaded."
    case .takenIn(let file, let new, let known, let isDryRun): takenIn(file, new, known, isDryRun)
    }
  }

  private func loaded(_ counts: LoadCounts) -> String {
    var parts = [
      "\(number(counts.new)) new", "\(number(counts.changed)) changed",
      "\(number(counts.unchanged)) unchanged",
    ]
    if counts.faulty > 0 {
      parts.append("\(number(counts.faulty)) \(counts.faulty == 1 ? "row" : "rows") with errors left out")
    }
    let what = parts.joined(separator: ", ")
    return counts.isDryRun
      ? "Would be loaded from \(counts.file.harmlessPrefix): \(what). Nothing saved."
      : "Loaded from \(counts.file.harmlessPrefix): \(what)."
  }

  private func row(_ line: Int, _ event: Event, _ measure: Measure, _ fate: LoadPlan.Fate) -> String {
    let tags = event.ownTags.map { " · \($0.name)=\($0.value.harmless)" }.joined()
    let note = event.note.isEmpty ? "" : " · \"\(event.note.harmless.truncated(to: 40))\""
    let was: String = if case .changed(let old) = fate { " (was \(self.event(old, measure)))" } else { "" }
    return "  line \(line): \(self.event(event, measure))\(tags)\(note)\(was)"
  }

  private func vanished(_ events: [Event]) -> String {
    let count = events.count
    return
      "\(number(count)) \(count == 1 ? "row that was loaded before is no longer in the file, and holds" : "rows that were loaded before are no longer in the file, and hold") "
      + "all the same. If one should not: " + examples(events)
  }

  /// The first of the commands that take events back.
  private func examples(_ events: [Event]) -> String {
    let shown = 3
    let commands = events.prefix(shown).map { "\n  maltavla undo \($0.id.short)  (\(event($0)))" }.joined()
    return commands + (events.count > shown ? "\n  … and \(number(events.count - shown)) more" : "")
  }

  private func takenIn(_ file: String, _ new: Int, _ known: Int, _ isDryRun: Bool) -> String {
    let what = "\(number(new)) new \(new == 1 ? "event" : "events"), \(number(known)) known already"
    return isDryRun ? "Would be added to \(file): \(what). Nothing saved." : "Added to \(file): \(what)."
  }

  func events(_ count: Int) -> String { "\(number(count)) \(count == 1 ? "event" : "events")" }

  private func name(_ encoding: TextEncoding) -> String {
    switch encoding {
    case .utf8, .damagedUTF8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }

  private func name(_ role: ColumnRole) -> String {
    switch role {
    case .day: "date"
    case .metric: "metric"
    case .arbetarekommun: "ak"
    case .value: "count"
    case .reading: "reading"
    case .change: "change"
    case .note: "note"
    case .key: "key"
    case .tag(let name): name.text
    case .ignored: "-"
    }
  }

  private func quoted(_ names: [String]) -> String { list(names.map { "\"\($0.harmlessPrefix)\"" }) }
}
