import Testing

@testable import Drafting

@Suite struct NameListTests {
  static let cases = [
    TableCase(
      name: "a number over the column is no name of it",
      text: """
        AK    2824

        Ale    Bohus norra

        Ale    Skepplanda
        """,
      tables: []),
    TableCase(
      name: "a name that begins with its place, a page break inside, blank lines between all",
      text: """
        Bilaga 3, Utvalda valdistrikt per AK
        Arbetarekommun Utvalda valdistrikt

        Ale Bohus norra

        Skepplanda

        Lilla Edet Lilla Edet västra

        Lilla Edet östra
        \u{C} Hjärtum

        Partille Sävedalen

        Partille torg



        Kontakta expeditionen för kartor
        """,
      tables: [
        """
        1–15 Bilaga 3, Utvalda valdistrikt per AK
        [Utvalda valdistrikt]
        Ale: Bohus norra
        Ale: Skepplanda
        Lilla Edet: Lilla Edet västra
        Lilla Edet: Lilla Edet östra
        Lilla Edet: Hjärtum
        Partille: Sävedalen
        Partille: Partille torg
        """
      ]),
    TableCase(
      name: "places from the document's own table, in its order",
      text: """
        Samtal per AK
        AK 2026
        Norrby 10
        Stora Vik 20
        Ås 30
        Totalt 60
        Valdistrikt per AK
        AK Valdistrikt
        Norrby Centrum
        Ås kyrkby
        Stora Vik Hamnen
        Ås Sjöstrand m.fl.
        Uppföljning
        Styrelsen ser över listan varje höst och ändrar den då det behövs.
        """,
      tables: [
        """
        1–6 Samtal per AK
        Norrby 2026: 10
        Stora Vik 2026: 20
        Ås 2026: 30
        = 2026: 60
        """,
        """
        7–12 Valdistrikt per AK
        [Valdistrikt]
        Norrby: Centrum
        Norrby: Ås kyrkby
        Stora Vik: Hamnen
        Ås: Sjöstrand m.fl.
        """,
      ]),
    TableCase(
      name: "commas part names where every place has one line",
      text: """
        Kommun Bostadsområden
        Lund: Norra Fäladen, Linero
        Malmö: Rosengård, Holma,
        Nydala och Lindängen
        """,
      tables: [
        """
        1–4 (ingen rubrik)
        [Bostadsområden]
        Lund: Norra Fäladen
        Lund: Linero
        Malmö: Rosengård
        Malmö: Holma
        Malmö: Nydala
        Malmö: Lindängen
        """
      ]),
    TableCase(
      name: "commas stay in names that have a line each",
      text: """
        Kommun Områden
        Lund Dalby, Genarp och Veberöd
        Linero
        Malmö Holma
        """,
      tables: [
        """
        1–4 (ingen rubrik)
        [Områden]
        Lund: Dalby, Genarp och Veberöd
        Lund: Linero
        Malmö: Holma
        """
      ]),
    TableCase(
      name: "two columns by wide gaps, with places that no register knows",
      text: """
        Förening             Område
        Björken              Västra hamnen
                             Parken
        Norra Eken           Torget
        Östra Linden         Stranden

        Vi ses där.
        """,
      tables: [
        """
        1–5 (ingen rubrik)
        [Område]
        Björken: Västra hamnen
        Björken: Parken
        Norra Eken: Torget
        Östra Linden: Stranden
        """
      ]),
    TableCase(
      name: "people are no list of places",
      text: """
        Arbetarekommun Kontaktperson
        Lund Anna Ek
        Malmö Bo Al
        """,
      tables: []),
    TableCase(
      name: "running text that begins with the word",
      text: """
        Kommun Och Region
        Det här är en vanlig text om kommunen.
        Arbetarekommun ska alla vara med i.
        Lund
        """,
      tables: []),
  ]

  @Test(arguments: cases) func finds(_ example: TableCase) {
    #expect(tables(example.text).map(\.shown) == example.tables)
  }

  @Test func theRegisterIsWhole() {
    #expect(Municipalities.names.count == 290)
    #expect(Set(Municipalities.names).count == 290)
  }
}
