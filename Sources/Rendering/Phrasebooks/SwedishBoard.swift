import Goals
import Reports

extension SwedishPhrasebook {
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
