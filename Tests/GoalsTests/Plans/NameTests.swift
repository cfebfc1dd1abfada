import Goals
import Testing

/// Identifiers and the names of arbetarekommuner.
@Suite struct NameTests {
  @Test(arguments: ["a", "s1", "1", "some-strategi", "a--b", "a-", String(repeating: "x", count: 64)])
  func `is an id`(_ text: String) {
    #expect(Identifier(text)?.text == text)
  }

  @Test(arguments: [
    "", "-a", "Ale", "å", "a b", "a_b", "a/b", "a.b", "a\n", String(repeating: "x", count: 65),
  ])
  func `is none`(_ text: String) {
    #expect(Identifier(text) == nil)
  }

  @Test func `words are folded into ids`() {
    #expect(Identifier(folding: "Dörrknackning")?.text == "dorrknackning")
    #expect(Identifier(folding: " S1 & S2 ")?.text == "s1-s2")
    #expect(Identifier(folding: "!") == nil)
  }

  @Test func `an arbetarekommun is its name, however it was typed`() {
    #expect(Arbetarekommun(" O\u{308}ckero\u{308}\u{A0}") == Arbetarekommun("Öckerö"))
    #expect(Arbetarekommun("O\u{308}ckero\u{308}")?.name.unicodeScalars.count == 6)
    #expect(Arbetarekommun("  ") == nil)
    let names = ["Växjö", "Älmhult", "Ale", "Åre"].compactMap { Arbetarekommun($0) }
    #expect(names.sorted().map(\.name) == ["Ale", "Växjö", "Åre", "Älmhult"])
  }
}
