/// What words mean, where a word may have several meanings; they stand in the order that they were added in.
struct WordChains<Meaning: Sendable>: Sendable {
  private var words = WordIndex()
  /// By the number of a word, the places of its first and last meaning.
  private var ends: [(first: Int32, last: Int32)] = []
  /// The meanings, each with the place of the word's next one; -1 after its last.
  private var links: [(meaning: Meaning, next: Int32)] = []

  /// Adds a meaning to a word.
  mutating func add(_ word: ArraySlice<UInt8>, _ meaning: Meaning) {
    let number = words.add(word)
    let place = Int32(links.count)
    links.append((meaning, -1))
    if number == ends.count {
      ends.append((place, place))
    } else {
      links[Int(ends[number].last)].next = place
      ends[number].last = place
    }
  }

  /// What a word means; nothing for one that was not added.
  func meanings(of word: Slice<UnsafeBufferPointer<UInt8>>) -> [Meaning] {
    words.number(of: word).map(meanings) ?? []
  }

  /// The words of which a meaning fits.
  func words(where fits: (Meaning) -> Bool) -> [String] {
    ends.indices.filter { meanings($0).contains(where: fits) }.map(words.word)
  }

  private func meanings(_ number: Int) -> [Meaning] {
    var found: [Meaning] = []
    var place = ends[number].first
    while place >= 0 {
      found.append(links[Int(place)].meaning)
      place = links[Int(place)].next
    }
    return found
  }
}
