import Drafting
import Goals
import Rendering
import Reports
import Text

extension EnglishWords {
  func text(_ fault: DocumentFault) -> String {
    switch fault {
    case .missingHelper(let file, let program, let package):
      "\(file.harmlessPrefix) cannot be read without the program \(program), which is missing here. "
        + "Install the package \(package) (on Debian and Ubuntu: apt install \(package)), or save the document as text."
    case .unstartableHelper(let program, let code):
      "the program \(program) could not be started (error \(code))."
    case .tooSlow(let file, let program, let seconds):
      "\(file.harmlessPrefix): \(program) did not finish within \(seconds) seconds and was stopped. "
        + "Save the document anew, or as text."
    case .damaged(let file, let format, let program, let said):
      "\(file.harmlessPrefix) is damaged or incomplete: \(program) cannot read it"
        + (said.isEmpty ? ". " : " (\"\(said)\"). ")
        + (format == .pdf
          ? "Fetch or save the PDF anew." : "Open it in a word processor and save it anew.")
    case .locked(let file):
      "\(file.harmlessPrefix) is locked by a password. Save the document without one."
    case .oldWord(let file):
      "\(file.harmlessPrefix) is in Word's old format. Open the document and save it as .docx or PDF."
    case .noDocument(let file):
      "\(file.harmlessPrefix) is an archive, a spreadsheet or slides, and no text document. "
        + "Save the plan as .docx, .odt, PDF or text."
    case .binary(let file):
      "\(file.harmlessPrefix) is no text. A plan can be text, Markdown, PDF, .docx or .odt."
    case .empty(let file): "\(file.harmlessPrefix) has no text."
    case .scanned(let file):
      "the PDF has no text and was probably scanned: \(file.harmlessPrefix). "
        + "Ask for the original, or let a program for text recognition (OCR) read the pages first."
    case .tooMuchText(let file, let limit):
      "\(file.harmlessPrefix) has more text than any plan: at most \(number(limit)) characters are read. "
        + "Save the plan alone, without appendices."
    }
  }

  func text(_ remark: DocumentRemark) -> String {
    switch remark {
    case .readAsWindows1252(let file):
      "\(file.harmlessPrefix) is not UTF-8 and was read as Windows-1252. See that its letters came out right."
    case .damagedText(let file):
      "\(file.harmlessPrefix) has bytes that are not UTF-8; they stand as \u{FFFD} in the draft."
    case .helperComplained(let file, let program, let said):
      "\(file.harmlessPrefix) may be damaged (\(program): \"\(said)\"). See that the whole plan is there."
    case .tableHeadsLost(let file):
      "The heading row of a table in \(file.harmlessPrefix) may be lost. Compare, or save the document as .docx and "
        + "import that instead."
    }
  }

  func text(_ summary: ImportSummary) -> String {
    let draft = summary.draft
    var lines = [
      [draft.organisation, draft.title, draft.period.map { "\($0)" }].compactMap { $0?.harmless }
        .joined(separator: " · "),
      found(summary),
    ]
    if draft.concernCount > 0 { lines.append("To look at: \(number(draft.concernCount)).") }
    for (concern, places) in summary.reasons {
      lines.append("  \(book.text(concern).harmless):")
      lines += places.prefix(ImportSummary.shownPlaces).map { "    " + text($0) }
      let rest = places.count - ImportSummary.shownPlaces
      if rest > 0 { lines.append("    and \(number(rest)) more, marked in the draft") }
    }
    let gaps = draft.gaps.map { name($0) }
    if !gaps.isEmpty {
      lines.append("The document does not say \(list(gaps)): write it in the front matter.")
    }
    lines.append(
      summary.output == nil
        ? "Save the draft: \(summary.saving)"
        : "Read the draft through, and then check it: maltavla check")
    return lines.joined(separator: "\n")
  }

  private func found(_ summary: ImportSummary) -> String {
    let goals = summary.draft.goals.count
    if goals == 0, summary.draft.tables.isEmpty { return "No goals were found." }
    let kinds = summary.kinds.map { "\(book.text(Phrase.kind($0.kind))) \($0.count)" }
    let tables = summary.draft.tables.count
    return counted(goals, "goal", "goals") + (kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))")
      + (tables == 0 ? "." : " and " + counted(tables, "table", "tables") + ".")
  }

  private func text(_ place: ImportSummary.Place) -> String {
    let position: String? =
      switch place.position {
      case .line(let line): "line \(line)"
      case .page(let page): "page \(page)"
      case .unknown: nil
      }
    return [position, place.words.map { $0.harmless.truncated(to: 60) }].compactMap { $0 }
      .joined(separator: ": ")
  }

  private func name(_ gap: DraftGap) -> String {
    switch gap {
    case .organisation: "whose plan it is"
    case .period: "which year it is for"
    }
  }
}
