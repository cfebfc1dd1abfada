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

  @Test(
    "times and recurring periods in every ordinary spelling",
    arguments: Sentences.calendar + Sentences.recurring + Sentences.bounds)
  func spellings(_ row: Sentences.Row) { check(row) }

  @Test("whom a share is of, also by a negation", arguments: Sentences.populations)
  func populations(_ row: Sentences.Row) { check(row) }

  @Test("changes, what is compared with, and what is done", arguments: Sentences.changes + Sentences.doing)
  func changes(_ row: Sentences.Row) { check(row) }

  @Test("changes that must not come are never read as wanted", arguments: Sentences.forbidden)
  func forbidden(_ row: Sentences.Row) { check(row) }

  @Test("a change that must not come is a doubt where no value says from what")
  func bounds() {
    let reader = SentenceReader()
    #expect(reader.read("Medlemsantalet ska inte sjunka").doubts == [.mayNotFall])
    #expect(reader.read("Medelåldern ökar inte").doubts == [.mayNotRise])
    #expect(reader.read("Medelåldern ökar inte (58 år, 240930)").doubts == [])
  }

  @Test("kinds by the sense of the verb", arguments: Sentences.kinds + Sentences.furtherKinds)
  func kinds(_ row: Sentences.Row) { check(row) }

  @Test(
    "goals of all sorts of organisations", arguments: Sentences.organisations + Sentences.charted
  )
  func organisations(_ row: Sentences.Row) { check(row) }

  @Test(
    "goals in further words",
    arguments: Sentences.further + Sentences.odd + Sentences.village + Sentences.unions + Sentences.placed)
  func further(_ row: Sentences.Row) { check(row) }

  @Test(
    "sentences that are no goals", arguments: Sentences.refused + Sentences.statements + Sentences.spokenOf)
  func refused(_ row: Sentences.Row) {
    let reading = SentenceReader().read(row.sentence, in: ReadingContext(year: 2025))
    #expect(reading.refusal?.rawValue == row.expected, "\(row.sentence)")
  }

  private func check(_ row: Sentences.Row) {
    let reading = SentenceReader().read(row.sentence, in: ReadingContext(year: 2025))
    #expect(reading.summary == row.expected, "\(row.sentence)")
  }
}
