/// Words and phrases of several words, each with a meaning; the longest phrase that fits is taken.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private var phrases: [String: [Entry]] = [:]

  private struct Entry: Sendable {
    let rest: [String]
    let meaning: Meaning
  }

  /// A table from lists as the lexicon writes them: phrases parted by commas or new lines, words by spaces.
  init(_ lists: [(meaning: Meaning, phrases: String)]) {
    for list in lists {
      for phrase in list.phrases.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let words = phrase.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        phrases[first, default: []].append(Entry(rest: Array(words.dropFirst()), meaning: list.meaning))
      }
    }
    for (word, entries) in phrases { phrases[word] = entries.sorted { $0.rest.count > $1.rest.count } }
  }

  /// The longest phrase that begins at `place`, and how many tokens it takes.
  func match(_ tokens: [Token], at place: Int) -> (meaning: Meaning, length: Int)? {
    guard place < tokens.count, let entries = phrases[tokens[place].form] else { return nil }
    for entry in entries where place + entry.rest.count < tokens.count {
      let fits = entry.rest.indices.allSatisfy { tokens[place + 1 + $0].form == entry.rest[$0] }
      if fits { return (entry.meaning, entry.rest.count + 1) }
    }
    return nil
  }

  /// The meaning of a single word.
  func meaning(of word: String) -> Meaning? {
    phrases[word]?.first { $0.rest.isEmpty }?.meaning
  }

  /// The first words of the phrases whose meaning fits.
  func openings(where fits: (Meaning) -> Bool) -> [String] {
    phrases.filter { $0.value.contains { fits($0.meaning) } }.map(\.key)
  }
}
