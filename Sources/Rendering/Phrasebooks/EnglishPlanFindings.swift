import Goals
public import Notation

extension EnglishPhrasebook {
  /// What a diagnostic says.
  public func text(_ finding: Finding) -> DiagnosticText {
    switch finding {
    case .plan(let finding): text(finding)
    case .journal(let finding): text(finding)
    case .table(let finding): text(finding)
    }
  }

  private func text(_ finding: PlanFinding) -> DiagnosticText {
    switch finding {
    // The file and its front matter.
    case .notUTF8(let byte):
      DiagnosticText(
        "the file is not UTF-8", "Here stands the byte 0x\(String(byte, radix: 16, uppercase: true)).",
        mend: "open the file in a text editor and save it as UTF-8.")
    case .hazardousCharacter(let scalar):
      DiagnosticText(
        "an invisible control character, \(scalar.codePoint)",
        "Such a character can change how the line is shown.", mend: "remove the character.")
    case .badFileName(let name, let suggestion):
      DiagnosticText(
        "the file name \"\(name)\" cannot be a plan's id",
        "An id has small letters a–z, digits and hyphens, at most 64 characters.",
        mend: suggestion.map { "rename the file to \($0).md." } ?? "rename the file, such as to plan-2026.md."
      )
    case .tooLarge(let bytes, let limit):
      DiagnosticText(
        "the file is too large for a plan: \(numbers.text(Quantity(bytes))) bytes",
        "A plan has at most \(numbers.text(Quantity(limit))) bytes.")
    case .beyond(let limit, let count): beyond(limit, count)
    case .missingFrontMatter:
      DiagnosticText(
        "the plan's front matter is missing", "A plan begins with lines between two lines of ---.",
        mend: "write at the top: --- / title: … / organisation: … / period: 2026 / ---")
    case .unclosedFrontMatter:
      DiagnosticText("the plan's front matter never ends", mend: "write a line of --- after the last key.")
    case .malformedLine:
      DiagnosticText("the line is no key with a value", mend: "write \"key: value\", or remove the line.")
    case .unknownKey(let key, let suggestion):
      DiagnosticText(
        "unknown key \"\(key)\"", suggestion.map { "Did you mean \($0)?" },
        mend:
          "the keys are title, organisation, period, arbetarekommuner, adopted, foreningar, language, lull, "
          + "reporting and source.")
    case .repeatedKey(let key, let line):
      DiagnosticText(
        "the key \"\(key)\" stands twice", "The first is on line \(line).", mend: "remove one of them.")
    case .missingKey(let key):
      DiagnosticText(
        "the key \"\(key)\" is missing from the plan's front matter",
        mend: "add the line \"\(key): \(example(of: key))\".")
    case .badValue(let key, let value, let expectation):
      DiagnosticText("\"\(value)\" cannot be \(key)", text(expectation))
    case .repeatedUnit(let name):
      DiagnosticText("\(name) stands twice among the branches", mend: "remove one of them.")

    // Goals.
    case .malformedAttributes:
      DiagnosticText(
        "the attributes cannot be read",
        "They are written like this: {#id name=value name=\"several words\"}.",
        mend: "see that braces and quotation marks are closed.")
    case .unknownAttribute(let name, let suggestion):
      DiagnosticText(
        "unknown attribute \"\(name)\"", suggestion.map { "Did you mean \($0)?" },
        mend: "the attributes are " + PlanVocabulary.attributes.joined(separator: ", ") + ".")
    case .repeatedAttribute(let name):
      DiagnosticText("the attribute \"\(name)\" stands twice", mend: "remove one of them.")
    case .badAttribute(let name, let value, let expectation):
      DiagnosticText("\"\(value)\" cannot be \(name)", text(expectation))
    case .repeatedID(let id, let line):
      DiagnosticText(
        "the id \"\(id)\" is used twice", "The first is on line \(line).",
        mend: "give one of them another id.")
    case .missingID(let given):
      DiagnosticText(
        "the goal has no id of its own", "It is now called \(given), after its first words.",
        mend: "write {#\(given)} after the goal, so that it stays when the sentence changes.")
    case .furtherTargets(let ids):
      DiagnosticText(
        "the sentence promises more than one thing",
        "The others are now called \(ids.joined(separator: ", ")).",
        mend: "write each promise by itself, or put it in brackets: [minst 20 går S2]{#s2}.")
    case .unsure(let call): text(call)
    case .missingTarget(let kind):
      DiagnosticText(
        "the target is missing", "The goal's kind is \(name(of: kind)), but the sentence has no number.",
        mend: "write the number in the sentence, or {target=50}, or another kind: {kind=qualitative}.")
    case .missingWindow:
      DiagnosticText("it is not clear how often", mend: "write for example \"i veckan\", or {per=P3W}.")
    case .deadlineBeforePlan(let deadline, let start):
      DiagnosticText(
        "the goal was due on \(date(deadline)), before the plan begins", "The plan begins on \(date(start)).",
        mend: "put the day right, or write {by=YYYY-MM-DD}.")
    case .personalNumber:
      DiagnosticText(
        "the line seems to hold a personal identity number",
        "It is hidden here and in every report, but whoever opens the file sees it.",
        mend: "remove the number from the plan. In git and in backups it stays.")
    case .tickedStep:
      DiagnosticText(
        "the step is ticked in the plan", "What is done stands in the journal, to show when and by whom.",
        mend: "write [ ] here and run: maltavla done GOAL STEP")
    case .stepsUnderKind(let kind):
      DiagnosticText(
        "only a milestone has steps; this goal's kind is \(name(of: kind))",
        mend: "write {kind=milestone}, or remove the boxes.")
    case .unknownList(let id, let suggestion):
      DiagnosticText("the plan has no list \"\(id)\"", suggestion.map { "Did you mean \($0)?" })
    case .noUnits:
      DiagnosticText(
        "the goal is for every branch, but the plan names none",
        "Without them there is nothing to be a share of.",
        mend:
          "add the line \"arbetarekommuner: …\" to the front matter, or write what it is a share of: {of=NAME}."
      )
    case .mixedMeasure(let metric, let other, let here):
      DiagnosticText(
        "the metric \"\(metric)\" is counted in two ways",
        "Here it is \(here == .flow ? "added up" : "read"), but not in the goal at \(other.file) line \(other.line).",
        mend: "give one of the goals another metric: {metric=…}, or write {measure=flow} or {measure=stock}.")
    case .renamedMetric(let metric, let before, let other):
      DiagnosticText(
        "the goal reads as in the plan before but has another metric, \"\(metric)\"",
        "In \(other.file) line \(other.line) the metric is \"\(before)\". With different metrics the years cannot be compared.",
        mend: "write {metric=\(before)} if it counts the same thing.")

    // Tables.
    case .unreadableTable:
      DiagnosticText(
        "the table cannot be read as targets or a list",
        "The first column is called Arbetarekommun; the others are years, or a single one with names.")
    case .headingWithoutTable:
      DiagnosticText(
        "the heading has an id, but no table follows",
        mend: "put the id on the goal instead, or write the table.")
    case .unknownUnit(let name, let suggestion, let known): unknownUnit(name, suggestion, known: known)
    case .repeatedRow(let name, let line):
      DiagnosticText("\(name) has a row already", "It is on line \(line).", mend: "remove one of them.")
    case .badNumber(let text):
      DiagnosticText(
        text.isEmpty ? "the cell is empty" : "\"\(text)\" is no number",
        mend: "write the number in digits, such as 1427.")
    case .raggedRow(let cells, let expected):
      DiagnosticText(
        "the row has \(cells) \(cells == 1 ? "cell" : "cells"), the heading row \(expected)",
        mend: "add or remove bars (|).")
    case .totalMismatch(let year, let stated, let computed, let first, let last):
      DiagnosticText(
        "Totalt does not agree with the rows",
        "Lines \(first)–\(last) give \(numbers.text(computed)), but it says \(numbers.text(stated)) "
          + "(\(numbers.text((computed - stated).magnitude)) too \(stated < computed ? "little" : "much")) for \(year).",
        mend: "write \(computed.journalText), or put right the row that is wrong.")
    case .nameWithoutUnit:
      DiagnosticText(
        "the name belongs to no branch", "No row above names one.",
        mend: "write the branch in the first cell.")
    case .emptyTable: DiagnosticText("the table has no rows")
    }
  }

  private func unknownUnit(_ name: String, _ suggestion: String?, known: Int) -> DiagnosticText {
    let named =
      switch known {
      case 0: "The plan's front matter names no branch."
      case 1: "The plan's front matter names 1 branch."
      default: "The plan's front matter names \(known) branches."
      }
    return DiagnosticText(
      "unknown branch \"\(name)\"", named + (suggestion.map { " Did you mean \($0)?" } ?? ""),
      mend: suggestion == nil
        ? "add it after \"arbetarekommuner:\" in the plan's front matter, or put the name right." : nil)
  }
}
