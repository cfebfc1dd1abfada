import Goals
import Notation
import Text

/// What the document calls itself, and when it was adopted.
struct PlanTitle {
  /// The title, or nil where no line of the opening is one.
  static func find(in lines: [Line]) -> String? {
    let opening = lines.lazy.filter { !$0.isBlank }.prefix(60)
    guard
      let line = opening.first(where: {
        isPlanWord($0.text) && $0.text.trimmed.count <= 90 && !$0.text.trimmed.hasSuffix(".")
      })
    else { return nil }
    var title = Markup.stripped(line.text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let first = title.first, first == "#" || first == " " { title.removeFirst() }
    while let last = title.last, last == ":" || last == " " { title.removeLast() }
    guard title.contains(where: \.isLowercase) else { return sentenceCase(title) }
    return title
  }

  /// Whether a line names the document: verksamhetsplan, handlingsplan, aktivitetsplan.
  static func isPlanWord(_ text: String) -> Bool {
    let lower = text.composed.lowercased()
    return words.contains { lower.contains($0) }
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
        $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")"
      }.map(String.init)
      guard let verb = words.firstIndex(where: { word in verbs.contains { word.hasPrefix($0) } }) else {
        continue
      }
      for place in verb..<words.count {
        for length in [1, 3] where place + length <= words.count {
          let text = words[place..<place + length].joined(separator: " ")
          guard length == 3 || text.count >= 8 else { continue }
          if let day = DayNotation.day(text, today: Day(number: 0)) { return day }
        }
      }
    }
    return nil
  }

  private static let verbs = ["antag", "fastställ", "beslutad", "antogs"]
}
