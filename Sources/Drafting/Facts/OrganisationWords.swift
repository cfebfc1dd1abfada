/// Words that names of organisations are made of. Add one to its list.
enum OrganisationWords {
  /// Endings of words that say what sort of organisation it is.
  static let kinds = [
    "arbetarekommun", "partidistrikt", "distrikt", "distriktet", "förening", "föreningen", "klubb", "klubben",
    "avdelning", "avdelningen", "krets",
    "kretsen", "scoutkår", "kåren", "församling", "förbund", "förbundet", "sektion", "ssu-kommun",
    "kommunförening", "partiförening", "byalag", "folketshus", "sällskap",
  ]

  /// Movements whose name stands before their place.
  static let movements: Set<String> = [
    "socialdemokraterna", "ssu", "s-kvinnor", "vänsterpartiet", "centerpartiet", "moderaterna", "liberalerna",
    "kristdemokraterna", "miljöpartiet",
    "pro", "spf", "hyresgästföreningen", "naturskyddsföreningen", "abf", "kommunal", "vision", "handels",
    "byggnads", "seko", "unga", "verdandi", "iogt-nto",
    "medborgarskolan", "studiefrämjandet", "scouterna", "friluftsfrämjandet",
  ]

  /// What the names of sports clubs end with.
  static let clubs: Set<String> = [
    "IF", "IK", "BK", "FK", "GF", "SK", "HK", "IS", "FF", "AIK", "GIF", "SLK", "KFUM", "OK",
  ]

  /// What sort it is, without whose: names nobody.
  static let common: Set<String> = [
    "arbetarekommun", "arbetarekommunen", "partidistriktet", "distriktet", "föreningen", "klubben",
    "avdelningen", "förbundet", "kretsen", "s-förening", "s-föreningen",
    "avdelning", "distrikt", "förening", "föreningar",
  ]

  /// Words that no name holds: such a line is a heading or a sentence.
  static let never: Set<String> = [
    "sveriges", "vår", "våra", "vårt", "att", "per", "prioriterade", "mål", "och", "ska", "är", "har",
    "varje", "alla", "en", "ett", "partiets", "bilaga", "antal",
    "aktiviteter", "antagen", "antaget", "fastställd", "medlemmar", "hos", "uppdrag",
  ]
}
