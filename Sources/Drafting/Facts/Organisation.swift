import Goals
import Text

/// Whose plan it is.
public struct Organisation {
  /// The organisation as the document names it; nil where it does not.
  ///
  /// A line of its own near the top goes before a name in the text, which counts by how often it is used.
  static func find(in lines: [Line]) -> String? {
    let filled = lines.lazy.filter { !$0.isBlank }.prefix(400).map { Markup.stripped($0.text).trimmed }
    let opening = Array(filled.prefix(12))
    if let name = opening.lazy.compactMap(heading).first { return name }
    for (place, line) in opening.enumerated() {
      if let name = movement(line, next: opening.indices.contains(place + 1) ? opening[place + 1] : "") {
        return name
      }
    }
    var counts: [String: Int] = [:]
    for line in filled where line.utf8.count < 4000 {
      for name in names(in: line) { counts[name, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// A line that is a name, with or without the document's: "Verksamhetsplan 2026 för Sjöbo scoutkår".
  private static func heading(_ line: String) -> String? {
    guard line.count <= 80, line.last != ".", line.last != ":" else { return nil }
    let part =
      line.split { $0 == "," || $0 == "–" || $0 == "|" || $0 == "/" }.map { $0.trimmed }
      .first { !$0.isEmpty && $0.split(separator: " ").contains { isKind(String($0)) } } ?? line
    let sentence = part.split { $0 == "." && part.count > 40 }.first.map(String.init) ?? part
    let words = sentence.split(whereSeparator: \.isBlank).map(String.init).filter { word in
      word.contains(where: \.isWordLetter) && !PlanTitle.isPlanWord(word)
        && !["för", "mål", "och", "i"].contains(word.lowercased())
    }
    guard (1...6).contains(words.count), let first = words.first?.first, first.isUppercase,
      OrganisationWords.clubs.contains(words[words.count - 1]) && words.count > 1
        || words.contains(where: { isKind($0) && ($0.first?.isUppercase ?? false || words.count > 1) }),
      words.count > 1 || !OrganisationWords.common.contains(words[0].lowercased())
    else { return nil }
    // The words between "för" and the end stand as they are: "Verkstadsklubben vid Nordhammars bruk".
    let all = sentence.split(whereSeparator: \.isBlank).map(String.init)
    let start = all.firstIndex { $0 == words[0] } ?? 0
    let name = all[start...].filter {
      !PlanTitle.isPlanWord($0) && !($0.count == 4 && $0.allSatisfy(\.isNumber))
    }
    guard !name.contains(where: { OrganisationWords.never.contains($0.lowercased()) }) else { return nil }
    return name.map(calm).joined(separator: " ")
  }

  /// "Socialdemokraterna i Brunnstad", also where the place stands on the next line.
  private static func movement(_ line: String, next: String) -> String? {
    var words = line.split(whereSeparator: \.isBlank).map(String.init)
    words = Array(words.prefix { !PlanTitle.isPlanWord($0) })
    guard (1...5).contains(words.count), let first = words.first,
      OrganisationWords.movements.contains(first.lowercased()),
      line.last != "."
    else { return nil }
    let isPlace =
      next.split(separator: " ").count <= 2 && next.first?.isUppercase == true && !PlanTitle.isPlanWord(next)
      && SectionWords.role(of: next) == nil
    if words.count == 1, isPlace { words += next.split(separator: " ").map(String.init) }
    return words.count > 1 ? words.map(calm).joined(separator: " ") : nil
  }

  /// Names in running text: "Norrköpings Arbetarekommun", "Socialdemokraterna i Linköping".
  private static func names(in line: String) -> [String] {
    let words = line.split(whereSeparator: \.isBlank).map(String.init)
    return words.indices.compactMap { place in
      let word = words[place].filter { $0.isWordLetter || $0 == "-" }
      if isKind(word), place > 0, case let owner = words[place - 1], owner.first?.isUppercase ?? false,
        owner.last == "s", !OrganisationWords.never.contains(owner.lowercased())
      {
        return owner + " " + word
      }
      guard OrganisationWords.movements.contains(word.lowercased()), words.indices.contains(place + 1) else {
        return nil
      }
      let rest =
        words[place + 1] == "i"
        ? Array(words[(place + 1)...].prefix(2)) : Array(words[(place + 1)...].prefix(1))
      guard let last = rest.last, last.first?.isUppercase ?? false, last.count > 2,
        !OrganisationWords.never.contains(last.lowercased())
      else { return nil }
      return ([word] + rest).joined(separator: " ").filter { $0.isWordLetter || $0 == " " || $0 == "-" }
    }
  }

  private static func isKind(_ word: String) -> Bool {
    let form = word.lowercased().filter { $0.isWordLetter || $0 == "-" }
    return OrganisationWords.kinds.contains { form.hasSuffix($0) }
  }

  /// A word in capitals as people write it; abbreviations keep theirs.
  private static func calm(_ word: String) -> String {
    if ["I", "VID", "OCH", "FÖR", "AV", "PÅ"].contains(word) { return word.lowercased() }
    guard word.count > 3, !word.contains(where: \.isLowercase) else { return word }
    return word.prefix(1) + word.dropFirst().lowercased()
  }

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
  public static func place(of organisation: String) -> String? {
    let words = organisation.split(separator: " ").map(String.init)
    guard let last = words.last?.lowercased(), last.hasSuffix("arbetarekommun"), words.count >= 2 else {
      return nil
    }
    let place = words.dropLast().joined(separator: " ")
    // Borås ends in s itself.
    return Municipalities.contains(place) || place.last != "s" ? place : String(place.dropLast())
  }
}
