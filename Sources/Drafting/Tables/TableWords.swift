import Text

/// The words by which tables are known. A word that a document uses and we do not know is added here.
enum TableWords {
  /// Heads of a first column whose rows are arbetarekommuner or other local branches.
  static let units: Set<String> = [
    "arbetarekommun", "arbetarekommuner", "arbetarkommun", "ak", "ak:n", "kommun", "kommuner",
    "kommunförening",
    "förening", "föreningar", "s-förening", "s-föreningar", "lokalförening", "lokalföreningar", "avdelning",
    "avdelningar", "lokalavdelning", "klubb", "klubbar", "krets", "kretsar", "ort", "enhet", "organisation",
    "namn", "sektion", "församling",
  ]

  /// Those among them whose rows are municipalities.
  static let municipalUnits: Set<String> = [
    "arbetarekommun", "arbetarekommuner", "arbetarkommun", "ak", "ak:n", "kommun", "kommuner",
  ]

  /// Those among them whose rows can be anything.
  static let vagueUnits: Set<String> = ["namn", "enhet", "organisation", "ort"]

  /// Heads of columns that hold people and how to reach them, not names that something is promised for.
  static let people: Set<String> = [
    "kontaktperson", "kontaktpersoner", "kontakt", "ordförande", "kassör", "sekreterare", "telefon", "mobil",
    "e-post", "epost", "mejl", "adress", "namn", "ombudsman", "studieorganisatör", "valledare", "ledamöter",
    "ledamot", "hemsida", "medlemmar",
  ]

  /// Names of the row that sums the others.
  static let totals: Set<String> = [
    "totalt", "total", "totalsumma", "summa", "sammanlagt", "s:a", "hela distriktet", "distriktet",
    "partidistriktet", "distriktet totalt", "totalt distriktet", "summa distriktet", "totalt i distriktet",
    "summa totalt", "totalt partidistriktet", "alla", "samtliga",
  ]

  /// Words before a year in a header that change nothing: "Mål 2026".
  static let yearPrefixes: Set<String> = ["mål", "målet", "år", "måltal", "målsättning"]

  /// Words before a year whose column tells what was, not what is promised.
  static let outcomes: Set<String> = [
    "utfall", "resultat", "nuläge", "idag", "läget", "faktiskt", "medlemmar", "antal", "förra", "föregående",
  ]

  /// Words that a heading begins with and a name in a list does not.
  static let headings: Set<String> = [
    "mål", "nuläge", "bakgrund", "uppföljning", "utvärdering", "aktiviteter", "inledning", "innehåll",
    "bilaga",
    "tabell", "kapitel", "vision", "syfte", "ekonomi", "organisation", "handlingsplan",
  ]

  /// The word as the lists above spell it: small letters, without the signs around it.
  static func key(_ text: some StringProtocol) -> String {
    let signs: Set<Character> = [":", "*", ".", ",", "(", ")", "_"]
    var part = text[...]
    while let first = part.first, signs.contains(first) || first.isSpace { part.removeFirst() }
    while let last = part.last, signs.contains(last) || last.isSpace { part.removeLast() }
    return String(part).composed.lowercased()
  }

  /// Whether a header cell heads a column of local branches: "Arbetarekommun", "AK/år", "Kommun".
  static func isUnit(_ cell: String) -> Bool { units.contains(firstKey(cell)) }

  /// Whether the rows of a column so headed are municipalities.
  static func isMunicipal(_ cell: String) -> Bool { municipalUnits.contains(firstKey(cell)) }

  /// Whether a title says that its table has a row for each local branch: "Samtal per AK och år".
  static func isPerUnit(_ title: String) -> Bool {
    let words = title.split { $0.isSpace || $0 == "/" }.map { key($0) }
    return zip(words, words.dropFirst()).contains {
      ["per", "för", "efter", "i"].contains($0) && units.contains($1)
    }
      || words.contains { $0.hasPrefix("arbetarekommun") }
  }

  private static func firstKey(_ cell: String) -> String {
    cell.split { $0 == "/" || $0.isSpace }.first.map { key($0) } ?? ""
  }

  /// Whether a row so named sums the others.
  static func isTotal(_ name: String) -> Bool { totals.contains(key(name)) }
}
