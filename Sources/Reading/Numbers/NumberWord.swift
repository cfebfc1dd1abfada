/// A number written as one word: `sju`, `tjugofem`, `tvåhundra`, `femtontusen`.
enum NumberWord {
  /// The value of a number word, or nil; "en" and "ett" are 1, and whether they are articles is not decided here.
  static func value(of word: String) -> Int? {
    if let known = cache[word] { return known }
    guard word.utf8.count <= 40 else { return nil }
    var rest = word[...]
    var thousands = 0
    var current = 0
    while !rest.isEmpty {
      guard let piece = pieces.first(where: { rest.hasPrefix($0.word) }) else { return nil }
      rest = rest.dropFirst(piece.word.count)
      switch piece.value {
      case 1000:
        thousands += max(current, 1) * 1000
        current = 0
      case 100: current = max(current, 1) * 100
      default: current += piece.value
      }
    }
    return thousands + current
  }

  /// "tiotal" is 10, "hundratal" 100, "20-tal" 20.
  static func approximate(_ word: String) -> Int? {
    for ending in ["talet", "tal"] where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      return value(of: String(stem)) ?? NumeralWords.groups[String(stem)]
        ?? (stem.hasSuffix("-") ? Int(stem.dropLast()) : nil)
    }
    return NumeralWords.groups[word]
  }

  private static let cache = NumeralWords.basic
  /// Longest first, so that "sextio" is not read as "sex".
  private static let pieces = NumeralWords.basic.map { (word: $0.key, value: $0.value) }
    .sorted { ($0.word.count, $0.word) > ($1.word.count, $1.word) }
}
