import Goals
import Reports

extension SwedishPhrasebook {
  func text(_ section: Phrase.Section) -> String {
    switch section {
    case .summary: "Sammanfattning"
    case .decisions: "Att ta ställning till"
    case .outcomes: "Nått eller inte, mål för mål"
    case .annualDraft: "Underlag till verksamhetsberättelsen"
    case .area(let name): name ?? "Utan område"
    case .units(let goal, let year, let unit):
      "Arbetarekommunerna · \(goal)" + (year.map { " \($0)" } ?? "") + (unit.map { ", \($0)" } ?? "")
    case .unitsDone(let goal): "Arbetarekommunerna · \(goal)"
    case .remaining(let goal, let metric, let count, let all):
      "\(goal) utan \(metric ?? "händelse"), \(count) av \(all)"
    case .mostToGain(let goal, let year, let unit):
      "Mest att hämta · \(goal)" + (year.map { " \($0)" } ?? "") + ", \(unit)"
    case .unmeasured: "Kunde inte mätas"
    case .steps: "Steg"
    case .assessments: "Styrelsens bedömning"
    case .earlierActions: "Åtgärder sedan tidigare"
    }
  }

  func text(_ summary: Summary) -> String {
    let words: [(Outlook, String, String)] = [
      (.reached, "uppnått", "uppnådda"), (.likely, "på god väg", "på god väg"),
      (.uncertain, "osäkert", "osäkra"), (.unlikely, "nås knappast", "nås knappast"),
      (.missed, "ej uppnått", "ej uppnådda"),
    ]
    var parts = words.compactMap { outlook, one, many -> String? in
      let count = summary.outlooks[outlook] ?? 0
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    if summary.partly > 0 {
      parts.append("\(summary.partly) \(text(PaperPhrase.partly(count: summary.partly)))")
    }
    let reasons = summary.reasons
    let lacking = (reasons[.noData] ?? 0) + (reasons[.noBaseline] ?? 0)
    let unknown: [(count: Int, words: String)] = [
      (lacking, "saknar underlag"), (reasons[.notAssessed] ?? 0, "väntar på styrelsens bedömning"),
      (reasons[.tooEarly] ?? 0, "för tidigt att bedöma"), (reasons[.unreported] ?? 0, "ej rapporterat"),
    ]
    let waiting = unknown.filter { $0.count > 0 }.map { "\($0.count) \($0.words)" }
    var sentences = [
      "\(summary.all) mål" + (parts.isEmpty ? "." : ": " + parts.joined(separator: ", ") + ".")
    ]
    if !waiting.isEmpty { sentences.append(waiting.joined(separator: ", ").capitalizedFirst + ".") }
    return sentences.joined(separator: " ")
  }

  func reporting(_ known: Int, of all: Int) -> String {
    switch (known, all) {
    case (0, 1): "Arbetarekommunen har inte rapporterat."
    case (1, 1): "Arbetarekommunen har rapporterat."
    case (0, 2): "Ingen av de båda arbetarekommunerna har rapporterat."
    case (2, 2): "Båda arbetarekommunerna har rapporterat."
    case (0, _): "Ingen av de \(all) arbetarekommunerna har rapporterat."
    case (all, _): "Alla \(all) arbetarekommuner har rapporterat."
    default: "\(known) av \(all) arbetarekommuner har rapporterat."
    }
  }

  func changes(better: [String], worse: [String]) -> String {
    let parts = [(better, "bättre"), (worse, "sämre")].filter { !$0.0.isEmpty }
      .map { "\($0.0.count) \($0.1) (\($0.0.joined(separator: ", ")))" }
    return "Sedan perioden före: " + parts.joined(separator: ", ") + "."
  }
}
