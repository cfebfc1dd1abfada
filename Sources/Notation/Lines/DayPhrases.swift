import Goals

/// Finds the days in a line's tokens.
struct DayPhrases {
  let tokens: [LineToken]
  let today: Day
  /// Whether "i går" is a day that is known: in a mail of an unknown day it is none.
  let isTodayKnown: Bool

  typealias Found = (part: LinePiece.Part, length: Int)

  /// The day, or what is wrong with it, that begins at a token.
  func day(at place: Int) -> Found? {
    let lead = ["i", "den", "på"].contains(form(place)) ? 1 : 0
    if lead == 1, let found = spoken(at: place) { return found }
    guard let found = weekday(at: place + lead) ?? unled(at: place + lead) else { return nil }
    return (found.part, found.length + lead)
  }

  private func unled(at place: Int) -> Found? {
    spoken(at: place) ?? date(at: place) ?? week(at: place) ?? month(at: place) ?? nearStretch(at: place)
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
    guard let found = date(at: next) else { return nil }
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

  /// "14/3", "2024-06-30", "240630", "30 juni 2024", "14–16 juni".
  private func date(at place: Int) -> Found? {
    guard tokens.indices.contains(place), tokens[place].isNumber else { return nil }
    let number = form(place)
    if number.contains("/") || Day(iso: number) != nil {
      let year = number.contains("/") && isYear(place + 1) ? 1 : 0
      return read(text(place..<place + 1 + year), hasYear: year == 1 || hasYear(number), length: 1 + year)
        ?? (.fault(.notADay(tokens[place].text)), 1)
    }
    // Elsewhere six digits may be when somebody was born.
    if place == 0, [6, 8].contains(number.utf8.count), let day = DayNotation.day(number, today: today) {
      return said(day, hasYear: true, length: 1)
    }
    let digits = ordinal(number)
    guard LineWords.months.contains(form(place + 1)), !digits.isEmpty else { return nil }
    let year = isYear(place + 2) ? 1 : 0
    let text = ([digits, form(place + 1)] + (year == 1 ? [form(place + 2)] : [])).joined(separator: " ")
    return read(text, hasYear: year == 1, length: 2 + year)
      ?? (.fault(.notADay(tokens[place].text + " " + tokens[place + 1].text)), 2 + year)
  }

  /// The digits of "27", "27:e" and "14–16".
  private func ordinal(_ number: String) -> String {
    for ending in [":e", ":a", "e"] where number.hasSuffix(ending) {
      return String(number.dropLast(ending.count))
    }
    return number
  }

  private func isYear(_ place: Int) -> Bool {
    let word = form(place)
    return word.utf8.count == 4 && DayNotation.number(word).map((1900...2999).contains) == true
  }

  private func hasYear(_ number: String) -> Bool {
    let isRange = number.prefix { $0 != "/" }.contains { "-–".contains($0) }
    return Day(iso: number) != nil || !isRange && number.split { "/-–".contains($0) }.count > 2
  }

  private func read(_ text: String, hasYear: Bool, length: Int) -> Found? {
    // "1-2/11" is two days, and no day in 2011.
    if let stretch = DayNotation.stretch(text, today: today) {
      return said(stretch, hasYear: hasYear, length: length)
    }
    return DayNotation.day(text, today: today).map { said($0, hasYear: hasYear, length: length) }
  }

  /// "v12", "v. 12", "vecka 12 2024".
  private func week(at place: Int) -> Found? {
    let word = form(place)
    guard word.hasPrefix("v") else { return nil }
    var next = place + 1
    if ["v", "vecka", "veckan"].contains(word) {
      if form(next) == "." { next += 1 }
      guard tokens.indices.contains(next), tokens[next].isNumber else { return nil }
      next += 1
    }
    let year = isYear(next) ? 1 : 0
    let words = (place..<next + year).map(form).filter { $0 != "." }.joined(separator: " ")
    return DayNotation.stretch(words, today: today).map {
      said($0, hasYear: year == 1, length: next + year - place)
    }
  }

  /// "juni", "juni månad", "juni 2024".
  private func month(at place: Int) -> Found? {
    guard DayNotation.months.contains(form(place)) else { return nil }
    let next = form(place + 1) == "månad" ? place + 2 : place + 1
    let year = isYear(next) ? 1 : 0
    return DayNotation.stretch(text(place..<next + year), today: today).map {
      said($0, hasYear: year == 1, length: next + year - place)
    }
  }

  /// "förra veckan", "helgen", "den här månaden".
  private func nearStretch(at place: Int) -> Found? {
    for length in [2, 1] {
      var words = text(place..<place + length)
      if words == "helgens" { words = "helgen" }
      // "Veckan" alone could be any, and "2 i veckan" is so many each.
      if words == "veckan" || words == "månaden" {
        if form(place - 1) == "i" { return (.fault(.notADay("i " + words)), 1) }
        continue
      }
      guard place + length <= tokens.count, tokens[place].isWord, !DayNotation.months.contains(form(place)),
        let stretch = DayNotation.stretch(words, today: today)
      else { continue }
      guard isTodayKnown else { return (.fault(.unknownToday), length) }
      let found = said(stretch, hasYear: true, length: length)
      guard case .day(var day) = found.part else { return found }
      day.isCounted = true
      day.isBare = words == "helgen"
      day.year = nil
      return (.day(day), length)
    }
    return nil
  }

  private func said(_ day: Day, hasYear: Bool, length: Int) -> Found {
    if day > today { return (.fault(.futureDay(day)), length) }
    return said(SaidDay(day), hasYear, length)
  }

  private func said(_ stretch: Period, hasYear: Bool, length: Int) -> Found {
    if stretch.start > today { return (.fault(.futureDay(stretch.start)), length) }
    // Of a week that begins today all is to come, but for today itself.
    if stretch.start == today, stretch.end > today { return (.fault(.begunToday(stretch.end)), length) }
    return said(SaidDay(min(stretch.end, today), stretch: stretch), hasYear, length)
  }

  private func said(_ day: SaidDay, _ hasYear: Bool, _ length: Int) -> Found {
    if isDistant(day.day, hasYear) { return (.fault(.distantDay(day.day)), length) }
    var day = day
    day.year = hasYear ? day.day.year : nil
    return (.day(day), length)
  }

  /// A day without a year that lies so far back may be meant to come.
  private func isDistant(_ day: Day, _ hasYear: Bool) -> Bool { !hasYear && today - day > 270 }
}
