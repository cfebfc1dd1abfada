import Goals

/// Finds the days in a line's tokens.
struct DayPhrases {
  let tokens: [LineToken]
  let today: Day
  /// Whether "i går" is a day that is known: in a mail of an unknown day it is none.
  let isTodayKnown: Bool

  typealias Found = LinePieces.Found

  private var dates: DatePhrases { DatePhrases(tokens: tokens, today: today, isTodayKnown: isTodayKnown) }

  /// The day, or what is wrong with it, that begins at a token.
  func day(at place: Int) -> Found? {
    let lead = ["i", "den", "på"].contains(form(place)) ? 1 : 0
    if lead == 1, let found = spoken(at: place) { return found }
    guard let found = weekday(at: place + lead) ?? unled(at: place + lead) else { return nil }
    return (found.part, found.length + lead)
  }

  private func unled(at place: Int) -> Found? {
    spoken(at: place) ?? dates.date(at: place) ?? dates.week(at: place) ?? dates.month(at: place)
      ?? dates.nearStretch(at: place)
  }

  /// A day that is counted from today, which must be known for that.
  private func counted(_ day: Day?, length: Int) -> Found? {
    day.map { (isTodayKnown ? .day(SaidDay($0, isCounted: true)) : .fault(.unknownToday), length) }
  }

  private func form(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].form : "" }

  private func text(_ places: Range<Int>) -> String {
    places.clamped(to: tokens.indices).map { tokens[$0].form }.joined(separator: " ")
  }

  /// "i går", "idag", "i morse", "imorgon".
  private func spoken(at place: Int) -> Found? {
    let length = form(place) == "i" ? 2 : 1
    let words = text(place..<place + length)
    switch words {
    case "i morse", "i förmiddag", "i förmiddags", "i eftermiddags", "dagens", "kvällens":
      return counted(today, length: length)
    case _ where DayPhrases.unsure.contains(words): return (.fault(.notADay(words)), length)
    case "i morgon", "imorgon": return (.fault(.futureDay(today + 1)), length)
    case "i övermorgon", "övermorgon": return (.fault(.futureDay(today + 2)), length)
    case "idag", "i dag", "igår", "i går", "igar", "förrgår", "i förrgår", "iförrgår":
      return counted(DayNotation.day(words, today: today), length: length)
    case "gårdagens": return counted(today - 1, length: length)
    default: return nil
    }
  }

  /// Stretches that are no certain day.
  private static let unsure: Set<String> = [
    "i vår", "i våras", "i sommar", "i somras", "i höst", "i höstas", "i vinter", "i vintras", "i år",
    "i fjol",
    // Of these it is not known whether they have been.
    "i kväll", "ikväll", "i eftermiddag",
  ]

  /// "fredags", "fredagen den 27 juni", "fredag".
  private func weekday(at place: Int) -> Found? {
    if let (weekday, isPast) = weekday(form(place)) { return day(weekday, isPast, at: place) }
    // "Lör" is a weekday only before a date.
    let stop = form(place + 1) == "." ? 1 : 0
    return DayPhrases.short.firstIndex(of: form(place)).flatMap {
      dated($0 + 1, at: place, from: place + 1 + stop)
    }
  }

  private static let short = ["mån", "tis", "ons", "tors", "fre", "lör", "sön"]

  private func day(_ weekday: Int, _ isPast: Bool, at place: Int) -> Found? {
    let next = form(place + 1) == "den" ? place + 2 : place + 1
    if let found = dated(weekday, at: place, from: next) { return found }
    // Said on a Friday, "fredag" may be today or a week ago; "på fredag" is to come.
    let isComing = form(place - 1) == "på" && form(place) == DayNotation.weekdays[weekday - 1]
    if !isPast, today.weekday == weekday || isComing {
      return (.fault(.unsureWeekday(DayNotation.weekdays[weekday - 1])), 1)
    }
    let found = counted(DayNotation.day(DayNotation.weekdays[weekday - 1], today: today), length: 1)
    guard !isPast, case (.day(var day), let length)? = found else { return found }
    day.isBare = true
    return (.day(day), length)
  }

  /// A weekday with its date, which must be one.
  private func dated(_ weekday: Int, at place: Int, from next: Int) -> Found? {
    guard let found = dates.date(at: next) else { return nil }
    let length = next - place + found.length
    guard case .day(let said) = found.part, said.stretch == nil else { return (found.part, length) }
    return said.day.weekday == weekday
      ? (found.part, length) : (.fault(.wrongWeekday(tokens[place].text, said.day)), length)
  }

  /// Which day of the week a word names, and whether in the form of those that have been.
  private func weekday(_ word: String) -> (number: Int, isPast: Bool)? {
    for (index, name) in DayNotation.weekdays.enumerated() where word.hasPrefix(name) {
      switch word.dropFirst(name.count) {
      case "", "en", "ens": return (index + 1, false)
      case "s": return (index + 1, true)
      default: return nil
      }
    }
    return nil
  }
}
