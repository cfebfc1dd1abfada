extension Sentence {
  /// The unit in the sentence's words; determiners in front are left out.
  func unit(_ words: Range<Int>) -> String {
    var words = words
    while let first = words.first, words.count > 1, Sentence.beforeUnits.contains(parser.form(first)) {
      words = words.dropFirst()
    }
    let said = self.words(words)
    // The capital of "Nya medlemmar ska …" is the sentence's; "SSU:are" and "S-föreningar" have their own.
    guard let first = words.first, first == tokens.firstIndex(where: \.isWord),
      said.dropFirst().first?.isLowercase ?? false
    else { return said }
    return said.prefix(1).lowercased() + said.dropFirst()
  }

  private static let beforeUnits: WordSet = [
    "av", "våra", "de", "st", "stycken", "fler", "färre", "den", "det", "sina", "vår", "vårt", "dessa",
    "procent", "%",
  ]

  /// What a direction is of: the noun at "fler", after "antalet", or after the verb of change.
  var measuredWords: Range<Int>? {
    for place in phrases.indices {
      switch phrases[place].meaning {
      case .cue(.more), .cue(.less): return parser.nounPhrase(at: phrases[place].tokens.upperBound)?.words
      case .noun(.measure):
        let word = parser.form(phrases[place].tokens.lowerBound)
        if word == "antalet" || word == "andelen" {
          return parser.nounPhrase(at: phrases[place].tokens.upperBound)?.words
        }
        return phrases[place].tokens
      case .noun(.meanAge): return phrases[place].tokens
      default: continue
      }
    }
    return nil
  }
}
