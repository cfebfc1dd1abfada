import Testing

@testable import Drafting

@Suite struct ContentsTests {
  @Test func entriesAreTakenAndTheTextStays() {
    let text = """
      Innehåll

      Förord ........ 2
      Minst lika viktigt . . . . . 3
      Studier\t4

      Förord
      Minst 3 kurser under 2026
      """
    let cleaned = words(Contents.removed(from: lines(text))).filter { !$0.isEmpty }
    #expect(cleaned == ["Förord", "Minst 3 kurser under 2026"])
  }

  @Test func leadersAreTakenWithoutATitleToo() {
    #expect(words(Contents.removed(from: lines("Studier …………… 4"))) == [""])
    #expect(
      words(Contents.removed(from: lines("Vi når 2 000 följare 2026"))) == ["Vi når 2 000 följare 2026"])
  }
}
