import Goals
import Reports

extension EnglishPhrasebook {
  func assessed(
    _ level: Event.Level?, _ day: Day, _ comment: String, _ action: String?, _ responsible: String?,
    _ by: String?,
    _ reference: String?
  ) -> String {
    var text = "the board, \(date(day))" + (reference.map { ", \($0)" } ?? "")
    if let level { text += ": \(self.text(level))" }
    var sentences = [text + "."]
    if !comment.isEmpty { sentences.append(comment.sentence) }
    if let action { sentences.append("Action: " + (action + (by.map { ", by \($0)" } ?? "")).sentence) }
    if let responsible { sentences.append("Responsible: \(responsible).") }
    return sentences.joined(separator: " ")
  }

  func unitOutlooks(_ outlooks: [Outlook: Int], _ unreported: Int) -> String {
    let words: [(Outlook, String, String)] = [
      (.reached, "has reached its target", "have reached their target"), (.likely, "on track", "on track"),
      (.uncertain, "uncertain", "uncertain"), (.unlikely, "unlikely to reach it", "unlikely to reach it"),
      (.missed, "missed it", "missed it"),
    ]
    var parts = words.compactMap { outlook, one, many -> String? in
      let count = outlooks[outlook] ?? 0
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    if unreported > 0 { parts.append("\(unreported) \(unreported == 1 ? "has" : "have") not reported") }
    let others = (outlooks[.unmeasured] ?? 0) - unreported
    if others > 0 { parts.append("\(others) without data") }
    return "The branches: " + parts.joined(separator: ", ") + "."
  }
}
