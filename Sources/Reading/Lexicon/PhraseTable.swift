/// Words and phrases of several words, each with a meaning; the longest phrase that fits is taken.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private var index = WordIndex()
  private var openings: [String] = []
  /// By the number of the first word, the phrases that begin with it, the longest first.
  private var phrases: [[Entry]] = []

  private struct Entry: Sendable {
    let rest: [String]
    let meaning: Meaning
  }

  /// A table from lists as the lexicon writes them: phrases parted by commas or new lines, words by spaces.
  init(_ lists: [(meaning: Meaning, phrases: String)]) {
    for list in lists {
      let phrases = list.phrases.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }
      for phrase in phrases {
        let words = phrase.split(separator: UInt8(ascii: " ")).compactMap(String.init)
        guard let first = words.first else { continue }
        let number = index.add(first)
        if number == openings.count {
          openings.append(first)
          self.phrases.append([])
        }
        self.phrases[number].append(Entry(rest: Array(words.dropFirst()), meaning: list.meaning))
      }
    }
    for number in phrases.indices { phrases[number].sort { $0.rest.count > $1.rest.count } }
  }

  /// The longest phrase that begins at `place`, and how many tokens it takes.
  func match(_ tokens: [Token], at place: Int) -> (meaning: Meaning, length: Int)? {
    guard place < tokens.count, let number = index.number(of: tokens[place].form) else { return nil }
    for entry in phrases[number] where place + entry.rest.count < tokens.count {
      let fits = entry.rest.indices.allSatisfy { tokens[place + 1 + $0].form == entry.rest[$0] }
      if fits { return (entry.meaning, entry.rest.count + 1) }
    }
    return nil
  }

  /// The meaning of a single word.
  func meaning(of word: String) -> Meaning? {
    index.number(of: word).flatMap { phrases[$0].first { $0.rest.isEmpty }?.meaning }
  }

  /// The first words of the phrases whose meaning fits.
  func openings(where fits: (Meaning) -> Bool) -> [String] {
    openings.indices.filter { phrases[$0].contains { fits($0.meaning) } }.map { openings[$0] }
  }
}
