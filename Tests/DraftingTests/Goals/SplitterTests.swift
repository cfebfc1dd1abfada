import Testing

@testable import Drafting

@Suite struct SplitterTests {
  @Test(arguments: [
    ("Vi växer. Det märks.", 2), ("Öka andelen. (62 år, 231102)", 1), ("Vi möts t.ex. Hos oss.", 1),
    ("Av oss är hälften mellan 16 och 19. I år blir vi fler.", 2), ("Vem gör det? Alla!", 2),
    ("Kl. 18 börjar vi", 1),
    ("Han sa: ”Det går.” Och det gick.", 2), ("bl.a. med ABF, IF Metall m.fl. Det blir bra", 1), ("", 0),
    ("...", 1),
  ])
  func sentences(_ text: String, _ count: Int) {
    #expect(SentenceSplitter.sentences(of: text).count == count)
  }

  @Test(arguments: [
    (
      "Sidan ska skötas löpande och gruppen ska nå 900 följare.",
      ["Sidan ska skötas löpande", "gruppen ska nå 900 följare."]
    ),
    ("Alla ska ringas upp och bjudas in inom en månad", ["Alla ska ringas upp och bjudas in inom en månad"]),
    (
      "Vi ska se till att styrelsen vet och att alla ska få svar",
      ["Vi ska se till att styrelsen vet och att alla ska få svar"]
    ),
    (
      "Under våren ska vi hålla tre möten, men under hösten ska vi hålla fem",
      ["Under våren ska vi hålla tre möten", "under hösten ska vi hålla fem"]
    ),
  ])
  func promises(_ sentence: String, _ parts: [String]) {
    #expect(PromiseSplitter.parts(of: sentence[...]).map { String(sentence[$0]) } == parts)
  }
}
