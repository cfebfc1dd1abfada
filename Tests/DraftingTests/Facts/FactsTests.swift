import Goals
import Testing

@testable import Drafting

@Suite struct FactsTests {
  @Test(arguments: [
    ("Verksamhetsplan 2026", "2026-01-01..2026-12-31"),
    ("VERKSAMHETSPLAN\n\n2026–2027", "2026-01-01..2027-12-31"),
    ("Verksamhetsplan för verksamhetsåret 1 juli 2025–30 juni 2026", "2025-07-01..2026-06-30"),
    ("Handlingsplan 2025/26", "2025-01-01..2026-12-31"),
    ("Verksamhetsplan\n2026-01-15 – 2026-12-20", "2026-01-01..2026-12-31"),
    (
      "Plan för oss\nUnder 2027 ska vi växa. Förra året, 2026, gick bra. Nu gäller 2027.",
      "2027-01-01..2027-12-31"
    ),
  ])
  func periods(_ text: String, _ period: String) {
    #expect(PlanPeriod.find(in: lines(text), name: "plan.txt")?.description == period)
  }

  @Test func aPlanWithoutAYearHasNoPeriod() {
    #expect(PlanPeriod.find(in: lines("Verksamhetsplan\nVi ska växa"), name: "plan.txt") == nil)
    #expect(PlanPeriod.find(in: lines("Vi ska växa"), name: "plan-2026.docx")?.start.year == 2026)
  }

  @Test(
    arguments: [
      ("Sjöbygdens Arbetarekommun\nVerksamhetsplan 2026", "Sjöbygdens Arbetarekommun"),
      ("VERKSAMHETSPLAN\nSocialdemokraterna\nSJÖBYGDEN", "Socialdemokraterna Sjöbygden"),
      ("HANDLINGSPLAN 2026 FÖR KLUBBEN VID STORA BRUKET", "Klubben vid Stora Bruket"),
      ("SJÖBYNS IF\nVerksamhetsplan", "Sjöbyns IF"),
      ("Verksamhetsplan 2026\n\nMedlemmarna i Sjöbygdens arbetarekommun växer.", "Sjöbygdens arbetarekommun"),
      ("Verksamhetsplan\nSveriges bästa arbetarekommun", nil), ("Plan\nVi ska växa", nil),
    ] as [(String, String?)])
  func organisations(_ text: String, _ name: String?) {
    #expect(Organisation.find(in: lines(text)) == name)
  }

  @Test(arguments: [
    ("Sandvikens arbetarekommun", "Sandviken"), ("Borås Arbetarekommun", "Borås"),
    ("Ale arbetarekommun", "Ale"),
    ("Lilla Edets arbetarekommun", "Lilla Edet"), ("Påhittsköpings arbetarekommun", "Påhittsköping"),
  ])
  func places(_ organisation: String, _ place: String) {
    #expect(Organisation.units(of: [], organisation).map(\.name) == [place])
  }

  @Test(arguments: [
    ("Antagen av årsmötet den 28 februari 2026", "2026-02-28"), ("Fastställd 2025-11-18", "2025-11-18"),
    ("Antaget 251118", "2025-11-18"),
  ])
  func adopted(_ text: String, _ day: String) {
    #expect(PlanTitle.adopted(in: lines("Verksamhetsplan\n" + text))?.description == day)
  }

  @Test(arguments: [
    ("VERKSAMHETSPLAN\n2026", "Verksamhetsplan 2026"),
    ("Lillby\nVerksamhetsplan för 2026", "Verksamhetsplan för 2026"),
    ("Vår verksamhetsplan ska leva.\nMer text 2026", "Verksamhetsplan 2026"),
  ])
  func titles(_ text: String, _ title: String) {
    #expect(PlanTitle.find(in: lines(text), period: Period(year: 2026)) == title)
  }
}
