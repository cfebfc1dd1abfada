/// Reads Swedish sentences as goals.
///
/// Tokens become phrases by rules over the lexicon, phrases become clauses, and the meaning is put together from
/// them. Every step goes once through the sentence, so the time is linear in its length.
public struct SentenceReader: Sendable {
  /// A reader of Swedish.
  public init() {}

  /// What the sentence says in its context. Every sentence has a reading; `refusal` tells whether it is a goal.
  public func read(_ sentence: String, in context: ReadingContext = ReadingContext()) -> Reading {
    ReadingBuilder(Sentence(sentence, in: context)).reading()
  }
}
