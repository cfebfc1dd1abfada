import Text

/// The words of lines that people log with, beside the names that the plans give. Add a word to what it means.
enum LineWords {
  /// What is said of an amount.
  enum Cue: Hashable {
    /// It is so much now.
    case reads
    /// There are so many: a reading of a state, and of what adds up perhaps all there has been.
    case stands
    /// There were so many: a reading of a state on that day, and nothing more of what adds up.
    case holds
    /// So many more.
    case rises
    /// So many fewer.
    case falls
    /// Up or down to so many.
    case towards
  }

  static let cues: [String: Cue] = [
    "är": .reads, "ar": .reads, "=": .reads, "uppgår": .reads, "is": .reads,
    "har": .stands, "finns": .stands, "nu": .stands, "hade": .holds, "var": .holds, "fanns": .holds,
    "ytterligare": .rises, "nya": .rises, "ny": .rises, "nytt": .rises, "fler": .rises, "ökade": .rises,
    "ökat": .rises,
    "ökar": .rises,
    "ökning": .rises, "plus": .rises, "fick": .rises, "fått": .rises, "värvade": .rises, "värvat": .rises,
    "tillkom": .rises, "tillkommit": .rises,
    "färre": .falls, "minskade": .falls, "minskat": .falls, "minskar": .falls, "minskning": .falls,
    "minus": .falls, "tappade": .falls, "tappat": .falls, "lämnade": .falls, "lämnat": .falls,
  ]

  /// Words that change nothing.
  static let fillers: Set<String> = [
    "vi", "jag", "haft", "gjort", "gjorde", "genomfört", "genomförde", "genomförda", "fört", "förde",
    "hållit",
    "höll", "hölls", "blev", "blivit", "det", "den", "de", "i", "på", "för", "st", "stycken", "styck",
    "antal", "antalet", "under", "även", "också", "dessutom", "datum", "plats",
    "rapporterar", "rapporterade", "startade", "ort", "kort", "snabb", "vår", "våra", "vårt",
    "loggar", "logga", "kväll", "kvällen", "morse", "eftermiddag", "eftermiddagen", "förmiddag",
    "förmiddagen",
    "bara", "endast", "exakt", "tyvärr", "genomfördes", "genomförts", "varit", "startat",
    "bra",
    "socialdemokraterna",
    "ute", "hela", "knackade", "knackat", "dörr", "ringde", "ringt", "pratade", "pratat",
  ]

  /// Words of what people do, which says nothing of how many of them there are.
  static let actions: Set<String> = [
    "ute", "plats", "knackade", "knackat", "dörr", "ringde", "ringt", "pratade", "pratat",
  ]

  /// "Inga samtal" reports that there were none.
  static let none: Set<String> = ["inga", "inget", "ingen", "noll"]

  /// Words that part what is said.
  static let pauses: Set<String> = ["och", "samt", "&"]

  /// Words that make an amount uncertain.
  static let vague: Set<String> = [
    "ca", "cirka", "ungefär", "omkring", "runt", "drygt", "knappt", "nästan", "typ", "kanske", "minst",
    "högst",
    "över", "uppemot", "närmare", "några", "nån", "någon", "något", "flera", "många", "massor", "par",
    "tiotal",
    "hundratal", "hundratals", "dussin",
  ]

  /// Words for a sum of what is told already.
  static let totals: Set<String> = [
    "totalt", "total", "summa", "summan", "sammanlagt", "tillsammans", "ihop", "totalsumma", "sammantaget",
  ]

  /// Of those who are new and not of how many more there are.
  static let new: Set<String> = ["ny", "nya", "nytt"]

  /// What "med" stands after where it says how much, or whom somebody talked with.
  static let beforeWith: Set<String> = [
    "ökade", "ökat", "ökar", "ökning", "minskade", "minskat", "minskar", "minskning", "pratade", "pratat",
  ]

  /// Those who were there, and how long, of which no plan counts anything.
  static let people: Set<String> = [
    "medlemmar", "medlem", "personer", "person", "pers", "deltagare", "aktiva", "aktivister", "kamrater",
    "partikamrater",
    "frivilliga",
    "volontärer", "dörrknackare", "knackare", "besökare", "partivänner",
    "timmar", "timme", "tim",
  ]

  /// What stands behind a stroke in "42 samtal/vecka".
  static let rates: Set<String> = ["dag", "vecka", "månad", "kvartal", "år", "person", "snitt", "medel"]

  /// Of more than there were.
  static let comparing: Set<String> = ["fler", "färre", "ökade", "ökat", "ökar", "ökning"]

  /// Verbs of whoever did something: "8 medlemmar hade 42 samtal" tells of no membership.
  static let deeds: Set<String> = [
    "har", "hade", "fick", "fått", "lämnade", "lämnat", "värvade", "tappade", "gjorde", "gjort", "genomförde",
    "höll", "förde", "ringde", "knackade", "blev", "är", "var", "finns", "fanns", "ökade", "minskade",
    "loggar",
    "rapporterar",
  ]

  /// What stands with "har" of what is done.
  static let participles: Set<String> = [
    "haft", "gjort", "startat", "genomfört", "fört", "hållit", "blivit", "knackat", "ringt", "pratat", "fått",
    "värvat",
    "ökat", "minskat", "tappat", "lämnat", "tillkommit",
  ]

  /// Verbs that begin a question when whoever did something follows: "Har vi", "Blev det".
  static let asking: Set<String> = [
    "har", "hade", "är", "var", "blev", "blir", "fick", "får", "gjorde", "gör", "finns", "fanns", "ska",
    "skulle", "kan", "genomförde", "höll", "förde", "ringde", "knackade", "hann", "kom",
  ]

  /// Who may follow such a verb.
  static let subjects: Set<String> = ["vi", "det", "jag", "ni", "du", "de", "han", "hon", "man"]

  /// Units of what is measured and not counted.
  static let measures: Set<String> = [
    "timmar", "timme", "h", "tim", "kronor", "krona", "kr", "tkr", "mkr", "sek", "euro", "mil", "km",
    "kilometer", "meter", "kg", "kilo", "liter", "procent", "procentenheter", "poäng", "%",
  ]

  /// The organisation itself, of which every arbetarekommun is a part.
  static let organisation: Set<String> = [
    "distriktet", "distriktets", "partidistriktet", "partidistriktets", "organisationen", "organisationens",
  ]

  /// The only arbetarekommun, and what may stand after a name.
  static let branch: Set<String> = [
    "ak", "arbetarekommun", "arbetarekommunen", "arbetarekommuns", "arbetarekommunens",
  ]

  /// Months as they are shortened before a year or after a day.
  static let months = Set(DayNotation.months).union([
    "jan", "feb", "febr", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
  ])

  /// Every word of days that a slip may hide.
  static let dayWords: [String] =
    DayNotation.weekdays.flatMap { [$0, $0 + "s"] } + DayNotation.months + [
      "igår", "idag", "förrgår", "vecka",
    ]
}
