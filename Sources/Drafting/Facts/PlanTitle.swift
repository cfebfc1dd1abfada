import Goals
import Notation
import Text

/// What the document calls itself, and when it was adopted.
struct PlanTitle {
  /// The title, or nil where no line of the opening is one; years that stand elsewhere are put behind it.
  static func find(in lines: [Line], period: Period?) -> String? {
    let speaksOfPlan = lines.contains { $0.text.holds("erksamhetsplan") }
    guard let title = find(in: lines) ?? (speaksOfPlan ? "Verksamhetsplan" : nil) else { return nil }
    guard let period, !title.contains(where: \.isNumber) else { return title }
    let years = (period.start.year, period.end.year)
    return title + " " + (years.0 == years.1 ? String(years.0) : "\(years.0)–\(years.1)")
  }

  private static func find(in lines: [Line]) -> String? {
    let opening = lines.lazy.filter { !$0.isBlank }.prefix(30).map { Markup.stripped($0.text).trimmed }
    guard let line = opening.first(where: isTitle) else { return nil }
    let part =
      line.split { $0 == "–" || $0 == "|" || $0 == "/" }.map { $0.trimmed }.first(where: isPlanWord) ?? line
    var title = (years(around: part, in: line) ?? part).split(whereSeparator: \.isBlank).joined(
      separator: " ")
    while let first = title.first, first == "#" || first == " " { title.removeFirst() }
    while let last = title.last, last == ":" || last == " " { title.removeLast() }
    guard title.contains(where: \.isLowercase) else {
      // In capitals nobody can tell a name from a word; the name stands under organisation.
      let words = title.split(separator: " ").drop { !isPlanWord(String($0)) }
      return sentenceCase(words.isEmpty ? title : words.joined(separator: " "))
    }
    return title
  }

  /// The line as a whole where the dash stands between years: "Verksamhetsplan 2026–2027".
  private static func years(around part: String, in line: String) -> String? {
    guard let end = part.last, end.isNumber, let cut = line.firstIndex(where: { $0 == "–" || $0 == "/" })
    else { return nil }
    let after = line[line.index(after: cut)...].trimmed
    return after.first?.isNumber == true ? line : nil
  }

  /// A short line with the document's name and no verb of a sentence.
  private static func isTitle(_ text: String) -> Bool {
    let words = text.lowercased().split(whereSeparator: \.isBlank)
    return isPlanWord(text) && text.count <= 80 && words.count <= 10 && text.last != "."
      && !text.holds("   ")
      && !words.contains { ["har", "ska", "är", "denna", "den", "att", "sida", "sid", "s."].contains($0) }
  }

  /// Whether a line names the document: verksamhetsplan, handlingsplan, aktivitetsplan.
  static func isPlanWord(_ text: String) -> Bool {
    let lower = text.composed.lowercased()
    return words.contains { lower.holds($0) }
  }

  private static let words = [
    "verksamhetsplan", "handlingsplan", "aktivitetsplan", "arbetsplan", "verksamhetsinriktning",
    "verksamhetsåret", "handlingsprogram", "målplan",
  ]

  /// "VERKSAMHETSPLAN 2020" as people write it.
  static func sentenceCase(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst().lowercased()
  }

  /// The day of "Antagen …", "Fastställd av årsmötet den …".
  static func adopted(in lines: [Line]) -> Day? {
    for line in lines.lazy.filter({ !$0.isBlank }).prefix(80) {
      let words = line.text.composed.lowercased().split {
        $0.isBlank || $0 == "," || $0 == "(" || $0 == ")"
      }.map(String.init)
      guard let verb = words.firstIndex(where: { word in verbs.contains { word.hasPrefix($0) } }) else {
        continue
      }
      for place in verb..<words.count where words[place].first?.isNumber ?? false {
        for length in [1, 3] where place + length <= words.count {
          let text = words[place..<place + length].joined(separator: " ")
          guard length == 3 || text.count >= 6 else { continue }
          if let day = DayNotation.day(text, today: Day(number: 0)) { return day }
        }
      }
    }
    return nil
  }

  /// Whether a line, in small letters, tells when the plan was adopted.
  static func isAdoption(_ text: String) -> Bool { verbs.contains { text.holds($0) } }

  private static let verbs = ["antag", "fastställ", "beslutad", "antogs"]
}
