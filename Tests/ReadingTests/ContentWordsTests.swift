import Goals
import Reading
import Testing

@Suite("Ids from content words")
struct ContentWordsTests {
  @Test(
    "function words, numbers, quantifiers and goal verbs are skipped",
    arguments: [
      ("Minst 50 medlemmar ska genomföra S1 senast i maj", "medlemmar-s1"),
      ("Hålla minst tre torgmöten i Hageby", "torgmoten-hageby"),
      ("Alla nya medlemmar ska få ett samtal inom en vecka.", "nya-medlemmar-samtal"),
      ("En rekryteringsstrategi ska antas", "rekryteringsstrategi"),
      ("Öka antalet klubbar med egen hemsida på nätet", "antalet-klubbar-egen"),
    ])
  func id(_ sentence: String, _ expected: String) {
    #expect(ContentWords.id(for: sentence)?.text == expected)
  }

  @Test(
    "a sentence has one name, whatever the year of its plan",
    arguments: [
      "Anmäla oss före årsskiftet (till kongressen 2029) med motioner", "Samtal (inför valet 2026) i Åby",
      "Fler klubbar (1995 fanns tolv) i distriktet", "Öka (2 050 medlemmar 2030) stort",
      "\u{FFFD}20(^](tti\u{FFFD}@\u{FFFD}1)$2^](tt(2027/2/2/2056).",
      "\u{FFFD}per kvartal\u{FFFD}1)$20(^]().tti^@\u{FFFD}~\u{FFFD}1)$20(^](tt(2027/2/2/2056).",
    ])
  func anyYear(_ sentence: String) {
    let names = [nil, 1996, 2024, 2027, 2058].map { year in
      SentenceReader().understand(sentence, in: ReadingContext(year: year)).name
    }
    #expect(Set(names) == [ContentWords.id(for: sentence)])
  }

  @Test("a sentence of numbers alone has no id")
  func none() {
    #expect(ContentWords.id(for: "2024 – 12") == nil)
  }
}
