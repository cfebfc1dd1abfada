import Text

/// Puts together words that the end of a line divided.
///
/// Whether a hyphen at a line's end is the word's own ("facklig-politisk") is seen by how the document writes the
/// word elsewhere.
struct Hyphenation {
  /// In order, so that a beginning is found by halving.
  private let words: [String]
  /// No half of a word is longer.
  private static let longest = 60

  /// Learns the words that stand whole in the lines.
  init(_ lines: [Line]) {
    var words: Set<String> = []
    for line in lines where line.text.contains("-") {
      for word in line.text.split(whereSeparator: \.isBlank) where word.dropLast().contains("-") {
        words.insert(Hyphenation.bare(word.prefix(2 * Hyphenation.longest)))
      }
    }
    self.words = words.sorted()
  }

  /// The text with the next line's after it.
  func joined(_ text: String, _ next: String) -> String {
    // With its argument dropLast goes from the end; without, it walks the whole text.
    if text.hasSuffix("\u{AD}") { return String(text.dropLast(1)) + next }
    guard let last = text.last, last == "-" || last == "\u{2010}",
      text.dropLast(1).last?.isWordLetter ?? false,
      let first = next.first
    else { return text + " " + next }
    let nextWord = next.prefix(Hyphenation.longest).prefix { !$0.isBlank }
    // "distrikts- och partikongresser"
    if ["och", "eller", "samt", "till", "respektive"].contains(String(nextWord)) { return text + " " + next }
    guard first.isLowercase else { return text + next }
    let half = text.suffix(Hyphenation.longest).split(whereSeparator: \.isBlank).last ?? ""
    let isAbbreviation = half.dropLast().allSatisfy { $0.isUppercase || $0.isNumber }
    let hyphenated = Hyphenation.bare(half + nextWord)
    let keeps =
      isAbbreviation
      || hasWord(from: String(hyphenated.prefix(max(half.count + 3, hyphenated.count - 2))))
    return keeps ? text + next : String(text.dropLast(1)) + next
  }

  /// Whether a word begins so.
  private func hasWord(from beginning: String) -> Bool {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < beginning { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low].hasPrefix(beginning)
  }

  private static func bare(_ word: some StringProtocol) -> String {
    word.lowercased().filter { $0.isWordLetter || $0 == "-" }
  }
}
