import Testing

@testable import Drafting

@Suite struct LineJoiningTests {
  private func passages(_ text: String, isMarkdown: Bool = false) -> [String] {
    LineJoining(lines(text), isMarkdown: isMarkdown).passages().map(\.text)
  }

  @Test func aWrappedParagraphIsOnePassage() {
    let text = """
      Föreningen har under flera år arbetat med att nå nya grupper och det
      har gett resultat. Nu tar vi nästa steg och bjuder in grannar i hela
      området.
      """
    #expect(passages(text).count == 1)
  }

  @Test func aBlankLineBetweenEveryLineJoinsAllTheSame() {
    let text = """
      Föreningen har under flera år arbetat med att nå nya grupper och det

      har gett resultat, så nu tar vi nästa steg och bjuder in grannar i hela

      Vallby, Bjurhovda och andra delar av staden som vi inte brukar komma till.

      """
    #expect(passages(text).count == 1)
  }

  @Test func itemsWithHangingIndentsAndAsidesGoOn() {
    let text = """
      • Medelåldern i klubben ska sjunka
        Under hela perioden
      • Öka andelen som betalar i tid.
      (81 procent, 251231)
      • Minst tre läger
      """
    #expect(
      passages(text) == [
        "Medelåldern i klubben ska sjunka Under hela perioden",
        "Öka andelen som betalar i tid. (81 procent, 251231)",
        "Minst tre läger",
      ])
  }

  @Test func aHeadingBelowAnItemIsNotPartOfIt() {
    let text = """
      • Minst trettio nya medlemmar ska ha varit på en träff för nya

      Facklig samverkan

      Det fackliga arbetet är grunden för föreningen och det märks i vardagen.
      """
    #expect(passages(text)[1] == "Facklig samverkan")
  }

  @Test(arguments: [
    ("arbetsplats-\nbesök", "arbetsplatsbesök"), ("för med-\nlemmar", "för medlemmar"),
    ("sam\u{AD}\nverkan", "samverkan"),
    ("distrikts-\noch klubbmöten", "distrikts- och klubbmöten"), ("inför EU-\nvalet", "inför EU-valet"),
    (
      "fackligt-politisk grund, en fackligt-\npolitisk plan",
      "fackligt-politisk grund, en fackligt-politisk plan"
    ),
  ])
  func hyphens(_ text: String, _ joined: String) {
    #expect(passages(text) == [joined])
  }

  @Test func linesThatCountFromOneAreItems() {
    let text = "1 Rekrytera på torget\n2 Tio kurser\n3 Introduktion för alla nya\n\n8 studiecirklar\n9 Möten"
    #expect(
      passages(text).prefix(3) == ["Rekrytera på torget", "Tio kurser", "Introduktion för alla nya"])
    #expect(passages(text).dropFirst(3).joined(separator: " ") == "8 studiecirklar 9 Möten")
  }

  @Test func markdownSaysItself() {
    let text = """
      # Studier

      Vi lär av
      varandra.

      - Minst *fyra* kurser
        i vår
      - [Handboken](https://example.org) är klar
      """
    let found = LineJoining(lines(text), isMarkdown: true).passages()
    #expect(
      found.map(\.text) == ["Studier", "Vi lär av varandra.", "Minst fyra kurser i vår", "Handboken är klar"])
    #expect(found[0].kind == .heading(1))
  }

  @Test func calendarsAndListsOfNamesAreRows() {
    let found = LineJoining(
      lines("12 mars      Årsmöte, 2 timmar\nKassör\tLi Ek\t070-555 12 84"), isMarkdown: false
    )
    .passages()
    #expect(found.map(\.kind) == [.row, .row])
  }

  @Test func placesPointToTheLines() throws {
    let passage = try #require(
      LineJoining(lines("\nEn rad som\ngår vidare. Och\nslutar."), isMarkdown: true).passages().first)
    let start = passage.text.utf8.count - "slutar.".utf8.count
    #expect(passage.place(from: start, to: passage.text.utf8.count).line == 4)
    #expect(passage.place(from: 0, to: 5).line == 2)
    #expect(passage.place(from: 0, to: passage.text.utf8.count).endLine == 4)
  }
}
