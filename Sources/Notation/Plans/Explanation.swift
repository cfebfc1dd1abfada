public import Goals
public import Reading
import Text

/// A sentence as a plan file would read it, with the ids that its goals would get there.
public struct Explanation: Hashable, Sendable {
  /// The sentence as it was given; only the beginning of one that no person wrote.
  public let sentence: String
  /// Whether only its beginning was read.
  public let isCut: Bool
  /// What it says.
  public let reading: Reading
  /// The id of its goal, which is its metric too; nil where the sentence has neither letters nor digits.
  public let id: Identifier?

  /// Reads a sentence that stands by itself; `year` is what "i år" means.
  public init(of sentence: String, year: Int?) {
    let end = Explanation.end(of: sentence)
    isCut = end < sentence.endIndex
    // Half a personal number would be read as a target, and told as one.
    let sentence = (isCut ? String(sentence.unicodeScalars[..<end]) : sentence).withoutPersonalNumbers
    self.sentence = sentence
    let understood = SentenceReader().understand(sentence, in: ReadingContext(year: year))
    reading = understood.reading
    id = Identifier(ofGoal: sentence, named: understood.name)
  }

  /// What could be read in two ways, each once.
  public var closeCalls: [CloseCall] { CloseCall.all(in: reading) }

  /// The code points of a sentence that are read. Longer ones are whole files without line breaks, or worse.
  static let limit = SentenceReader.longest
  /// The marks that one letter can bear. Comparing a letter takes the square of their number.
  static let mostMarks = 100

  /// Where what a person can have written ends.
  private static func end(of sentence: String) -> String.Index {
    let scalars = sentence.unicodeScalars
    var marks = 0
    var count = 0
    for index in scalars.indices {
      let scalar = scalars[index]
      count += 1
      marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
      if count > limit || marks > mostMarks { return index }
    }
    return sentence.endIndex
  }

  /// The sentence's targets in its order, each with the id that a plan would give it.
  public var targets: [(id: Identifier?, reading: Reading)] {
    [(id, reading)] + reading.more.enumerated().map { (id?.further($0.offset + 2), $0.element) }
  }
}
