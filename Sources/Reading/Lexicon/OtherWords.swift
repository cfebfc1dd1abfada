/// Words that are known for what they are not: no targets, no populations, no content.
extension Cues {
  /// Words that stand before numbers that are no targets.
  static let labels: Set<String> = [
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
  static let noPopulation: Set<String> = [
    "delar", "nivåer", "sätt", "frågor", "hörn", "tider", "plan", "fall", "slag", "former", "typer", "håll",
    "kanaler", "sammanhang",
    "politikområden", "områden", "lägen", "åldrar", "generationer", "forum", "led", "dagar", "andra",
    "övriga", "tänkbara", "möjliga", "de",
    "människors", "människor", "som", "samhällsgrupper", "grupper", "oavsett", "ska", "kan", "får", "har",
    "är", "vi", "dessa", "goda", "krafter",
  ]

  /// Words that end a noun phrase: prepositions, conjunctions, pronouns.
  static let functionWords: Set<String> = Set(
    """
    i på av till för med om och eller att som en ett den det de vi vår vårt våra sin sitt sina från vid under över inom mellan
    genom utan hos mot samt men där när då så ur åt efter före innan kring bland per är har ska skall kan inte ej också
    även både alla samtliga varje man du ni dem oss dess deras vars vilka vilket minst högst senast varav respektive dessutom
    därför utifrån enligt inför via både antingen än vardera var redan just ha vara bli
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
