import Goals
import Reading
import Testing

@testable import Drafting

@Suite struct SectionTests {
  @Test(
    arguments: [
      ("Mål", .goals), ("MÅL:", .goals), ("Våra mål för perioden", .goals), ("Målsättningar 2026", .goals),
      ("Mål och aktiviteter", .goals), ("Nuläge", .background), ("Bakgrund", .background),
      ("Aktiviteter", .activities),
      ("Så gör vi", .activities), ("Stadgeenliga uppgifter", SectionRole.none),
      ("Distriktets uppdrag enligt stadgarna", SectionRole.none),
      ("Uppföljning och utvärdering", SectionRole.none), ("Kalendarium 2026", SectionRole.none),
      ("Budget", SectionRole.none),
      ("Studier", nil), ("Medlemsvärvning", nil), ("En bredare rörelse där fler hjälps åt", nil),
      ("Bilaga 1, samtalsmål per AK och år", nil),
    ] as [(String, SectionRole?)])
  func roles(_ heading: String, _ role: SectionRole?) {
    #expect(SectionWords.role(of: heading) == role)
  }

  @Test(
    arguments: [
      ("Under våren ska vi:", .goals), ("Målet är att:", .goals),
      ("Distriktet ansvarar för:", SectionRole.none),
      ("Av normalstadgarna följer att föreningen svarar för:", SectionRole.none),
      ("För att nå dit behöver vi:", .background),
      ("UNDER ÅRET SKA VI", .goals),
    ] as [(String, SectionRole?)])
  func leads(_ text: String, _ role: SectionRole?) throws {
    let lead = try #require(LeadIn(text, opensList: false, context: ReadingContext(year: 2026)))
    #expect(lead.role == role)
  }

  @Test(arguments: ["Vi växer.", "Studier", "Klubben har tolv lag"])
  func noLeads(_ text: String) {
    #expect(LeadIn(text, opensList: false, context: ReadingContext()) == nil)
  }
}
