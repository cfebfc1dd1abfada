import Reading
import Testing

@Suite("Sentences of plans, read in the year 2025")
struct SentenceTests {
  @Test("numbers and what they count", arguments: Sentences.counted)
  func counted(_ row: Sentences.Row) { check(row) }

  @Test("states and changes", arguments: Sentences.stocks)
  func stocks(_ row: Sentences.Row) { check(row) }

  @Test("shares of people and things", arguments: Sentences.shares)
  func shares(_ row: Sentences.Row) { check(row) }

  @Test("what recurs", arguments: Sentences.rates)
  func rates(_ row: Sentences.Row) { check(row) }

  @Test("times", arguments: Sentences.times)
  func times(_ row: Sentences.Row) { check(row) }

  @Test("several targets in one sentence", arguments: Sentences.several)
  func several(_ row: Sentences.Row) { check(row) }

  @Test("goals without a number", arguments: Sentences.unmeasured)
  func unmeasured(_ row: Sentences.Row) { check(row) }

  @Test("numbers that are no targets", arguments: Sentences.otherNumbers)
  func otherNumbers(_ row: Sentences.Row) { check(row) }

  @Test("sentences that are no goals", arguments: Sentences.refused)
  func refused(_ row: Sentences.Row) {
    let reading = SentenceReader().read(row.sentence, in: ReadingContext(year: 2025))
    #expect(reading.refusal?.rawValue == row.expected, "\(row.sentence)")
  }

  private func check(_ row: Sentences.Row) {
    let reading = SentenceReader().read(row.sentence, in: ReadingContext(year: 2025))
    #expect(reading.summary == row.expected, "\(row.sentence)")
  }
}
