/// Numbers words by their bytes.
///
/// The lexicon's words and those of a sentence are in lower case and composed, so that words that are the same have the
/// same bytes. The standard library's dictionary compares strings by canonical equivalence, which for every å, ä and ö
/// takes many times as long; and each command makes the lexicon anew.
struct WordIndex: Sendable {
  /// The words' bytes, one word behind the other.
  private var bytes: [UInt8] = []
  /// Where each word ends.
  private var ends: [Int32] = []
  private var hashes: [UInt32] = []
  /// Numbers by hash, open addressing; a power of two and at most half full.
  private var slots: [Int32] = Array(repeating: -1, count: 16)

  /// How many words there are: their numbers are those below it.
  var count: Int { ends.count }

  /// The number of a word; nil for one that was not added.
  func number(of word: String) -> Int? {
    var word = word
    return word.withUTF8 { number(of: $0[...]) }
  }

  /// The number of a word by its bytes; nil for one that was not added.
  func number(of word: ArraySlice<UInt8>) -> Int? { word.withUnsafeBufferPointer { number(of: $0[...]) } }

  /// The word that has a number.
  func word(_ number: Int) -> String {
    String(decoding: bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])], as: UTF8.self)
  }

  /// The number of a word by its bytes.
  func number(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let found = slots[slot(of: word, WordIndex.hash(word))]
    return found < 0 ? nil : Int(found)
  }

  /// The number of a word, which is added if it is new.
  mutating func add(_ word: String) -> Int {
    var word = word
    return word.withUTF8 { add($0[...]) }
  }

  /// The number of a word by its bytes, which is added if it is new.
  mutating func add(_ word: ArraySlice<UInt8>) -> Int { word.withUnsafeBufferPointer { add($0[...]) } }

  private mutating func add(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let hash = WordIndex.hash(word)
    let slot = slot(of: word, hash)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(count)
    bytes.append(contentsOf: word)
    ends.append(Int32(bytes.count))
    hashes.append(hash)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// Where the word's number is or would be.
  private func slot(of word: Slice<UnsafeBufferPointer<UInt8>>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0, !holds(word, hash, at: Int(slots[slot])) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func holds(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ hash: UInt32, at number: Int) -> Bool {
    guard hashes[number] == hash else { return false }
    let start = number == 0 ? 0 : Int(ends[number - 1])
    let length = Int(ends[number]) - start
    guard length == word.count else { return false }
    for offset in 0..<length where bytes[start + offset] != word[word.startIndex + offset] { return false }
    return true
  }

  /// FNV-1a, and its high bits brought down.
  private static func hash(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash ^ hash >> 15
  }
}

/// A set of words of the lexicon.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// The words, as they were written down.
  let words: [String]
  private var index = WordIndex()

  init(_ words: [String]) {
    self.words = words
    for word in words { _ = index.add(word) }
  }

  init(arrayLiteral words: String...) { self.init(words) }

  /// Whether a word of a sentence is among them.
  func contains(_ word: String) -> Bool { index.number(of: word) != nil }
}

/// Words of the lexicon, each with what it means.
struct WordMap<Meaning: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private var index = WordIndex()
  /// The words with their meanings, as they were written down.
  private(set) var entries: [(word: String, meaning: Meaning)] = []

  init(dictionaryLiteral entries: (String, Meaning)...) {
    for (word, meaning) in entries {
      precondition(index.add(word) == self.entries.count, "\(word) stands twice")
      self.entries.append((word, meaning))
    }
  }

  /// The words alone.
  var words: [String] { entries.map(\.word) }

  /// What a word of a sentence means; nil for one that is not among them.
  subscript(word: String) -> Meaning? { index.number(of: word).map { entries[$0].meaning } }
}

extension [String] {
  /// Whether a word of a sentence is among a few, by its bytes.
  func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { wanted in
      for own in self where own.utf8.count == wanted.count {
        var own = own
        if own.withUTF8({ $0.elementsEqual(wanted) }) { return true }
      }
      return false
    }
  }
}
