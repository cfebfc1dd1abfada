import Goals
import Reading
import Testing

@Suite("The reader around its sentences")
struct ReaderTests {
  private let reader = SentenceReader()

  @Test("the year of the context places a time, and the period where there is no year")
  func years() throws {
    let sentence = "Minst fem möten senast i februari"
    #expect(reader.read(sentence, in: ReadingContext(year: 2024)).deadline == Day(iso: "2024-02-29"))
    let period = try #require(Period("2024-07-01..2025-06-30"))
    #expect(reader.read(sentence, in: ReadingContext(period: period)).deadline == Day(iso: "2025-02-28"))
    let end = reader.read("Minst fem möten vid årets slut", in: ReadingContext(period: period))
    #expect(end.deadline == Day(iso: "2025-12-31"))
  }

  @Test("a time whose year is unknown is a doubt, not a guess")
  func unknownYear() {
    let reading = reader.read("Minst fem möten senast i februari")
    #expect(reading.deadline == nil)
    #expect(reading.doubts.contains(.yearUnknown))
  }

  @Test("standing decides about bullets without a promise")
  func standing() {
    let bullet = "Levande föreningar i hela kommunen"
    #expect(reader.read(bullet, in: ReadingContext(standing: .listed)).isGoal)
    #expect(reader.read(bullet, in: ReadingContext(standing: .prose)).refusal == .heading)
    let need = "Vi behöver värva 50 medlemmar."
    #expect(reader.read(need, in: ReadingContext(standing: .prose)).refusal == .rationale)
    #expect(reader.read(need, in: ReadingContext(standing: .prose, needsArePromises: true)).isGoal)
  }

  @Test("marks point at the words")
  func marks() throws {
    let sentence = "Minst två torgmöten var tredje vecka senast i maj"
    let marks = reader.read(sentence, in: ReadingContext(year: 2025)).marks
    #expect(
      marks.map { String(sentence[$0.range]) } == [
        "Minst två", "torgmöten", "var tredje vecka", "senast i maj",
      ])
    #expect(
      marks.map(\.role) == [
        .quantity(Target(.atLeast, Quantity(2)), orElse: nil), .unit(isPeople: false),
        .per(try #require(Duration(3, .week))), .deadline(Day(iso: "2025-05-31")),
      ])
  }

  @Test("close readings are told")
  func doubts() {
    #expect(reader.read("Föra 1.200 samtal").doubts == [.dottedThousands])
    #expect(reader.read("Minst 50 medlemmar går kursen").doubts == [.personsOrOccasions])
    #expect(reader.read("Minst 50 medlemmar genomför kursen").doubts == [])
    #expect(reader.read("Minst åtta föreningar går en rond").doubts == [])
    #expect(reader.read("Hålla 4–6 möten").doubts == [.oneEndOfRange])
    #expect(reader.read("Föra cirka 300 samtal").doubts == [.approximate])
    #expect(reader.read("Alla medlemmar ska känna sig sedda").doubts == [.untestable])
  }

  @Test("decomposed letters, soft hyphens and any kind of space read alike")
  func typography() {
    let plain = "Nå minst 2 500 följare före årsskiftet"
    let foreign = "Na\u{30A} minst 2\u{202F}500 fo\u{308}l\u{AD}jare fo\u{308}re a\u{30A}rsskiftet"
    let context = ReadingContext(year: 2025)
    #expect(reader.read(plain, in: context).summary == "level >=2500 by 2025-12-31")
    #expect(reader.read(foreign, in: context).summary == reader.read(plain, in: context).summary)
  }

  @Test(
    "no input harms: signs, digits, open parentheses and endless words",
    arguments: [
      "", "(", "((((", "%", "§", "-", "1", "12 (", "/ / /", "var", "inom", "från 5 till", "mellan 3 och",
      "minst",
      "alla", "v.", "1:a", "99999999999999999999", "i i i i i i i", "varje varje varje", "en en en",
      String(repeating: "medlems", count: 400), String(repeating: "minst 5 (", count: 200),
      String(repeating: "från 1 till 2 ", count: 150), String(repeating: "senast i den ", count: 150),
    ])
  func robust(_ sentence: String) {
    for standing in [ReadingContext.Standing.alone, .listed, .prose] {
      _ = reader.read(sentence, in: ReadingContext(year: 2025, standing: standing))
      _ = ContentWords.id(for: sentence)
    }
  }

  @Test("time grows with the length, not with its square")
  func linear() {
    let clause = "minst 5 möten och alla föreningar ska öka med 3 procent senast i maj, "
    let clock = ContinuousClock()
    func time(_ count: Int) -> Swift.Duration {
      let text = String(repeating: clause, count: count)
      return (0..<3).map { _ in clock.measure { _ = reader.read(text) } }.min() ?? .zero
    }
    _ = time(10)
    let short = time(30)
    #expect(time(240) < short * 24)
  }
}
