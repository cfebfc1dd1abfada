/// Finds the class of a noun in any of its forms, also at the end of a compound.
///
/// It is asked of every word of a document, so that it compares bytes: the words are in lower case and composed.
struct NounTable: Sendable {
  private let classes: [[UInt8]: NounClass]
  /// The longest first.
  private let endings: [[UInt8]]
  private let longest: Int
  /// Stems that never end a compound.
  private let alone: Set<[UInt8]>

  init() {
    var classes: [[UInt8]: NounClass] = [:]
    for list in Nouns.stems {
      for stem in list.stems.split(whereSeparator: \.isWhitespace) { classes[Array(stem.utf8)] = list.class }
    }
    self.classes = classes
    endings = Nouns.endings.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    longest = classes.keys.map(\.count).max() ?? 0
    alone = Set(Nouns.onlyWhole.subtracting(Nouns.compoundable).map { Array($0.utf8) })
  }

  /// The noun's class, or nil for a word that is no known noun.
  ///
  /// A whole word goes before a compound, with the longest stem that it has, and of compounds the longest known
  /// ending decides: "studiecirklar" is read by "cirkl", "medlemsantalet" by "medlemsantal".
  func classify(_ word: String) -> NounClass? {
    guard (2...80).contains(word.utf8.count) else { return nil }
    let bytes = Array(word.utf8)
    var stems: [Int] = []
    for ending in endings where bytes.count - ending.count > 1 {
      if bytes[(bytes.count - ending.count)...].elementsEqual(ending) {
        stems.append(bytes.count - ending.count)
      }
    }
    for stem in stems.reversed() { if let found = classes[Array(bytes[..<stem])] { return found } }
    var best: (length: Int, found: NounClass)?
    for stem in stems where stem > 4 {
      for length in stride(from: min(longest, stem - 2), through: 3, by: -1) {
        guard length > best?.length ?? 0 else { break }
        let start = stem - length
        // A stem does not begin in the middle of a letter.
        guard bytes[start] & 0xC0 != 0x80, let found = classes[Array(bytes[start..<stem])],
          !alone.contains(Array(bytes[start..<stem]))
        else { continue }
        best = (length, found)
        break
      }
    }
    return best?.found
  }
}
