import Goals
import Reports

extension EnglishPhrasebook {
  /// "1 goal", "28 goals".
  func goals(_ count: Int) -> String { "\(count) \(count == 1 ? "goal" : "goals")" }

  func text(_ section: Phrase.Section) -> String {
    switch section {
    case .summary: "Summary"
    case .decisions: "For the board to decide"
    case .outcomes: "Reached or not, goal by goal"
    case .annualDraft: "Draft for the annual report"
    case .area(let name): name ?? "Without an area"
    case .units(let goal, let year, let unit):
      "The branches · \(goal)" + (year.map { " \($0)" } ?? "") + (unit.map { ", \($0)" } ?? "")
    case .unitsDone(let goal): "The branches · \(goal)"
    case .remaining(let goal, let metric, let count, let all):
      "\(goal) without \(metric ?? "events"), \(count) of \(all)"
    case .mostToGain(let goal, let year, let unit):
      "Most to gain · \(goal)" + (year.map { " \($0)" } ?? "") + ", \(unit)"
    case .unmeasured: "Could not be measured"
    case .steps: "Steps"
    case .assessments: "The board's assessment"
    case .earlierActions: "Earlier actions"
    }
  }

  func text(_ summary: Summary) -> String {
    let outlooks: [Outlook] = [.reached, .likely, .uncertain, .unlikely, .missed]
    var parts = outlooks.compactMap { outlook -> String? in
      let count = summary.outlooks[outlook] ?? 0
      return count == 0 ? nil : "\(count) \(text(outlook))"
    }
    if summary.partly > 0 { parts.append("\(summary.partly) \(text(Event.Level.partly))") }
    let reasons = summary.reasons
    let lacking = (reasons[.noData] ?? 0) + (reasons[.noBaseline] ?? 0)
    let unknown: [(count: Int, words: String)] = [
      (lacking, "without data"), (reasons[.notAssessed] ?? 0, "waiting for the board's assessment"),
      (reasons[.tooEarly] ?? 0, "too early to judge"), (reasons[.unreported] ?? 0, "not reported"),
    ]
    let waiting = unknown.filter { $0.count > 0 }.map { "\($0.count) \($0.words)" }
    var sentences = [goals(summary.all) + (parts.isEmpty ? "." : ": " + parts.joined(separator: ", ") + ".")]
    if !waiting.isEmpty { sentences.append(waiting.joined(separator: ", ") + ".") }
    return sentences.joined(separator: " ")
  }

  func reporting(_ known: Int, of all: Int) -> String {
    switch (known, all) {
    case (0, 1): "The branch has not reported."
    case (1, 1): "The branch has reported."
    case (0, 2): "Neither of the two branches has reported."
    case (2, 2): "Both branches have reported."
    case (0, _): "None of the \(all) branches has reported."
    case (all, _): "All \(all) branches have reported."
    default: "\(known) of \(all) branches \(known == 1 ? "has" : "have") reported."
    }
  }

  func changes(better: [String], worse: [String]) -> String {
    let parts = [(better, "better"), (worse, "worse")].filter { !$0.0.isEmpty }
      .map { "\($0.0.count) \($0.1) (\($0.0.joined(separator: ", ")))" }
    return "Since the period before: " + parts.joined(separator: ", ") + "."
  }
}
