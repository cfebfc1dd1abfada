/// A number written as one word: `sju`, `tjugofem`, `tvåhundra`, `femtontusen`.
enum NumberWord {
  /// The value of a number word, or nil; "en" and "ett" are 1, and whether they are articles is not decided here.
  static func value(of word: String) -> Int? {
    let bytes = word.utf8
    // Most words begin as no number does.
    guard let first = bytes.first, let begun = pieces[first], bytes.count <= 40 else { return nil }
    var rest = bytes[...]
    var candidates = begun
    var thousands = 0
    var current = 0
    while true {
      guard let piece = candidates.first(where: { rest.starts(with: $0.word) }) else { return nil }
      rest = rest.dropFirst(piece.word.count)
      switch piece.value {
      case 1000:
        thousands += max(current, 1) * 1000
        current = 0
      case 100: current = max(current, 1) * 100
      default: current += piece.value
      }
      guard let next = rest.first else { return thousands + current }
      guard let following = pieces[next] else { return nil }
      candidates = following
    }
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

  /// By their first byte and the longest first, so that "sextio" is not read as "sex".
  private static let pieces = Dictionary(
    grouping: NumeralWords.basic.entries.map { (word: Array($0.word.utf8), value: $0.meaning) }
      .sorted { ($0.word.count, $0.value) > ($1.word.count, $1.value) },
    by: { $0.word[0] })
}
