import Goals

/// Words for time. Add a word to the table of what it means.
enum TimeWords {
  static let months: WordMap<Int> = [
    "januari": 1, "februari": 2, "mars": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "augusti": 8,
    "september": 9, "oktober": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "aug": 8, "sept": 9,
    "sep": 9, "okt": 10, "nov": 11, "dec": 12,
  ]

  /// Seasons and the last month of each, as the plan's year knows them.
  static let seasons: WordMap<Int> = [
    "våren": 6, "vårens": 6, "vårterminen": 6, "vårterminens": 6, "vårtermin": 6, "vt": 6, "försommaren": 6,
    "sommaren": 8, "hösten": 12,
    "höstens": 12, "höst": 12, "höstterminen": 12, "höstterminens": 12, "hösttermin": 12, "ht": 12,
    "sensommaren": 8, "förvåren": 3, "senhösten": 12, "sommaruppehållet": 6, "semestern": 6, "semestrarna": 6,
    "sommaruppehåll": 6, "sommar": 8, "industrisemestern": 6, "semester": 6, "sommarledigheten": 6,
    "sommarlovet": 6,
  ]

  static let yearNouns: WordSet = [
    "året", "år", "verksamhetsåret", "verksamhetsår", "kalenderåret", "planåret", "valåret", "årets",
    "verksamhetsårets", "kalenderårets", "budgetåret", "arbetsåret", "jubileumsåret", "räkenskapsåret",
    "supervalåret", "läsåret", "mandatåret", "säsongen", "säsongens",
  ]

  /// Years that a body counts for itself, which need not be calendar years.
  static let workingYears: WordSet = [
    "verksamhetsåret", "verksamhetsår", "verksamhetsårets", "arbetsåret", "räkenskapsåret", "budgetåret",
    "säsongen",
    "säsongens",
  ]
  static let periodNouns: WordSet = [
    "perioden", "verksamhetsperioden", "planperioden", "verksamhetsplaneperioden", "verksamhetsplansperioden",
    "planperiodens", "verksamhetsperiodens", "periodens", "kongressperioden",
  ]

  static let yearEnds: WordSet = [
    "årsslutet", "årsskiftet", "nyår", "nyåret", "årsslut", "årsskifte",
  ]

  /// Words before a range of days: "under perioden 1 mars–30 april".
  static let spans: WordSet = ["perioden", "tiden", "dagarna", "månaderna", "mellan", "från", "fr.o.m"]

  /// Months in which each part of a year ends, by its number.
  static let parts: WordMap<Int> = [
    "kvartalet": 3, "kvartal": 3, "kv": 3, "tertialet": 4, "tertial": 4, "halvåret": 6, "halvår": 6,
    "halvan": 6,
  ]

  /// Words before a time that make it a deadline.
  static let leads: WordSet = [
    "senast", "till", "fram", "t.o.m", "tom", "före", "innan", "under", "i", "vid", "inför", "per", "inom",
    "för", "på", "respektive", "när",
    "efter",
  ]

  /// Words that lead to a time without saying how it binds.
  static let nearLeads: WordSet = [
    "kommande", "nästa", "den", "slutet", "mitten", "början", "sista", "utgången",
  ]

  /// Words between the lead and the time.
  static let fillers: WordSet = [
    "och", "med", "den", "det", "de", "hela", "kommande", "detta", "denna", "innevarande", "av", "slutet",
    "slut", "utgången",
    "loppet", "nästa", "allra", "mitten", "början", "sista", "ramen", "nästkommande", "nu", "aktuella",
    "pågående", "senast", "i",
    "under", "vid", "på", "hela", "själva", "tidig", "tidigt", "sen", "sent", "dagen", "i", "inledningen",
    "ovan", "samband",
  ]

  /// Words that make the time after them a vague or a past one.
  static let vague: WordSet = ["början", "inledningen"]
  static let past: WordSet = [
    "gångna", "föregående", "förra", "fjolårets", "senaste", "tidigare", "gånget",
  ]

  static let units: WordMap<Duration.Unit> = [
    "dag": .day, "dagar": .day, "dagen": .day, "dygn": .day, "arbetsdagar": .day, "vecka": .week,
    "veckor": .week,
    "veckan": .week, "v": .week, "kalendervecka": .week, "månad": .month, "månader": .month,
    "månaden": .month,
    "kalendermånad": .month, "mån": .month,
    "kvartal": .quarter, "kvartalet": .quarter, "termin": .term, "terminer": .term, "terminen": .term,
    "halvår": .halfYear, "halvåret": .halfYear, "år": .year, "året": .year, "verksamhetsår": .year,
    "kalenderår": .year, "läsår": .year, "kv": .quarter, "säsong": .year,
    "budgetår": .year, "arbetsår": .year, "mandatår": .year, "mandatperiod": .mandatperiod,
    "mandatperioden": .mandatperiod,
    "vår": .year, "höst": .year, "sommar": .year, "vinter": .year, "valår": .year,
  ]

  static let weekdays: WordSet = [
    "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "helg", "vardag", "helgfri",
    "måndagar", "tisdagar", "onsdagar", "torsdagar", "fredagar", "lördagar", "söndagar",
  ]

  /// Adverbs and adjectives that say how often.
  static let frequencies: WordMap<Duration.Unit> = [
    "årligen": .year, "årlig": .year, "årliga": .year, "årligt": .year, "årsvis": .year, "månatligen": .month,
    "månatlig": .month, "månatliga": .month, "månatligt": .month, "månadsvis": .month, "månadsvisa": .month,
    "veckovis": .week, "veckovisa": .week, "kvartalsvis": .quarter, "kvartalsvisa": .quarter,
    "dagligen": .day, "daglig": .day, "dagliga": .day, "terminsvis": .term, "halvårsvis": .halfYear,
    "halvårligen": .halfYear, "terminsvisa": .term, "halvårsvisa": .halfYear, "veckoligen": .week,
    "månadsligen": .month, "årsvisa": .year, "kvartalsmässigt": .quarter,
  ]

  /// Elections by name; the plain word is the general election.
  static let elections: WordMap<Elections.Kind> = [
    "valet": .general, "riksdagsvalet": .general, "kommunvalet": .general, "regionvalet": .general,
    "valdagen": .general,
    "val": .general, "valrörelsen": .general, "landstingsvalet": .general, "ep-valet": .european,
    "eu-valet": .european, "europaparlamentsvalet": .european,
    "europavalet": .european, "ep-valrörelsen": .european, "kyrkovalet": .church,
  ]

  /// Whether a word can begin a time. Most cannot, and then none of the rules need be tried; a word with a digit
  /// ("v14", "Q3", "HT26", "15:e") may.
  static func beginsTime(_ word: String) -> Bool {
    openings.contains(word) || word.utf8.contains { (48...57).contains($0) }
  }

  private static let openings: WordSet = {
    let words: [[String]] = [
      months.words, seasons.words, parts.words, elections.words, Holiday.named.words,
      NumeralWords.ordinals.words, yearNouns.words, periodNouns.words, yearEnds.words, workingYears.words,
      ["vår", "höst", "sista", "år", "månadsskiftet", "v", "vecka", "veckan", "veckorna", "q", "t", "h"],
    ]
    return WordSet(Array(words.joined()))
  }()
}
