/// What stands around digits, and what it says of them.
struct NumberSurroundings: Sendable {
  let text: GlyphText
  let spelling: NumberSpelling

  /// Words that say outright that a personal number follows.
  private static let announcing: Set<String> = [
    "pnr", "personnr", "personnummer", "personnumret", "personnumren", "personnumrets", "samordningsnummer",
    "samordningsnumret", "samordningsnr", "samnr", "född", "födda", "födelsenummer", "id", "born", "ssn",
  ]

  /// Words of what is held on a day; the four digits after it are an hour.
  private static let dating: Set<String> = [
    "möte", "mötet", "styrelsemöte", "årsmöte", "årsmötet", "medlemsmöte", "kl", "klockan", "senast", "per",
    "datum", "dagen", "onsdag", "torsdag", "fredag", "lördag", "söndag", "måndag", "tisdag", "meeting", "by",
    "date",
  ]

  /// What is counted in this trade; digits before one of these words are a figure.
  private static let counted: Set<String> = [
    "st", "stycken", "kr", "kronor", "sek", "tkr", "mkr", "euro", "eur", "procent", "personer", "medlemmar",
    "medlemmarna", "samtal", "samtalen", "insatser", "aktiviteter", "aktivister", "besök", "besökare",
    "deltagare",
    "deltagande", "dörrar", "dörrknackningar", "följare", "röster", "väljare", "hushåll", "flygblad",
    "utskick",
    "brev", "mejl", "mail", "kort", "vykort", "tidningar", "timmar", "minuter", "möten", "träffar",
    "kandidater",
    "underskrifter", "namnunderskrifter", "handledare", "kurser", "cirklar", "studiecirklar", "föreningar",
    "ledamöter", "ombud", "inlägg", "visningar", "gånger", "platser", "invånare", "ungdomar", "kvinnor",
    "män",
    "nya", "fler", "av", "conversations", "members", "people", "participants",
    "visits",
    "visitors", "doors", "votes", "voters", "followers", "households", "leaflets", "letters", "hours",
    "calls",
    "meetings", "activities", "signatures", "views", "persons",
  ]

  /// Whether the digits stand for themselves, and are no part of a longer number, a name or a checksum.
  var isParted: Bool { isPartedBefore && isPartedAfter }

  private var isPartedBefore: Bool {
    let start = spelling.range.lowerBound
    switch text[start - 1] {
    case nil, .space: return true
    case .letter: return NumberSurroundings.announcing.contains(text.word(before: start))
    case _ where text[start - 2]?.isDigit == true:
      // "850314-1234,860415-2345" is a list, and "0,8503141234" a figure.
      return isProper || digits(before: start - 1) >= 4 && isListMark(start - 1)
    // A number abroad.
    case .plus: return spelling.joint != .none
    default: return true
    }
  }

  private var isPartedAfter: Bool {
    let end = spelling.range.upperBound
    switch text[end] {
    case nil, .space: return true
    case .letter: return isProper
    case _ where text[end + 1]?.isDigit == true:
      // Hours go on ("1830-2000"), amounts have decimals; another number of a list is long.
      return isProper || text.digits(from: end + 1) >= 6
    default: return true
    }
  }

  /// Whether it is spelled as the tax authority does, which few other numbers are.
  private var isProper: Bool { spelling.joint == .proper && !spelling.hasParts }

  /// Whether a word before says that it is a personal number.
  var isAnnounced: Bool { NumberSurroundings.announcing.contains(wordBefore) }

  /// Whether a word before says that it is a date, or one after it that the four digits count something.
  var isDated: Bool {
    if NumberSurroundings.dating.contains(wordBefore) { return true }
    let end = spelling.range.upperBound
    if text[end] == .other, isPercent(end) { return true }
    guard text[end] == .space else { return false }
    return isPercent(end + 1) || NumberSurroundings.counted.contains(text.word(from: end + 1))
  }

  private var wordBefore: String {
    var end = spelling.range.lowerBound
    for _ in 0..<3 {
      guard text[end - 1] == .space || text[end - 1] == .other || text[end - 1] == .point else { break }
      end -= 1
    }
    return text.word(before: end)
  }

  private func isPercent(_ index: Int) -> Bool {
    text.places.indices.contains(index) && text.scalars[text.places[index]] == "%"
  }

  private func isListMark(_ index: Int) -> Bool {
    let scalar = text.scalars[text.places[index]]
    return scalar == "," || scalar == ";" || scalar == "/" || scalar == "|"
  }

  private func digits(before end: Int) -> Int {
    var start = end
    while end - start < 12, text[start - 1]?.isDigit == true { start -= 1 }
    return end - start
  }
}
