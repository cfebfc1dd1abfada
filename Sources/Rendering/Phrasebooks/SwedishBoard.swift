import Goals
import Reports

extension SwedishPhrasebook {
  /// The board's words, and what is said of arbetarekommuner.
  func board(_ phrase: Phrase) -> String {
    switch phrase {
    case .boardHeading(let count): "Styrelsen bedömer (\(count) mål utan egna siffror)"
    case .namesUnder(let outlook, let reason, let names):
      "\(name(outlook, reason)): \(names.joined(separator: ", "))."
    case .assessed(let level, let day, let comment, let action, let responsible, let by, let reference):
      assessed(level, day, comment, action, responsible, by, reference)
    case .remark(let name, let content): "\(name): \(text(content))"
    case .action(let action, let by): action + (by.map { ", klart \($0)" } ?? "")
    case .missing: "saknas"
    case .decisionLine: String(repeating: ".", count: 48) + "  § ....."
    case .notAssessed(let names):
      (names.count == 1 ? "Ett mål" : "\(names.count) mål") + " har styrelsen inte bedömt: "
        + names.joined(separator: ", ")
    case .assessBy: String(repeating: ".", count: 20)
    case .unitOutlooks(let outlooks, let unreported): unitOutlooks(outlooks, unreported)
    case .unreportedSince(let name, let day):
      day.map { "\(name) har inte rapporterat sedan \(date($0))." } ?? "\(name) har inte rapporterat."
    case .roundedDown(let sum):
      "Planerat avrundas nedåt för varje rad och summerar därför till \(numbers.text(sum))."
    case .mostToGain(let lacking, let share, let sum):
      "Mest att hämta: "
        + lacking.map { "\($0.name) \(numbers.text($0.amount))" }.joined(separator: " · ")
        + " = \(numbers.percent(share)) av de \(numbers.text(sum)) som fattas."
    case .unitsDone(let done, let notYet, let silent):
      [("Klart", done), ("Ännu inte", notYet), ("Ej rapporterat", silent)].filter { !$0.1.isEmpty }
        .map { "\($0.0) (\($0.1.count)): \($0.1.joined(separator: ", "))." }.joined(separator: " ")
    case .remaining(let unit, let names, let all):
      "\(unit) (\(names.count) av \(all)): \(names.joined(separator: ", "))"
    case .whole: "Hela distriktet"
    case .unmeasured(let name, let reason): "\(name): \(text(reason))"
    case .allMeasured: "Alla mål kunde mätas."
    default: record(phrase)
    }
  }

  private func assessed(
    _ level: Event.Level?, _ day: Day, _ comment: String, _ action: String?, _ responsible: String?,
    _ by: String?,
    _ reference: String?
  ) -> String {
    var text = "styrelsen \(date(day))" + (reference.map { ", \($0)" } ?? "")
    if let level { text += ": \(self.text(level))" }
    var sentences = [text + "."]
    if !comment.isEmpty { sentences.append(comment.sentence) }
    if let action { sentences.append("Åtgärd: " + (action + (by.map { ", klart \($0)" } ?? "")).sentence) }
    if let responsible { sentences.append("Ansvarig: \(responsible).") }
    return sentences.joined(separator: " ")
  }

  private func unitOutlooks(_ outlooks: [Outlook: Int], _ unreported: Int) -> String {
    let isOne = outlooks[.uncertain] == 1
    let words: [(Outlook, String)] = [
      (.reached, "har nått sitt mål"), (.likely, "på god väg"), (.uncertain, isOne ? "osäker" : "osäkra"),
      (.unlikely, "når det knappast"), (.missed, "nådde det inte"),
    ]
    var parts = words.compactMap { outlook, word in
      (outlooks[outlook] ?? 0) == 0 ? nil : "\(outlooks[outlook] ?? 0) \(word)"
    }
    if unreported > 0 { parts.append("\(unreported) har inte rapporterat") }
    let others = (outlooks[.unmeasured] ?? 0) - unreported
    if others > 0 { parts.append("\(others) saknar underlag") }
    return "Arbetarekommunerna: " + parts.joined(separator: ", ") + "."
  }
}

extension String {
  /// The text as a sentence: with a full stop unless it has an end of its own.
  var sentence: String {
    last.map { ".!?…".contains($0) } == true ? self : self + "."
  }
}
