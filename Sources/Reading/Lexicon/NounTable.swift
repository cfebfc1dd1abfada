/// Finds the class of a noun in any of its forms, also at the end of a compound.
struct NounTable: Sendable {
  private let classes: [String: NounClass]
  private let endings: [String]
  private let longest: Int

  init() {
    var classes: [String: NounClass] = [:]
    for list in Nouns.stems {
      for stem in list.stems.split(whereSeparator: \.isWhitespace) { classes[String(stem)] = list.class }
    }
    self.classes = classes
    self.endings = Nouns.endings.sorted { $0.count > $1.count }
    self.longest = classes.keys.map(\.count).max() ?? 0
  }

  /// The noun's class, or nil for a word that is no known noun.
  ///
  /// A whole word goes before a compound, with the longest stem that it has, and of compounds the longest known ending decides: "studiecirklar"
  /// is read by "cirkl", "medlemsantalet" by "medlemsantal".
  func classify(_ word: String) -> NounClass? {
    guard word.utf8.count <= 80 else { return nil }
    let stems = endings.filter { word.hasSuffix($0) }.map { word.dropLast($0.count) }.filter { $0.count > 1 }
    for stem in stems.reversed() { if let found = classes[String(stem)] { return found } }
    var best: (length: Int, found: NounClass)?
    for stem in stems where stem.count > 4 {
      for length in stride(from: min(longest, stem.count - 2), through: 3, by: -1) {
        guard length > best?.length ?? 0 else { break }
        let tail = String(stem.suffix(length))
        guard let found = classes[tail] else { continue }
        if Nouns.onlyWhole.contains(tail), !Nouns.compoundable.contains(tail) { continue }
        best = (length, found)
        break
      }
    }
    return best?.found
  }
}
