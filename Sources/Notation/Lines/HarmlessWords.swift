/// Words around what is reported, and whether they can change what it says.
///
/// Nobody can list every word that takes a number back ("ställdes in", "målet", "i fjol"), so this lists those that do not.
/// A line or a note with any other word makes what it stands by uncertain. Add a word only where no sentence of such
/// words could make a number other than it is.
enum HarmlessWords {
  /// Words that neither place, date, count nor doubt anything.
  static let all = announcing.union([
    // What holds a sentence together.
    "och", "i", "på", "med", "en", "ett", "det", "den", "som", "så", "också", "för", "vi", "du", "ni",
    "oss", "alla", "er", "dig", "vår", "vårt", "våra", "har", "hade", "gjort", "gjorde", "haft", "av", "än",
    "trots", "ute", "då", "ses", "hörs", "igen", "lite", "mycket", "väldigt", "många", "flera", "här", "är",
    "blev", "gick",
    // How it was.
    "bra", "fin", "fint", "fina", "toppen", "kanon", "super", "jättebra", "superbra", "härlig", "härligt",
    "härliga", "kul", "jättekul", "roligt", "rolig", "roliga", "trevlig", "trevligt", "trevliga", "god",
    "gott", "goda", "glad", "glada", "nöjd", "nöjda", "lyckad", "lyckat", "lyckade", "stark", "starkt",
    "stämning", "stämningen", "humör", "energi", "engagemang", "bemötande", "jobbat", "jobb", "kämpat",
    "kämpar", "bravo", "heja", "hurra", "tack", "dag", "kväll", "kvällen", "eftermiddag", "förmiddag",
    "morgon", "lunch", "lunchen", "fika", "kaffe", "korv", "senast", "helg",
    // The weather.
    "väder", "vädret", "regn", "regnet", "regnigt", "sol", "solen", "soligt", "kallt", "kyla", "kylan",
    "ha", "men", "äntligen", "kort", "snabb", "regnade", "snöade", "blåste", "tyvärr", "varmt", "värme",
    "snö", "snöigt", "blåst", "blåsten", "blåsigt",
    "mörkt", "mörker",
    "rapporterar", "aktiviteterna", "verksamhet", "kampanjen", "genomfört", "genomförda", "utfört", "övrigt",
    "antal", "antalet",
  ])

  /// Words that announce figures, and may stand in a heading without a colon.
  static let announcing: Set<String> = [
    "siffror", "siffrorna", "rapport", "rapporten", "rapporter", "rapporterna", "veckorapport", "redovisning",
    "sammanställning",
    "resultat",
    "resultatet", "aktiviteter", "kampanj",
  ]

  /// Signs that part words, or cheer.
  static let signs = Set([
    ",", ".", "!", ":", ";", "(", ")", "[", "]", "\"", "'", "”", "“", "»", "«", "-", "–", "—", "*", "•", "·",
    "/", "&",
    "+", "|", "_", "#",
  ]).union(cheers)

  /// Signs that cheer.
  static let cheers: Set<String> = ["👍", "🎉", "💪", "❤️", "❤", "🌹", "😊", "😀", "🙂", "👏", "☀️"]

  /// Words that begin a greeting; names may follow.
  static let greetings: Set<String> = [
    "hej", "hejsan", "godmorgon", "godkväll", "hejhej", "hallå", "tjena", "tja", "tjenare", "goddag", "kära",
    "käre", "bästa", "hi",
    "hello", "dear",
  ]

  /// Words that end a letter; below them stands who wrote it.
  static let closings: Set<String> = [
    "hälsningar", "hälsning", "hälsar", "mvh", "vh", "bh", "vänligen", "vänliga", "vänlig", "kram", "kramar",
    "regards", "cheers",
  ]

  /// What people are who sign.
  static let offices: Set<String> = [
    "ordförande", "vice", "sekreterare", "kassör", "ledamot", "ombudsman", "kampanjledare",
    "studieorganisatör",
    "studieledare", "facklig", "ledare", "samordnare", "valledare", "distriktet", "partidistriktet",
  ]

  /// Words that may take back what stands anywhere in the text.
  static let retracting: Set<String> = [
    "inte", "ej", "aldrig", "ingen", "inget", "ovan", "ovanstående", "nedan", "nedanstående", "detta",
    "dessa",
    "siffra", "siffran", "rätt", "ps", "p.s", "talet", "talen", "rättelse", "rättar", "rättat", "fel",
    "felaktigt", "felaktiga", "stryk",
    "stryks", "struket", "ändring", "korrigering", "redan", "dubblett", "ignorera", "bortse", "glöm",
    "förlåt", "nej", "menar", "menade", "menas", "sorry", "ångra", "ska", "skulle", "vara", "utkast", "kopia",
    "obs",
  ]

  /// Words that make something else of figures than what was done; in a title of those below it, in a sentence of any.
  static let alarming: Set<String> = [
    "plan", "planen", "planer", "planerna", "planerat", "planerade", "planerar", "planering", "mål", "målet",
    "målen", "måltal", "budget", "prognos", "fjol", "fjolårets", "förra", "föregående", "preliminär",
    "preliminärt", "preliminära", "osäker", "osäkert", "osäkra", "obekräftat", "obekräftade", "uppskattning",
    "uppskattat", "ungefär", "cirka", "gissning", "exempel", "test", "förslag", "inställt", "inställd",
    "inställda", "ställdes", "tidigare", "egentligen", "kanske", "utgår", "utgick", "makulerat", "makulerad",
    "makuleras", "ogiltigt", "ogiltig", "borttaget", "borttagen", "raderat", "raderas", "annullerat",
    "annullerad",
    "avbokat", "avbokad", "avlyst", "uppskjutet", "uppskjuten", "flyttat", "flyttad", "skojar", "skoj",
    "testar", "provar", "tveksamt",
    "gamla", "gammal", "inbjudan", "kallelse", "program", "dagordning", "schema",
  ]
}
