import Goals
import Text

/// Reads what begins with a digit: a number in Swedish style, a date, or a word such as "35-åringar".
struct DigitReader {
  private let characters: [Character]
  private let start: Int

  struct Digits {
    var end: Int
    var shape: Token.Shape
    /// Whether letters are tied to the digits (`35-åringar`, `2:a`), so that they make a word and no number.
    var isWord = false
  }

  init(_ characters: [Character], at start: Int) {
    self.characters = characters
    self.start = start
  }

  func read() -> Digits? {
    let first = digits(from: start)
    guard first > start else { return nil }
    if let date = isoDate(after: first) { return date }
    if stands("-", at: first) || stands(":", at: first), isLetter(first + 1) {
      return Digits(end: first + 1, shape: .word, isWord: true)
    }
    if let code = headingCode(after: first) { return code }
    let grouped = thousands(after: first)
    let fraction = decimals(after: grouped.end)
    let style: Token.NumberStyle =
      fraction.point ? .point : grouped.dotted ? .dottedThousands : fraction.end > first ? .formatted : .plain
    let text = characters[start..<grouped.end].filter(Tokenizer.isDigit)
    let decimalText = characters[grouped.end..<fraction.end].filter(Tokenizer.isDigit)
    let whole = text.count <= 10 ? Int(String(text)) ?? 0 : 1_000_000_000
    let part =
      Int(String(decimalText.prefix(4)) + String(repeating: "0", count: max(0, 4 - decimalText.count))) ?? 0
    let value = Quantity(scaled: min(whole, 1_000_000_000) * Quantity.scale + part)
    return Digits(end: fraction.end, shape: .number(value, style))
  }

  /// `2024-03-14`.
  private func isoDate(after first: Int) -> Digits? {
    guard first - start == 4, stands("-", at: first) else { return nil }
    let month = digits(from: first + 1)
    guard month == first + 3, stands("-", at: month), digits(from: month + 1) == month + 3 else { return nil }
    return Day(iso: String(characters[start..<month + 3])).map { Digits(end: month + 3, shape: .date($0)) }
  }

  /// `1.3.2`, as numbered goals have before them.
  private func headingCode(after first: Int) -> Digits? {
    var end = first
    var points = 0
    while stands(".", at: end), digits(from: end + 1) > end + 1, digits(from: end + 1) <= end + 3 {
      end = digits(from: end + 1)
      points += 1
    }
    return points > 1 ? Digits(end: end, shape: .sign) : nil
  }

  /// Groups of three after the first one to three digits, parted by spaces or points.
  private func thousands(after first: Int) -> (end: Int, dotted: Bool) {
    guard first - start <= 3, characters[start] != "0" else { return (first, false) }
    var end = first
    var separator: Character?
    while end < characters.count, characters[end].isSpace || characters[end] == ".",
      separator == nil || separator == characters[end], digits(from: end + 1) == end + 4
    {
      separator = characters[end]
      end += 4
    }
    return (end, separator == ".")
  }

  private func decimals(after end: Int) -> (end: Int, point: Bool) {
    guard stands(",", at: end) || stands(".", at: end) else { return (end, false) }
    let last = digits(from: end + 1)
    return last > end + 1 && last <= end + 5 ? (last, stands(".", at: end)) : (end, false)
  }

  private func digits(from place: Int) -> Int {
    var end = place
    while end < characters.count, Tokenizer.isDigit(characters[end]) { end += 1 }
    return end
  }

  private func stands(_ character: Character, at place: Int) -> Bool {
    place < characters.count && characters[place] == character
  }

  private func isLetter(_ place: Int) -> Bool { place < characters.count && characters[place].isWordLetter }
}
