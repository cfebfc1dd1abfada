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

  private static let count = 3

  private static func isContent(_ word: String) -> Bool {
    let form = word.composed.lowercased()
    return !Cues.functionWords.contains(form) && NumberWord.value(of: form) == nil
  }
}
