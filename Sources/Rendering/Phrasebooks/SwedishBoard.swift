import Goals
import Reports

extension SwedishPhrasebook {
  func assessed(
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

  func unitOutlooks(_ outlooks: [Outlook: Int], _ unreported: Int) -> String {
    let words: [(Outlook, String, String)] = [
      (.reached, "har nått sitt mål", "har nått sitt mål"), (.likely, "på god väg", "på god väg"),
      (.uncertain, "osäker", "osäkra"), (.unlikely, "når det knappast", "når det knappast"),
      (.missed, "nådde det inte", "nådde det inte"),
    ]
    var parts = words.compactMap { outlook, one, many -> String? in
      let count = outlooks[outlook] ?? 0
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    if unreported > 0 { parts.append("\(unreported) har inte rapporterat") }
    let others = (outlooks[.unmeasured] ?? 0) - unreported
    if others > 0 { parts.append("\(others) saknar underlag") }
    return "Arbetarekommunerna: " + parts.joined(separator: ", ") + "."
  }
}
