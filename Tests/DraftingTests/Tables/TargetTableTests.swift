import Testing

@testable import Drafting

@Suite struct TargetTableTests {
  static let cases = [
    TableCase(
      name: "single spaces and blank lines between rows",
      text: """
        Bilaga 4, Samtal per AK och år
        Arbetarekommun 2027 2028

        Vånga 120 1 340

        Stora Berga 80 910

        Totalt 200 2 250

        Därefter följer text.
        """,
      tables: [
        """
        1–8 Bilaga 4, Samtal per AK och år
        Vånga 2027: 120, 2028: 1340
        Stora Berga 2027: 80, 2028: 910
        = 2027: 200, 2028: 2250
        """
      ]),
    TableCase(
      name: "the totals decide where spaces do not",
      text: """
        AK 2026 2027 2028
        Vånga 1 210 340 560
        Berga 2 100 3 200 4 300
        Totalt 3 310 3 540 4 860
        """,
      tables: [
        """
        1–4 (ingen rubrik)
        Vånga 2026: 1210, 2027: 340, 2028: 560
        Berga 2026: 2100, 2027: 3200, 2028: 4300
        = 2026: 3310, 2027: 3540, 2028: 4860
        """
      ]),
    TableCase(
      name: "no total, so a person decides",
      text: """
        AK 2026 2027
        Vånga 1 210 340
        Berga 2 100 400
        Lund 2 000 3 000
        """,
      tables: [
        """
        1–4 (ingen rubrik)
        Vånga 2026: 1210, 2027: 340
        Berga 2026: 2100, 2027: 400
        Lund 2026: 2000, 2027: 3000
        ! ambiguousRow(Vånga)
        ! ambiguousRow(Berga)
        """
      ]),
    TableCase(
      name: "a total that is wrong is shown, and the other columns still decide",
      text: """
        AK 2026 2027 2028
        Vånga 1 210 340 560
        Berga 2 100 3 200 4 300
        Totalt 3 310 3 540 4 870
        """,
      tables: [
        """
        1–4 (ingen rubrik)
        Vånga 2026: 1210, 2027: 340, 2028: 560
        Berga 2026: 2100, 2027: 3200, 2028: 4300
        = 2026: 3310, 2027: 3540, 2028: 4870
        ! totalMismatch(2028: 4870, 4860)
        """
      ]),
    TableCase(
      name: "columns by wide gaps, empty cells by their place, groups side by side",
      text: """
        Bilaga: Mål per förening

                                 Nya medlemmar                 Samtal
        Förening               2026        2027        2026        2027
        ---------------------------------------------------------------
        Björken                  41                   6 200         900
        Norra Eken                9           –       1 350         200
        Summa                    50                   7 550       1 100

        * Preliminärt.
        """,
      tables: [
        """
        1–8 Bilaga: Mål per förening: Nya medlemmar
        Björken 2026: 41
        Norra Eken 2026: 9
        = 2026: 50
        """,
        """
        1–8 Bilaga: Mål per förening: Samtal
        Björken 2026: 6200, 2027: 900
        Norra Eken 2026: 1350, 2027: 200
        = 2026: 7550, 2027: 1100
        """,
      ]),
    TableCase(
      name: "over a page break with the title and the header again",
      text: """
        Tabell 2. Besök per AK
        AK  2026  2027
        Lund  1.200  14
        \u{C}Tabell 2. Besök per AK (forts.)
        AK  2026  2027
        Malmö  2.300  –
        Totalt:  3.500  14
        """,
      tables: [
        """
        1–7 Tabell 2. Besök per AK
        Lund 2026: 1200, 2027: 14
        Malmö 2026: 2300
        = 2026: 3500, 2027: 14
        """
      ]),
    TableCase(
      name: "a row that cannot be read, a place twice, a place misspelt",
      text: """
        Kommun 2026 2027
        Lund 10 20
        Malmö tio 20
        Ystad 5 6
        Lund 1 2
        Alingsos 3 4
        Totalt 16 30
        """,
      tables: [
        """
        1–7 (ingen rubrik)
        Lund 2026: 10, 2027: 20
        Ystad 2026: 5, 2027: 6
        Alingsos 2026: 3, 2027: 4
        = 2026: 16, 2027: 30
        ! repeatedRow(Lund)
        ! unreadableRow(Malmö tio 20)
        ! unknownPlace(Alingsos)
        """
      ]),
    TableCase(
      name: "the sum of each row decides, or is shown where it is wrong",
      text: """
        Förening Mål 2026 Mål 2027 Totalt
        Björken 1 200 300 1 500
        Eken 1 2 4
        """,
      tables: [
        """
        1–3 (ingen rubrik)
        Björken 2026: 1200, 2027: 300
        Eken 2026: 1, 2027: 2
        ! rowSumMismatch(Eken, 4, 3)
        """
      ]),
    TableCase(
      name: "spaces that do not break hold thousands together",
      text: "AK 2026 2027\nLund 1\u{A0}200 300\nMalmö 2\u{202F}000 3\u{202F}000",
      tables: [
        """
        1–3 (ingen rubrik)
        Lund 2026: 1200, 2027: 300
        Malmö 2026: 2000, 2027: 3000
        """
      ]),
    TableCase(
      name: "a column of outcomes promises nothing",
      text: """
        AK    Utfall 2024    Mål 2025
        Lund           12          20
        """,
      tables: ["1–2 (ingen rubrik)\nLund 2025: 20"]),
    TableCase(
      name: "a budget is no table of targets",
      text: """
        Budget
        År 2026 2027
        Intäkter 200 300
        Kostnader 100 400
        """,
      tables: []),
    TableCase(
      name: "years and figures in running text",
      text: """
        Arbetarekommun
        Verksamhetsplan 2026
        Under 2026 2027 ska vi
        Vi blev 300 400
        """,
      tables: []),
  ]

  @Test(arguments: cases) func finds(_ example: TableCase) {
    #expect(tables(example.text, isMarkdown: example.isMarkdown).map(\.shown) == example.tables)
  }
}
