import Drafting
import Goals
import Rendering
import Reports
import Text

extension SwedishWords {
  func text(_ fault: DocumentFault) -> String {
    switch fault {
    case .missingHelper(let file, let program, let package):
      "\(file.harmlessPrefix) kan inte läsas utan programmet \(program), som saknas här. "
        + "Installera paketet \(package) (i Debian och Ubuntu: apt install \(package)), eller spara dokumentet som text."
    case .unstartableHelper(let program, let code):
      "programmet \(program) kunde inte startas (fel \(code))."
    case .tooSlow(let file, let program, let seconds):
      "\(file.harmlessPrefix): \(program) blev inte klart på \(seconds) sekunder och stoppades. "
        + "Spara dokumentet på nytt, eller som text."
    case .damaged(let file, let format, let program, let said):
      "\(file.harmlessPrefix) är skadad eller ofullständig: \(program) kan inte läsa den"
        + (said.isEmpty ? ". " : " (\"\(said)\"). ")
        + (format == .pdf
          ? "Hämta eller spara PDF:en på nytt."
          : "Öppna den i ett ordbehandlingsprogram och spara den på nytt.")
    case .locked(let file):
      "\(file.harmlessPrefix) är låst med lösenord. Spara dokumentet utan lösenord."
    case .oldWord(let file):
      "\(file.harmlessPrefix) är i Words gamla format. Öppna dokumentet och spara det som .docx eller PDF."
    case .noDocument(let file):
      "\(file.harmlessPrefix) är ett arkiv, ett kalkylblad eller bilder, och inget textdokument. "
        + "Spara planen som .docx, .odt, PDF eller text."
    case .binary(let file):
      "\(file.harmlessPrefix) är ingen text. Planen kan vara text, Markdown, PDF, .docx eller .odt."
    case .empty(let file): "\(file.harmlessPrefix) har ingen text."
    case .scanned(let file):
      "PDF:en har ingen text, den är troligen inskannad: \(file.harmlessPrefix). "
        + "Be om originalet, eller låt ett program för texttolkning (OCR) läsa den först."
    case .tooMuchText(let file, let limit):
      "\(file.harmlessPrefix) har mer text än någon plan: högst \(number(limit)) tecken läses. "
        + "Spara bara själva planen, utan bilagor."
    }
  }

  func text(_ remark: DocumentRemark) -> String {
    switch remark {
    case .readAsWindows1252(let file):
      "\(file.harmlessPrefix) är inte UTF-8 och är läst som Windows-1252. Se efter att å, ä och ö blev rätt."
    case .damagedText(let file):
      "\(file.harmlessPrefix) har byte som inte är UTF-8; de står som \u{FFFD} i utkastet."
    case .helperComplained(let file, let program, let said):
      "\(file.harmlessPrefix) kan vara skadad (\(program): \"\(said)\"). Se efter att hela planen kom med."
    case .tableHeadsLost(let file):
      "Rubrikraden i någon tabell i \(file.harmlessPrefix) kan ha fallit bort. Jämför, eller spara dokumentet som "
        + ".docx och importera det i stället."
    }
  }

  func text(_ summary: ImportSummary) -> String {
    let draft = summary.draft
    var lines = [
      [draft.organisation, draft.title, draft.period.map { "\($0)" }].compactMap { $0?.harmless }
        .joined(separator: " · "),
      found(summary),
    ]
    if draft.concernCount > 0 { lines.append("Att se över: \(number(draft.concernCount)).") }
    for (concern, places) in summary.reasons {
      lines.append("  \(book.text(concern).harmless):")
      lines += places.prefix(ImportSummary.shownPlaces).map { "    " + text($0) }
      let rest = places.count - ImportSummary.shownPlaces
      if rest > 0 { lines.append("    och \(number(rest)) till, märkta i utkastet") }
    }
    let gaps = draft.gaps.map { name($0) }
    if !gaps.isEmpty { lines.append("Dokumentet säger inte \(list(gaps)): skriv det i planens huvud.") }
    lines.append(
      summary.output == nil
        ? "Spara utkastet: \(summary.saving)"
        : "Läs igenom utkastet och granska det sedan: maltavla check")
    return lines.joined(separator: "\n")
  }

  private func found(_ summary: ImportSummary) -> String {
    let goals = summary.draft.goals.count
    if goals == 0, summary.draft.tables.isEmpty { return "Inga mål hittades." }
    let kinds = summary.kinds.map { "\(book.text(Phrase.kind($0.kind))) \($0.count)" }
    let tables = summary.draft.tables.count
    return "\(number(goals)) mål" + (kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))")
      + (tables == 0 ? "." : " och \(tables) \(tables == 1 ? "tabell" : "tabeller").")
  }

  private func text(_ place: ImportSummary.Place) -> String {
    let position: String? =
      switch place.position {
      case .line(let line): "rad \(line)"
      case .page(let page): "sidan \(page)"
      case .unknown: nil
      }
    return [position, place.words.map { $0.harmless.truncated(to: 60) }].compactMap { $0 }
      .joined(separator: ": ")
  }

  private func name(_ gap: DraftGap) -> String {
    switch gap {
    case .organisation: "vems planen är"
    case .period: "vilket år den gäller"
    }
  }
}
