/// Finds the class of a noun in any of its forms, also at the end of a compound.
///
/// It is asked of every word of a document, so that it compares bytes: the words are in lower case and composed.
struct NounTable: Sendable {
  private var stems = WordIndex()
  private var classes: [NounClass] = []
  /// Whether a stem never ends a compound.
  private var isAlone: [Bool] = []
  /// The longest first.
  private let endings: [[UInt8]]
  private var longest = 0

  init() {
    endings = Nouns.endings.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    for list in Nouns.stems {
      for stem in list.stems.utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }).compactMap(String.init) {
        let number = stems.add(stem)
        if number == classes.count {
          classes.append(list.class)
          isAlone.append(Nouns.onlyWhole.contains(stem) && !Nouns.compoundable.contains(stem))
        } else {
          classes[number] = list.class
        }
        longest = max(longest, stem.utf8.count)
      }
    }
  }

  /// The noun's class, or nil for a word that is no known noun.
  ///
  /// A whole word goes before a compound, with the longest stem that it has, and of compounds the longest known
  /// ending decides: "studiecirklar" is read by "cirkl", "medlemsantalet" by "medlemsantal".
  func classify(_ word: String) -> NounClass? {
    guard (2...80).contains(word.utf8.count) else { return nil }
    var word = word
    return word.withUTF8 { classify($0) }
  }

  private func classify(_ bytes: UnsafeBufferPointer<UInt8>) -> NounClass? {
    // A bit for every length that a stem of the word may have.
    var lengths: (UInt64, UInt64) = (0, 0)
    for ending in endings where bytes.count - ending.count > 1 {
      let length = bytes.count - ending.count
      if bytes[length...].elementsEqual(ending) {
        if length < 64 { lengths.0 |= 1 << UInt64(length) } else { lengths.1 |= 1 << UInt64(length - 64) }
      }
    }
    func mayEnd(at length: Int) -> Bool {
      length < 64 ? lengths.0 >> UInt64(length) & 1 == 1 : lengths.1 >> UInt64(length - 64) & 1 == 1
    }
    for length in stride(from: bytes.count, to: 1, by: -1) where mayEnd(at: length) {
      if length <= longest, let stem = stems.number(of: bytes[..<length]) { return classes[stem] }
    }
    var best: (length: Int, found: NounClass)?
    for end in 5..<max(5, bytes.count + 1) where mayEnd(at: end) {
      for length in stride(from: min(longest, end - 2), through: 3, by: -1) {
        guard length > best?.length ?? 0 else { break }
        let start = end - length
        // A stem does not begin in the middle of a letter.
        guard bytes[start] & 0xC0 != 0x80, let stem = stems.number(of: bytes[start..<end]), !isAlone[stem]
        else { continue }
        best = (length, classes[stem])
        break
      }
    }
    return best?.found
  }
}
