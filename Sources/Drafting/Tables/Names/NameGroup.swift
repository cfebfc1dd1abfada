import Goals
import Text

/// The names of one arbetarekommun, as lines.
struct NameGroup: Hashable, Sendable {
  var place: String
  var lines: [String]
  /// Whether a colon stands after the place, so that the names follow as a sentence lists them.
  var hasColon = false
}

extension [NameGroup] {
  /// The names, one by one.
  ///
  /// "Bohus, Nol och Surte" can be one name of a voting district or three: it is three after a colon, or in a table
  /// where no place has more than one line.
  var listed: [ListedName] {
    let isInline = allSatisfy { $0.lines.count <= 1 } && contains { $0.lines.first?.contains(",") == true }
    return flatMap { group -> [ListedName] in
      guard let unit = Arbetarekommun(group.place) else { return [] }
      let names =
        isInline || group.hasColon
        ? NameGroup.parts(group.lines.joined(separator: " ")) : group.lines.map { $0.trimmed }
      return names.filter { !$0.isEmpty }.map { ListedName(arbetarekommun: unit, name: $0) }
    }
  }

  /// Places that are in no register though most are.
  func strangers(_ known: KnownPlaces) -> [Concern] {
    let strange = map(\.place).filter { known.rank($0) == nil }
    return strange.count * 2 < count ? strange.map { .unknownPlace($0) } : []
  }
}

extension NameGroup {
  /// "Nol, Alafors och Surte" cut at its commas and its last "och".
  fileprivate static func parts(_ text: String) -> [String] {
    var parts = text.split { $0 == "," || $0 == ";" }.map { String($0).trimmed }
    guard parts.count > 1, let last = parts.popLast() else { return [text.trimmed] }
    let words = last.split(whereSeparator: \.isSpace).map(String.init)
    if let and = words.firstIndex(of: "och") {
      parts.append(words[..<and].joined(separator: " "))
      parts.append(words[(and + 1)...].joined(separator: " "))
    } else {
      parts.append(last)
    }
    if let last = parts.last, last.hasSuffix("."), !last.hasSuffix("m.fl.") {
      parts[parts.count - 1] = String(last.dropLast())
    }
    return parts
  }
}
