import Goals
import Text

/// What stands in a cell of a target table.
enum Figure: Hashable, Sendable {
  /// A number.
  case value(Quantity)
  /// A dash, or nothing: no target.
  case none

  /// The number; nil for none.
  var quantity: Quantity? {
    if case .value(let value) = self { return value }
    return nil
  }

  /// Reads a whole cell: `1 427`, `1.427`, `19,95`, `66 %`, `–`; nil for anything else.
  init?(cell: String) {
    var part = cell.trimmed[...]
    while let last = part.last, last == "%" || last == "*" || last.isSpace { part.removeLast() }
    if part.isEmpty || Figure.dashes.contains(String(part)) {
      self = .none
      return
    }
    guard part.first?.isASCII == true, part.first?.isNumber == true, part.utf8.count <= 40 else { return nil }
    // No number begins with a nought that more digits follow: such a group goes on the one before.
    if part.first == "0", part.dropFirst().first?.isNumber == true { return nil }
    guard let value = Quantity(swedish: Figure.withoutPoints(part)) else { return nil }
    self = .value(value)
  }

  private static let dashes: Set<String> = ["-", "–", "—", "--", "---", "−", "‑", "."]

  /// Whether a word can be a figure or the part of one that spaces have cut.
  static func isPart(_ word: String) -> Bool {
    if word == "%" || dashes.contains(word) { return true }
    return isGroup(word) || Figure(cell: word) != nil
  }

  /// Whether a word is a group of digits that may follow others in the same number.
  static func isGroup(_ word: String) -> Bool { word.utf8.count == 3 && digits(word) }

  /// Whether groups of three may follow the word in the same number.
  static func mayLead(_ word: String) -> Bool {
    (1...3).contains(word.utf8.count) && digits(word) && word.utf8.first != UInt8(ascii: "0")
  }

  private static func digits(_ word: String) -> Bool {
    word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// In a table of whole numbers `1.427` is thousands: columns of targets do not hold thousandths.
  private static func withoutPoints(_ text: Substring) -> String {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, mayLead(String(first)),
      groups.dropFirst().allSatisfy({ isGroup(String($0)) })
    else { return String(text) }
    return groups.joined()
  }
}
