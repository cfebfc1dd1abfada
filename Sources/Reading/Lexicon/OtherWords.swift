/// Words that are known for what they are not: no targets, no populations, no content.
extension Cues {
  /// Words that stand before numbers that are no targets.
  static let labels: WordSet = [
    "bilaga", "bilagor", "sida", "sidan", "sid", "sidorna", "s", "kap", "kapitel", "paragraf", "punkt",
    "punkten", "del", "delen",
    "steg", "kurs", "modul", "nivå", "nr", "nummer", "rad", "kl", "klockan", "tel", "telefon", "agenda", "§",
    "tabell", "figur",
    "mål", "delmål", "version", "covid", "block", "kvadrant", "artikel", "post", "box", "fas", "etapp",
    "insats", "område", "strategi",
    "område", "prio", "prioritet",
  ]

  /// Endings of street and place names, which have house numbers after them.
  static let streets = [
    "gatan", "gata", "vägen", "väg", "torget", "torg", "gränd", "allén", "allé", "backen", "plan", "stigen",
    "esplanaden",
  ]

  /// Nouns after "alla" that make it an idiom: no population is covered.
  static let noPopulation: WordSet = [
    "delar", "nivåer", "sätt", "frågor", "hörn", "tider", "plan", "fall", "slag", "former", "typer", "håll",
    "kanaler", "sammanhang",
    "politikområden", "områden", "lägen", "åldrar", "generationer", "forum", "led", "dagar", "andra",
    "övriga", "tänkbara", "möjliga", "de",
    "människors", "människor", "som", "samhällsgrupper", "grupper", "oavsett", "ska", "kan", "får", "har",
    "är", "vi", "dessa", "goda", "krafter",
  ]

  /// Bodies whose members a plan can speak of together: stems, and endings of compounds.
  static let bodies = [
    "styrelse", "valberedning", "kommitté", "ledning", "personal", "grupp", "presidi", "utskott", "nämnd",
    "laget",
    "kansli", "redaktion", "valledning", "fullmäktige", "kåren", "klubbstyrelse", "församlingsrådet",
    "kyrkoråd",
  ]

  /// Whether a word names what nobody can hand over: trygghet, gemenskap, engagemang.
  static func isAbstract(_ word: String) -> Bool {
    abstractions.contains { word.hasSuffix($0) }
      || abstractionEndings.contains { word.hasSuffix($0) && word.count > 6 }
  }

  private static let abstractions = [
    "gemenskap", "engagemang", "intresse", "förståelse", "förutsättningar", "utrymme", "framtidstro",
    "stolthet",
    "opinion", "dialog", "möjligheter", "möjlighet", "glädje", "ansvar", "hopp", "mening", "tillit",
    "förtroende",
    "kultur", "sammanhållning", "balans", "respekt", "lust", "klimat", "medvetenhet", "laganda", "relationer",
    "stämning", "hänsyn", "jämställt",
  ]

  private static let abstractionEndings = ["het", "heten"]

  /// What leads to a value to compare with: true where a year may stand between.
  static let comparisons = PhraseTable<Bool>([
    (true, "jämfört med, jämfört mot, i jämförelse med, att jämföra med, i förhållande till"),
    (
      false,
      "idag, i dag, i dagsläget, utgångsläge, utgångsläget, utgångsvärde, nuläge, nuläget, nu, baslinje, basvärde, utfall, f.n"
    ),
  ])

  /// What a plan tells of and does not decide over.
  static let surroundings: WordSet = [
    "invånare", "befolkningen", "befolkning", "folkmängden", "invånarantalet", "arbetslösheten",
    "inflationen",
    "invånarna", "omvärlden", "världen", "barnfattigdomen", "statsbidraget", "kommunbidraget",
  ]

  /// Whether a word of money names what one has, and not what one takes in or pays.
  static func namesFunds(_ word: String) -> Bool {
    funds.contains { word.hasPrefix($0) || word.hasSuffix($0) }
  }

  private static let funds = [
    "kassa", "kassan", "kapital", "kapitalet", "buffert", "bufferten", "fond", "fonden", "skuld", "skulden",
    "skulder",
    "sparande", "behållning", "behållningen", "överskott", "överskottet", "underskott", "resultat",
    "resultatet",
  ]

  /// Whether a word names those who follow a page or a channel: people that it has, and not that come.
  static func follows(_ word: String) -> Bool {
    ["följare", "prenumer", "abonn", "gilla", "like"].contains { word.hasPrefix($0) }
  }

  /// Those whom a share left out.
  static let rest: WordSet = ["resterande", "övriga", "resten", "återstående"]

  /// Endings of the names of documents.
  static let documents = [
    "plan", "planen", "policy", "policyn", "program", "programmet", "strategi", "strategin", "handbok",
    "handboken",
    "stadgar", "stadgarna", "reglemente", "reglementet", "rutiner", "rutinerna", "dokument", "dokumentet",
  ]

  /// Labels of rows that inform, before a colon.
  static let rowLabels: WordSet = [
    "ansvarig", "ansvariga", "ansvar", "kontakt", "plats", "tid", "datum", "beslut", "adress", "telefon",
    "e-post",
    "arrangör", "närvarande", "deltog", "frånvarande", "lokal", "pris", "kostnad", "anmälan",
  ]

  /// Words that open rows and notes without a colon too.
  static let rowOpenings: WordSet = [
    "entré", "öppettider", "tabell", "figur", "källa", "foto", "antagen", "antagna", "antaget", "bilaga",
    "innehåll",
    "innehållsförteckning", "reviderad", "kassabehållning", "org.nr", "bankgiro", "plusgiro", "swish",
  ]

  /// Words over sums that only inform.
  static let bookkeeping: WordSet = [
    "budget", "budgeten", "budgeterat", "lokalhyra", "lokalhyran", "summa", "medlemskap", "bidrag",
    "föreningsbidrag", "budgeterade", "kostnad", "kostnader", "kostnaden", "utgift",
    "utgifter",
    "intäkt", "intäkter", "anslag", "anslaget", "arvode", "arvoden", "arvodet", "avgift", "avgiften",
    "medlemsavgift",
    "medlemsavgiften", "pris", "priset", "hyra", "hyran", "resultat", "belopp", "porto", "utfall",
    "arrendeavgiften", "arrende", "arrendet", "balans", "ersättning", "ersättningen", "serviceavgiften",
    "inträde",
  ]

  /// Words that end a noun phrase: prepositions, conjunctions, pronouns.
  static let functionWords = WordSet(
    """
    i på av till för med om och eller att som en ett den det de vi vår vårt våra sin sitt sina från vid under över inom mellan
    genom utan hos mot samt men där när då så ur åt efter före innan kring bland per är har ska skall kan inte ej också
    även både alla samtliga varje man du ni dem oss dess deras vars vilka vilket minst högst senast varav respektive dessutom
    därför utifrån enligt inför via både antingen än vardera var redan just ha vara bli
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
