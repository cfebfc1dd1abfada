import Goals
public import Reports

extension SwedishPhrasebook {
  /// A phrase of a document.
  public func text(_ phrase: Phrase) -> String {
    switch phrase {
    case .verbatim(let text): text
    case .word(let word): text(word)
    case .section(let section): text(section)
    case .planTitle(let organisation, let title): "\(organisation) · \(title)"
    case .followUpTitle(let title): "Uppföljning av \(title.lowercasedFirst)"
    case .asOf(let day): "Läget \(weekdayAndDate(day))"
    case .shortPeriod(let name): shortName(of: name)
    case .period(let period): "\(name(of: period.name)) (\(span(period.period)))"
    case .reportLine(let organisation, let asOf, let made):
      "\(organisation) · läget den \(date(asOf)) · framtagen \(date(made))"
    case .goalName(let name, let year): year.map { "\(name) \($0)" } ?? name
    case .planLine(let place): "\(place.file) rad \(place.line)"
    case .summary(let summary): text(summary)
    case .reporting(let known, let all): reporting(known, of: all)
    case .silentSince(let name, let day):
      day.map { "\(name): senast den \(dayAndMonth($0))." } ?? "\(name): ännu inget."
    case .changes(let better, let worse): changes(better: better, worse: worse)
    case .noChanges: "Inget mål har bytt bedömning sedan perioden före."
    case .example: "EXEMPELDATA: påhittade siffror"
    case .damagedLines(let count):
      count == 1
        ? "En rad i journalen är skadad och räknas inte: kör maltavla check."
        : "\(count) rader i journalen är skadade och räknas inte: kör maltavla check."
    case .hint(.status(let goal, let plan)): "Alla: maltavla status \(goal) --plan \(plan)"
    default: figure(phrase)
    }
  }

  private func text(_ section: Phrase.Section) -> String {
    switch section {
    case .summary: "Sammanfattning"
    case .decisions: "Att ta ställning till"
    case .area(let name): name ?? "Utan område"
    case .units(let goal, let year, let unit):
      "Arbetarekommunerna · \(goal)" + (year.map { " \($0)" } ?? "") + (unit.map { ", \($0)" } ?? "")
    case .unitsDone(let goal): "Arbetarekommunerna · \(goal)"
    case .remaining(let goal, let count, let all): "\(goal) utan händelse, \(count) av \(all)"
    case .unmeasured: "Kunde inte mätas"
    case .steps: "Steg"
    case .assessments: "Styrelsens bedömning"
    }
  }

  private func text(_ summary: Summary) -> String {
    let words: [(Outlook, String, String)] = [
      (.reached, "uppnått", "uppnådda"), (.likely, "på god väg", "på god väg"),
      (.uncertain, "osäkert", "osäkra"), (.unlikely, "nås knappast", "nås knappast"),
      (.missed, "ej uppnått", "ej uppnådda"),
    ]
    let parts = words.compactMap { outlook, one, many -> String? in
      let count = summary.outlooks[outlook] ?? 0
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    let reasons = summary.reasons
    let lacking = (reasons[.noData] ?? 0) + (reasons[.noBaseline] ?? 0)
    let waiting = [
      (lacking, "saknar underlag"), (reasons[.notAssessed] ?? 0, "väntar på styrelsens bedömning"),
      (reasons[.tooEarly] ?? 0, "för tidigt att bedöma"), (reasons[.unreported] ?? 0, "ej rapporterat"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    var sentences = [
      "\(summary.all) mål" + (parts.isEmpty ? "." : ": " + parts.joined(separator: ", ") + ".")
    ]
    if !waiting.isEmpty { sentences.append(waiting.joined(separator: ", ").capitalizedFirst + ".") }
    return sentences.joined(separator: " ")
  }

  private func reporting(_ known: Int, of all: Int) -> String {
    known == all
      ? "Alla \(all) arbetarekommuner har rapporterat."
      : "\(known) av \(all) arbetarekommuner har rapporterat."
  }

  private func changes(better: [String], worse: [String]) -> String {
    let parts = [(better, "bättre"), (worse, "sämre")].filter { !$0.0.isEmpty }
      .map { "\($0.0.count) \($0.1) (\($0.0.joined(separator: ", ")))" }
    return "Sedan perioden före: " + parts.joined(separator: ", ") + "."
  }
}

extension String {
  /// The text with its first letter lower case, unless the first word is written in capitals.
  var lowercasedFirst: String {
    if dropFirst().first?.isUppercase == true { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
