public import Goals

/// Reads Swedish sentences as goals.
///
/// Tokens become phrases by rules over the lexicon, phrases become clauses, and the meaning is put together from
/// them. Every step goes once through the sentence, so the time is linear in its length.
public struct SentenceReader: Sendable {
  /// The most characters of a sentence that are read: no promise takes as many. Whoever shows a reading says so of a
  /// longer one.
  public static let longest = 8_000

  /// A reader of Swedish.
  public init() {}

  /// What the sentence says in its context. Every sentence has a reading; `refusal` tells whether it is a goal.
  public func read(_ sentence: String, in context: ReadingContext = ReadingContext()) -> Reading {
    understand(sentence, in: context).reading
  }

  /// The same, with what else the sentence's words tell.
  public func understand(_ sentence: String, in context: ReadingContext = ReadingContext()) -> Understanding {
    let parted = Sentence(sentence, in: context)
    return Understanding(reading: ReadingBuilder(parted).reading(), sentence: parted)
  }
}

/// A sentence that was read, for those who want its name too without reading it once more.
public struct Understanding: Sendable {
  /// What it says.
  public let reading: Reading
  let sentence: Sentence

  /// The id made of its first content words; nil where it has none.
  public var name: Identifier? { ContentWords.id(for: sentence) }
}
