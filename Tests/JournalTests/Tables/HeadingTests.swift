import Goals
import Journal
import Testing

/// What headings say by themselves.
@Suite struct HeadingTests {
  static let roles: [(String, ColumnRole?)] = [
    ("Datum", .day), ("DAG", .day), ("Date", .day), ("Månad", .day), ("Mått", .metric), ("matt", .metric),
    ("Metric", .metric), ("Arbetarekommun", .arbetarekommun), ("AK", .arbetarekommun),
    ("Kommun", .arbetarekommun),
    ("Värde", .value), ("Antal", .value), ("count", .value), ("Avläsning", .reading), ("Ändring", .change),
    ("Anteckning", .note), ("Nyckel", .key), ("ID", .key), ("S-förening", .tag(identifier("forening"))),
    ("Ort", nil), ("", nil), ("Hur många", nil),
  ]

  @Test(arguments: roles) func role(heading: String, role: ColumnRole?) {
    #expect(HeadingWords.role(of: heading) == role)
  }

  @Test(arguments: [("Totalt", true), ("S:a", true), ("SUMMA", true), ("Totala", false), ("Ale", false)])
  func total(text: String, isTotal: Bool) { #expect(HeadingWords.isTotal(text) == isTotal) }

  static let persons: [([String], String?)] = [
    (["Datum", "Personnummer"], "Personnummer"), (["Personnr (12 siffror)"], "Personnr (12 siffror)"),
    (["Namn", "Adress", "Ort"], "Namn"), (["Namn", "Postnummer"], "Namn"), (["E-post"], "E-post"),
    (["E-postadress"], "E-postadress"), (["Telefon hem"], "Telefon hem"), (["Förnamn"], "Förnamn"),
    (["Mobil"], "Mobil"), (["Medlemsnummer"], "Medlemsnummer"), (["Date of birth"], "Date of birth"),
    (["Namn", "Antal"], nil), (["Adress", "Antal"], nil), (["Mobila stånd"], nil),
    (["Medlemmar", "Samtal"], nil),
    (["Datum", "Mått", "AK", "Antal", "Anteckning"], nil),
  ]

  @Test(arguments: persons) func person(headings: [String], first: String?) {
    #expect(PersonHeadings.first(in: headings) == first)
  }
}
