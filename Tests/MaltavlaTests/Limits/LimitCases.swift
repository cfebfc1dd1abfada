import Foundation
import Goals
import Journal
import Notation
import Reading

@testable import maltavla

extension LimitCase {
  /// Every limit there is.
  static let all: [LimitCase] = journal + typed + plans + documents

  private static func text(_ count: Int, _ letter: Character = "a") -> String {
    String(repeating: letter, count: count)
  }

  private static let metric: Identifier = {
    guard let metric = Identifier("moten") else { preconditionFailure("an id of letters") }
    return metric
  }()

  private static func event(note: String) -> String {
    let event = Event(
      id: EventID(milliseconds: 1, high: 0, low: 1), day: Day(number: 19_800),
      metric: metric, arbetarekommun: Arbetarekommun("Ale"),
      value: .change(Quantity(1)), note: note)
    return String(decoding: EventLine.bytes(of: event), as: UTF8.self) + "\n"
  }

  private static let journal = [
    LimitCase("A line of the journal, bytes", EventLine.limit, "raden är för lång: 65 537 byte") {
      count, trial in
      try trial.journal(text(count) + "\n")
    },
    LimitCase("A column of a line, bytes", EventLine.columnLimit, "anteckningen är för lång: 4 097 byte") {
      count, trial in try trial.journal(event(note: text(count)))
    },
    LimitCase("Events listed in a report", Fingerprint.mostListed, nil) { _, _ in "" },
  ]

  private static let typed = [
    LimitCase("A note, a tag or an answer, bytes", TypedText.limit, "texten är för lång: 4 001 byte") {
      count, trial in try trial.log("1", "--note", text(count))
    },
    LimitCase(
      "An id: of a plan, goal, step, metric, tag or writer, characters", 64, "kan inte vara en rapportör"
    ) { count, trial in try trial.log("1", "--writer", text(count)) },
    LimitCase("A number", Quantity.limit.floor, "är för stort") { count, trial in try trial.log("\(count)") },
    LimitCase("Decimals of a number", 4, "är inget tal") { count, trial in
      try trial.log("0," + text(count, "1"))
    },
    LimitCase("Standard input of `explain`, bytes", StandardInput.limit, nil) { _, _ in "" },
  ]

  private static let plans = [
    LimitCase("A year", 9_999, "\"10000\" kan inte vara period") { count, trial in
      try trial.plan(Trial.front.replacing("2024", with: "\(count)"))
      return trial.run("check")
    },
    LimitCase("A plan file, bytes", PlanReader.largestFile, "filen är för stor för en plan") { count, trial in
      let body = Trial.front + "Mål:\n\n- Minst 9 möten {#a}\n"
      try trial.plan(body + text(count - body.utf8.count, "\n"))
      return trial.run("check")
    },
    LimitCase("Goals of a plan", PlanLimit.goals.most, "planen har 2 001 mål") { count, trial in
      try trial.check("Mål:\n\n" + (1...count).map { "- Fest {#a\($0)}\n" }.joined())
    },
    LimitCase("Arbetarekommuner of a plan", PlanLimit.units.most, "planen nämner 1 001 arbetarekommuner") {
      count, trial in
      let units = (1...count).map { "Ort \($0)" }.joined(separator: ", ")
      try trial.plan(Trial.front.replacing("Ale", with: units))
      return trial.run("check")
    },
    LimitCase("Rows of a table", PlanLimit.rows.most, "tabellen har 10 001 rader") { count, trial in
      let rows = (1...count).map { "| Ale | Distrikt \($0) |\n" }.joined()
      return try trial.check("## Kartan {#a kind=coverage}\n\n| AK | Valdistrikt |\n| --- | --- |\n" + rows)
    },
    LimitCase("Steps of a goal", PlanLimit.steps.most, "målet har 201 steg") { count, trial in
      let steps = (1...count).map { "  - [ ] Steg {#s\($0)}\n" }.joined()
      return try trial.check("Mål:\n\n- Klart {#a kind=milestone}\n" + steps)
    },
    LimitCase(
      "A goal's sentence, characters", PlanLimit.sentence.most, "meningen är för lång: 8 001 tecken"
    ) { count, trial in try trial.check("Mål:\n\n- \(text(count)) {#a kind=qualitative}\n") },
    LimitCase(
      "A name: of an arbetarekommun, an organisation, a plan, characters", PlanLimit.name.most,
      "namnet är för långt: 1 001 tecken"
    ) { count, trial in
      try trial.plan(Trial.front.replacing("Ale", with: text(count, "å")))
      return trial.run("check")
    },
  ]

  private static let documents = [
    LimitCase("A document for `import`, bytes", DocumentReader.fileLimit, "för stor") { count, trial in
      // As many as there may be are more text than a plan has.
      guard count > DocumentReader.fileLimit else { return "" }
      try trial.sparse("plan.txt", bytes: count)
      return trial.run("import", "plan.txt")
    },
    LimitCase("The text of a document, bytes", DocumentReader.byteLimit, nil) { _, _ in "" },
    LimitCase("The text of a document, characters", DocumentReader.textLimit, nil) { _, _ in "" },
    LimitCase("A report for `check --report`, bytes", ReportCheck.limit, "är för stor: 67 108 865 byte") {
      count, trial in
      try trial.plan(Trial.front + "Mål:\n\n- Minst 9 möten {#a}\n")
      try trial.sparse("kv2.html", bytes: count > ReportCheck.limit ? count : 0)
      return trial.run("check", "--report", "kv2.html")
    },
    LimitCase("A table for `load`, bytes", TableInput.limit, "är för stor: 64 000 001 byte") {
      count, trial in
      try trial.plan(Trial.front + "Mål:\n\n- Minst 9 möten {#a}\n")
      try trial.sparse("tabell.csv", bytes: count > TableInput.limit ? count : 0)
      return trial.run("load", "tabell.csv")
    },
    // DelimitedReaderTests tries as many.
    LimitCase("Rows of such a table", DelimitedText.rowLimit, nil) { _, _ in "" },
    LimitCase("Columns of such a table", DelimitedText.columnLimit, "fler kolumner än som läses: högst 1 000")
    { count, trial in
      try trial.load("AK;" + (2...count).map { "k\($0)" }.joined(separator: ";") + "\nAle\n")
    },
    LimitCase("A cell of such a table, bytes", DelimitedText.cellLimit, "cellen är för lång: 4 097 byte") {
      count, trial in try trial.load("AK;moten\nAle;1\nAle;" + text(count) + "\n")
    },
  ]
}
