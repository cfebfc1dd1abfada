import Goals
import Reading
import Testing

@Suite("Times in plans of several years, or of years that are no calendar years")
struct PeriodTests {
  @Test(
    "times are of the plan's period",
    arguments: [
      ("Minst 60 nya medlemmar under 2026", "2026..2027", "count >=60 by 2026-12-31"),
      ("Värva 60 medlemmar under 2027", "2026..2027", "count =60 by 2027-12-31"),
      ("Före valet ska vi ha knackat 900 dörrar.", "2026..2027", "count =900 by 2026-09-13"),
      ("Senast v. 14 ska tre läger vara bokade.", "2026..2027", "count =3 by 2026-04-05"),
      ("Före påsk ska fyra städdagar ha hållits.", "2025-07-01..2026-06-30", "count =4 by 2026-04-04"),
      ("Senast v. 10 ska tio lag vara anmälda.", "2025-07-01..2026-06-30", "distinct =10 by 2026-03-08"),
      ("Värva 20 spelare under verksamhetsåret", "2025-07-01..2026-06-30", "count =20 by 2026-06-30"),
      ("Under säsongen ska 30 ledare gå en kurs.", "2025-07-01..2026-06-30", "distinct =30 by 2026-06-30"),
      ("Värva 20 spelare till jul", "2025-07-01..2026-06-30", "count =20 by 2025-12-24"),
    ])
  func period(_ sentence: String, _ period: String, _ expected: String) {
    let context = ReadingContext(period: Period(period), standing: .listed)
    #expect(SentenceReader().read(sentence, in: context).summary == expected)
  }

  @Test("a year before the period's first is past")
  func earlierYear() {
    let context = ReadingContext(period: Period("2026..2027"))
    #expect(SentenceReader().read("Minst 60 nya medlemmar under 2025", in: context).refusal == .past)
  }
}
