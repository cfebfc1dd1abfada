import Reading
import Text

/// Names of one or more words, found again in the words of a line: whole, in any case and without accents, and where
/// nouns are counted also in their inflections.
struct NamePhrases<Meaning: Hashable & Sendable>: Sendable {
  private struct Entry: Sendable {
    var words: [String]
    var meaning: Meaning
    var rank: Int
  }

  /// The meanings of a run of words.
  struct Match {
    var meanings: [Meaning]
    var length: Int
    /// Whether a word of it stands in another form than in the name.
    var isInflected: Bool
  }

  private let inflects: Bool
  private var entries: [Entry] = []
  private var index: [String: [Int]] = [:]
  private var longest = 0

  /// Names; where it `inflects`, any form of a noun is found by any other.
  init(inflects: Bool) { self.inflects = inflects }

  /// Every word of the names, for did-you-mean.
  var isEmpty: Bool { entries.isEmpty }

  /// Adds a name; of several meanings of the same words those of the least rank count.
  mutating func add(_ name: String, _ meaning: Meaning, rank: Int = 0) {
    let words = name.split { $0.isSpace || $0 == "-" }.map { Slug.make(from: String($0)) }.filter {
      !$0.isEmpty
    }
    guard let first = words.first, words.count <= 8 else { return }
    for key in forms(of: first) { index[key, default: []].append(entries.count) }
    entries.append(Entry(words: words, meaning: meaning, rank: rank))
    longest = max(longest, words.count)
  }

  /// The longest name that begins at a word; the words are folded as ids are.
  func match(_ words: ArraySlice<String>) -> Match? {
    guard let first = words.first, !first.isEmpty else { return nil }
    let words = Array(words.prefix(longest))
    var best: (length: Int, isInflected: Bool, rank: Int)?
    var meanings: [Meaning] = []
    for number in Set(forms(of: first).flatMap { index[$0] ?? [] }).sorted() {
      let entry = entries[number]
      guard let isInflected = compare(entry.words, words) else { continue }
      let found = (length: entry.words.count, isInflected: isInflected, rank: entry.rank)
      if let held = best {
        if order(found) > order(held) { continue }
        if order(found) < order(held) { meanings = [] }
      }
      best = found
      if !meanings.contains(entry.meaning) { meanings.append(entry.meaning) }
    }
    return best.map { Match(meanings: meanings, length: $0.length, isInflected: $0.isInflected) }
  }

  /// Longer before shorter, as it is written before inflected, then by rank.
  private func order(_ found: (length: Int, isInflected: Bool, rank: Int)) -> Int {
    (20 - found.length) * 100 + (found.isInflected ? 50 : 0) + found.rank
  }

  /// Whether the words begin with the name, and if so whether any of them is inflected.
  private func compare(_ name: [String], _ words: [String]) -> Bool? {
    guard words.count >= name.count else { return nil }
    var isInflected = false
    for (own, word) in zip(name, words) where own != word {
      guard !forms(of: own).isDisjoint(with: forms(of: word)) else { return nil }
      isInflected = true
    }
    return isInflected
  }

  /// A name's last word may stand in the genitive.
  private func forms(of word: String) -> Set<String> {
    if inflects { return NounForms.stems(of: word) }
    return word.hasSuffix("s") && word.utf8.count > 2 ? [word, String(word.dropLast())] : [word]
  }
}
