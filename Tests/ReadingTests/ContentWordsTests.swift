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

  @Test("a sentence of numbers alone has no id")
  func none() {
    #expect(ContentWords.id(for: "2024 – 12") == nil)
  }
}
