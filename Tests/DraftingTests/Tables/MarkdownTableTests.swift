import Testing

@testable import Drafting

@Suite struct MarkdownTableTests {
  static let cases = [
    TableCase(
      name: "targets between pipes",
      text: """
        ## Bilaga 1: *Samtal* per AK {#b1}

        | **Arbetarekommun** | **Mål 2026** | 2027   |
        |:-------------------|-------------:|-------:|
        | Lund               |        1 200 | \\-    |
        | **Dals\\-Ed**       |       1.300 | 40     |
        | **Totalt**         |        2 500 | 41     |

        Text.
        """,
      tables: [
        """
        1–7 Bilaga 1: Samtal per AK
        Lund 2026: 1200
        Dals-Ed 2026: 1300, 2027: 40
        = 2026: 2500, 2027: 41
        ! totalMismatch(2027: 41, 40)
        """
      ]),
    TableCase(
      name: "targets in a grid, years in a second row, a caption below",
      text: """
        +----------+-----------+-----------+
        |          | Samtal    | Möten     |
        +==========+===========+===========+
        | AK       | 2026      | 2026      |
        +----------+-----------+-----------+
        | Lund     | 12        | 3         |
        +----------+-----------+-----------+
        | Summa    | 12        | 3         |
        +----------+-----------+-----------+

        : Våra mål
        """,
      tables: [
        "1–11 Våra mål: Samtal\nLund 2026: 12\n= 2026: 12",
        "1–11 Våra mål: Möten\nLund 2026: 3\n= 2026: 3",
      ]),
    TableCase(
      name: "a form that nobody has filled in, and one that is half filled",
      text: """
        | AK | 2026 | 2027 |
        | --- | ---: | ---: |
        | Lerum |
        | Lund | | |

        | AK | Samtal | Samtal | Möten | Möten |
        | --- | ---: | ---: | ---: | ---: |
        | | 2026 | 2027 | 2026 | 2027 |
        | Lund | 12 | 13 | | |
        """,
      tables: ["6–9 (ingen rubrik)\nLund 2026: 12, 2027: 13"]),
    TableCase(
      name: "a comma behind a name, and one within what is none",
      text: """
        | AK | 2026 |
        | --- | ---: |
        | Lerum, | 12 |
        | Lund, Malmö | 13 |
        """,
      tables: ["1–4 (ingen rubrik)\nLerum 2026: 12\n! unreadableRow(Lund, Malmö | 13)"]),
    TableCase(
      name: "names between pipes, in all their ways",
      text: """
        | AK | Valdistrikt |
        |----|-------------|
        | Lund | Linero |
        | | Dalby, Genarp och Veberöd |
        | Malmö | Holma<br>Nydala |
        | Lund | Fäladen |
        """,
      tables: [
        """
        1–6 (ingen rubrik)
        [Valdistrikt]
        Lund: Linero
        Lund: Dalby, Genarp och Veberöd
        Lund: Fäladen
        Malmö: Holma
        Malmö: Nydala
        """
      ]),
    TableCase(
      name: "names in a grid, a place beside several rows",
      text: """
        +-------+------------+
        | AK    | Område     |
        +=======+============+
        | Lund  | Linero     |
        |       +------------+
        |       | Dalby      |
        +-------+------------+
        | Malmö | - Holma    |
        |       | - Nydala   |
        +-------+------------+
        """,
      tables: [
        """
        1–10 (ingen rubrik)
        [Område]
        Lund: Linero
        Lund: Dalby
        Malmö: Holma
        Malmö: Nydala
        """
      ]),
    TableCase(
      name: "goals in a grid, cells over several lines, a list in a cell",
      text: """
        # Plan

        +---------------------+------------+---------------+------+
        | **Mål**             | Aktivitet  | Ansvarig      | När  |
        +---------------------+------------+---------------+------+
        | Tio nya medlem-     | Kampanj    | Medlems\\-     | juni |
        | mar i varje klubb   |            | utskottet     | 2026 |
        +---------------------+------------+---------------+------+
        | - Fyra kurser       | Samarbete  | *ABF*         |      |
        | - Två resor till    |            |               |      |
        |   kongressen        |            |               |      |
        +---------------------+------------+---------------+------+
        """,
      tables: [
        """
        1–12 Plan
        6–7 Tio nya medlemmar i varje klubb | Medlemsutskottet | juni 2026
        6–7 Kampanj | Medlemsutskottet | juni 2026
        9–11 Fyra kurser | ABF | -
        9–11 Två resor till kongressen | ABF | -
        9–11 Samarbete | ABF | -
        """
      ]),
    TableCase(
      name: "goals between pipes without a header",
      text: """
        | | | |
        |---|---|---|
        | Mål | Ansvarig | Klart |
        | Fem \\| sex möten | Bo | maj |
        | Ragged |
        """,
      tables: ["1–5 (ingen rubrik)\n4–4 Fem | sex möten | Bo | maj\n5–5 Ragged | - | -"]),
    TableCase(
      name: "simple tables, as pandoc writes them",
      text: """
        AK          2026    2027
        --------- ------ -------
        Lund          12   1 200
        **Totalt**    12   1 200

        Mål                 Ansvarig
        ------------------- ---------
        Fem nya klubbar     Styrelsen
        """,
      tables: [
        "1–4 (ingen rubrik)\nLund 2026: 12, 2027: 1200\n= 2026: 12, 2027: 1200",
        "6–8 (ingen rubrik)\n8–8 Fem nya klubbar | Styrelsen | -",
      ]),
    TableCase(
      name: "tables in a frame, as pandoc writes them",
      text: """
        # Handlingsplan

          ------------------------------------------------
          **Mål**           Aktivitet         När
          ----------------- ----------------- ------------
          Tio nya medlemmar Kampanj med besök juni 2026
          i varje klubb     hos alla
          före sommaren

          Fyra kurser       Samarbete         \\-
          ------------------------------------------------

          ------------------------------------------------
          Arbetarekommun              2026            2027
          ----------------- -------------- ---------------
          Lund                       1 200               4

          **Totalt**                 1 200               4
          ------------------------------------------------
        """,
      tables: [
        """
        1–11 Handlingsplan
        6–8 Tio nya medlemmar i varje klubb före sommaren | - | juni 2026
        6–8 Kampanj med besök hos alla | - | juni 2026
        10–10 Fyra kurser | - | -
        10–10 Samarbete | - | -
        """,
        "13–19 (ingen rubrik)\nLund 2026: 1200, 2027: 4\n= 2026: 1200, 2027: 4",
      ]),
    TableCase(
      name: "a calendar is none of them",
      text: """
        | Datum | Händelse | Plats |
        |-------|----------|-------|
        | 1 maj | Tåg | Torget |
        """,
      tables: []),
  ]

  @Test(arguments: cases) func finds(_ example: TableCase) {
    #expect(tables(example.text, isMarkdown: true).map(\.shown) == example.tables)
  }
}
