import Goals
import Reports

extension EnglishPhrasebook {
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
