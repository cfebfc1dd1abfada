/// Which words can be forms of one noun: "samtal", "samtalen"; "insats", "insatser"; "medlem", "medlemmar".
public enum NounForms {
  /// The stems that a word, folded as an id is, may be a form of, itself among them. Two words with a stem in common are
  /// taken for forms of one noun.
  public static func stems(of word: String) -> Set<String> {
    var stems: Set<String> = [word]
    for ending in Nouns.endings where !ending.isEmpty && word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.utf8.count))
      guard stem.utf8.count >= shortest else { continue }
      stems.insert(stem)
      if let single = undoubled(stem) { stems.insert(single) }
      if let whole = withVowel(stem) { stems.insert(whole) }
    }
    return stems
  }

  /// Below this a stem says too little.
  private static let shortest = 3

  /// "medlemm" of "medlemmar" is "medlem".
  private static func undoubled(_ stem: String) -> String? {
    stem.hasSuffix("mm") || stem.hasSuffix("nn") ? String(stem.dropLast()) : nil
  }

  /// "cirkl" of "cirklar" is "cirkel".
  private static func withVowel(_ stem: String) -> String? {
    guard let last = stem.last, last == "l" || last == "r", let before = stem.dropLast().last,
      !"aeiouy".contains(before), before != last
    else { return nil }
    return stem.dropLast() + "e" + String(last)
  }
}
