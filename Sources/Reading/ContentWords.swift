public import Goals
import Text

/// Names for goals that have none, from the words that carry the sentence's content.
public enum ContentWords {
  /// The id made of the first three content words; nil where the sentence has none.
  ///
  /// Function words, numbers, quantifiers, times and the verbs that goals are made with carry no content:
  /// "Minst 50 medlemmar ska genomföra S1 senast i maj" is `medlemmar-s1`.
  public static func id(for sentence: String) -> Identifier? {
    id(for: Sentence(sentence, in: ReadingContext()))
  }

  static func id(for read: Sentence) -> Identifier? {
    var words: [String] = []
    for phrase in read.phrases where words.count < count {
      switch phrase.meaning {
      case .noun: words.append(read.words(phrase.tokens))
      case .population(let share): words += share.words.map { read.words($0..<$0 + 1) }.filter(isContent)
      case .word, .cue(.better), .cue(.done):
        words += phrase.tokens.map { read.words($0..<$0 + 1) }.filter(isContent)
      default: continue
      }
    }
    return Identifier(folding: words.prefix(count).joined(separator: " "))
  }

  /// The words that must agree for two sentences to promise the same thing, whatever the number and the year.
  ///
  /// Function words, numbers in digits or letters and bounds are left out: "Minst 50 medlemmar går S1 under 2024"
  /// and "Vi har minst sextio medlemmar som går S1" share `medlemmar`, `går` and `s1`, and "S2" is another.
  public static func all(of sentence: String) -> Set<String> {
    Set(
      Tokenizer.tokens(of: sentence).filter(\.isWord).map(\.form).filter {
        isContent($0) && !bounds.contains($0)
      })
  }

  /// Words around a number or a year that say nothing of what is counted.
  private static let bounds: WordSet = [
    "över", "drygt", "fler", "än", "åtminstone", "cirka", "ungefär", "omkring", "exakt", "sammanlagt",
    "totalt",
    "år", "året", "årets", "vårt", "har", "haft", "procent", "under",
  ]

  private static let count = 3

  private static func isContent(_ word: String) -> Bool {
    let form = word.composed.lowercased()
    // Figures alone name nothing: whether "2/2" is a day depends on the year.
    return form.contains(where: \.isLetter) && !Cues.functionWords.contains(form)
      && NumberWord.value(of: form) == nil
  }
}
