public import Goals
public import Reading

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
    isCut = sentence.utf8.count > Explanation.limit
    let sentence = isCut ? Explanation.beginning(of: sentence) : sentence
    self.sentence = sentence
    reading = SentenceReader().read(sentence, in: ReadingContext(year: year))
    id = Identifier(ofGoal: sentence)
  }

  /// The bytes of a sentence that are read. Longer ones are whole files without line breaks, or worse.
  static let limit = 32_000

  private static func beginning(of sentence: String) -> String {
    let start = sentence.utf8.startIndex
    var end = sentence.utf8.index(start, offsetBy: limit)
    // Where the cut would fall inside a character, that character is left out.
    while end > start, end.samePosition(in: sentence.unicodeScalars) == nil {
      sentence.utf8.formIndex(before: &end)
    }
    return String(sentence.unicodeScalars[..<end])
  }

  /// The sentence's targets in its order, each with the id that a plan would give it.
  public var targets: [(id: Identifier?, reading: Reading)] {
    [(id, reading)] + reading.more.enumerated().map { (id?.further($0.offset + 2), $0.element) }
  }
}
