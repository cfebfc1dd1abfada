import Goals
import Text

/// Whose plan it is.
struct Organisation {
  /// The organisation as the document names it; nil where it does not.
  ///
  /// A line of its own near the top goes before a name in the text.
  static func find(in lines: [Line]) -> String? {
    let filled = lines.filter { !$0.isBlank }
    for line in filled.prefix(25) {
      let text = Markup.stripped(line.text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if let name = name(in: text), text.count <= 80 { return name }
    }
    var counts: [String: Int] = [:]
    for line in filled.prefix(2000) where line.text.count < 2000 {
      if let name = name(in: line.text) { counts[name, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// "Norrköpings Arbetarekommun" in "… välkomna till Norrköpings Arbetarekommun."
  static func name(in text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    for place in words.indices {
      let word = words[place]
      let form = word.lowercased().filter { $0.isLetter || $0 == "-" }
      guard let kind = kinds.first(where: { form.hasSuffix($0) }), word.first?.isLetter == true else {
        continue
      }
      var start = place
      while start > 0, isNamePart(words[start - 1]), place - start < 4 { start -= 1 }
      let head = words[start].first
      // "arbetarekommun" alone names nobody; "Vårdklubben" and "Byalaget Ekbacken" do.
      guard head?.isUppercase ?? false else { continue }
      var end = place + 1
      if start == place {
        guard
          form.count > kind.count + 2 || words.indices.contains(end) && words[end].first?.isUppercase == true
        else { continue }
        guard !commonWords.contains(form) else { continue }
        while end < words.count, end - place < 4, isNamePart(words[end]) { end += 1 }
        guard end > place + 1 || start > 0 || words.count <= 3 else { continue }
      }
      let name = words[start..<end].joined(separator: " ").filter { $0 != "," && $0 != ":" && $0 != ";" }
      let cleaned = trimmedSigns(name)
      if cleaned.count >= 6 { return cleaned }
    }
    return nil
  }

  private static func trimmedSigns(_ text: String) -> String {
    var part = text[...]
    while let last = part.last, !last.isLetter && !last.isNumber && last != ")" { part.removeLast() }
    while let first = part.first, !first.isLetter { part.removeFirst() }
    return String(part)
  }

  private static func isNamePart(_ word: String) -> Bool {
    guard let first = word.first, word.last != ".", word.last != ":" else { return false }
    return (first.isUppercase && !PlanTitle.isPlanWord(word)) || word == "och" && false
  }

  private static let kinds = [
    "arbetarekommun", "partidistrikt", "distriktet", "distrikt", "förening", "klubb", "avdelning", "krets",
    "kår", "församling", "förbund", "sektion",
    "ssu-kommun", "lokalavdelning", "kommunförening", "föreningen", "klubben", "avdelningen",
  ]

  private static let commonWords: Set<String> = [
    "arbetarekommun", "partidistriktet", "föreningen", "klubben", "avdelningen", "distriktet", "förbundet",
    "s-förening", "s-föreningen",
  ]

  /// The arbetarekommuner that events may name: those of the tables, else the branch's own place.
  static func units(of tables: [FoundTable], _ organisation: String?) -> [Arbetarekommun] {
    var units: [Arbetarekommun] = []
    var seen: Set<Arbetarekommun> = []
    for table in tables {
      let named: [Arbetarekommun] =
        switch table.content {
        case .targets(let targets, _): targets.map(\.arbetarekommun)
        case .names(let names, _): names.map(\.arbetarekommun)
        case .goals: []
        }
      for unit in named where seen.insert(unit).inserted { units.append(unit) }
    }
    if units.isEmpty, let place = organisation.flatMap(place), let unit = Arbetarekommun(place) {
      return [unit]
    }
    return units
  }

  /// The place whose branch it is: "Sandvikens arbetarekommun" is Sandviken.
  private static func place(of organisation: String) -> String? {
    let words = organisation.split(separator: " ").map(String.init)
    guard let last = words.last?.lowercased(), last.hasSuffix("arbetarekommun"), words.count >= 2 else {
      return nil
    }
    return words.dropLast().joined(separator: " ")
  }
}
