import Testing

@testable import Drafting

@Suite struct GoalTableTests {
  static let cases = [
    TableCase(
      name: "rows parted by blank lines, a cell wider than its column",
      text: """
        Handlingsplan

        Mål                          Aktivitet                 Ansvarig        Klart
        ----------------------------------------------------------------------------
        Tolv nya medlemmar i höst    Två värvarkvällar         Medlemsutskottet  nov 2026

        Alla föreningar har en       Ringrunda och en          Studie- och     1 april
        egen studieplan              mall att utgå från        bildnings-      2027
                                                               rådet

        Uppföljning

        Styrelsen följer upp planen i juni och i december varje år utan undantag.
        """,
      tables: [
        """
        1–9 Handlingsplan
        5–5 Tolv nya medlemmar i höst | Medlemsutskottet | nov 2026
        5–5 Två värvarkvällar | Medlemsutskottet | nov 2026
        7–9 Alla föreningar har en egen studieplan | Studie- och bildningsrådet | 1 april 2027
        7–9 Ringrunda och en mall att utgå från | Studie- och bildningsrådet | 1 april 2027
        """
      ]),
    TableCase(
      name: "rows without anything between them, known by how they begin",
      text: """
        Åtgärd                 När          Vem
        Skriva en rekryt-      maj          Studiekom-
        eringsplan                          mittén
        Hålla fyra öppna       löpande      Styrelsen
        möten
        Köpa tält              2027         Kassören
        """,
      tables: [
        """
        1–6 (ingen rubrik)
        2–3 Skriva en rekryteringsplan | Studiekommittén | maj
        4–5 Hålla fyra öppna möten | Styrelsen | löpande
        6–6 Köpa tält | Kassören | 2027
        """
      ]),
    TableCase(
      name: "rows parted by rules, over a page break with the header again",
      text: """
        Nr  Delmål                Ansvarig
        ==================================
        1   Fem nya klubbar       LO-
                                  utskottet
        ----------------------------------
        2   Tre kurser för
        \u{C}Nr  Delmål                Ansvarig
        ==================================
            nya i styrelsen       ABF
        ----------------------------------
        """,
      tables: [
        """
        1–10 (ingen rubrik)
        3–4 Fem nya klubbar | LO-utskottet | -
        6–9 Tre kurser för nya i styrelsen | ABF | -
        """
      ]),
    TableCase(
      name: "an activity more for the goal above",
      text: """
        Mål                Aktivitet             Klart
        Fler på mötena     Bjud in brett         maj
                           Fika på alla möten    juni
        """,
      tables: [
        "1–3 (ingen rubrik)\n2–2 Fler på mötena | - | maj\n2–2 Bjud in brett | - | maj\n3–3 Fika på alla möten | - | juni"
      ]),
    TableCase(
      name: "running text with the same words",
      text: """
        Mål och ansvar
        Aktiviteter
        Mål    som vi alla minns
        """,
      tables: []),
  ]

  @Test(arguments: cases) func finds(_ example: TableCase) {
    #expect(tables(example.text).map(\.shown) == example.tables)
  }

  static let cells: [([String], String)] = [
    (["besök", "hos alla"], "besök hos alla"),
    (["arbets-", "platsbesök"], "arbetsplatsbesök"),
    (["arbets\u{AD}", "platsbesök"], "arbetsplatsbesök"),
    (["möten med LO-", "distriktet"], "möten med LO-distriktet"),
    (["studie-", "och kulturfrågor"], "studie- och kulturfrågor"),
    (["facklig-", "politisk plan"], "facklig-politisk plan"),
    (["S-", "föreningar"], "S-föreningar"),
    (["kassör/", "revisor"], "kassör/revisor"),
    (["2026-", "2027"], "2026-2027"),
    ([" -", "a "], "- a"),
    ([], ""),
  ]

  @Test(arguments: cells) func mendsCells(lines: [String], text: String) {
    #expect(CellText.joined(lines) == text)
  }
}

extension GoalTableTests {
  @Test func figuresOfWhatIsMeasuredAreGoals() {
    let text = """
      Nyckeltal

      Nyckeltal             Utfall 2025    Mål 2026
      Studiecirklar         1 190          1 300
      Kulturprogram         870            minst 900
      varav för barn        300            350
      """
    guard case .goals(let goals)? = tables(text).first?.content else {
      Issue.record("no goals")
      return
    }
    #expect(goals.map(\.text) == ["Studiecirklar: 1 300", "Kulturprogram: minst 900", "varav för barn: 350"])
  }
}
