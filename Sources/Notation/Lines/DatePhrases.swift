import Goals

/// Finds dates, weeks and months in a line's tokens.
struct DatePhrases {
  let tokens: [LineToken]
  let today: Day
  /// Whether "förra veckan" is one that is known: in a mail of an unknown day it is none.
  let isTodayKnown: Bool

  private func form(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].form : "" }

  private func text(_ places: Range<Int>) -> String {
    places.clamped(to: tokens.indices).map { tokens[$0].form }.joined(separator: " ")
  }

  /// "14/3", "2024-06-30", "240630", "30 juni 2024", "14–16 juni".
  func date(at place: Int) -> LinePieces.Found? {
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

  private func read(_ text: String, hasYear: Bool, length: Int) -> LinePieces.Found? {
    // "1-2/11" is two days, and no day in 2011.
    if let stretch = DayNotation.stretch(text, today: today) {
      return said(stretch, hasYear: hasYear, length: length)
    }
    return DayNotation.day(text, today: today).map { said($0, hasYear: hasYear, length: length) }
  }

  /// "v12", "v. 12", "vecka 12 2024".
  func week(at place: Int) -> LinePieces.Found? {
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
  func month(at place: Int) -> LinePieces.Found? {
    guard DayNotation.months.contains(form(place)) else { return nil }
    let next = form(place + 1) == "månad" ? place + 2 : place + 1
    let year = isYear(next) ? 1 : 0
    return DayNotation.stretch(text(place..<next + year), today: today).map {
      said($0, hasYear: year == 1, length: next + year - place)
    }
  }

  /// "förra veckan", "helgen", "den här månaden".
  func nearStretch(at place: Int) -> LinePieces.Found? {
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

  private func said(_ day: Day, hasYear: Bool, length: Int) -> LinePieces.Found {
    if day > today { return (.fault(.futureDay(day)), length) }
    return said(SaidDay(day), hasYear, length)
  }

  private func said(_ stretch: Period, hasYear: Bool, length: Int) -> LinePieces.Found {
    if stretch.start > today { return (.fault(.futureDay(stretch.start)), length) }
    // Of a week that begins today all is to come, but for today itself.
    if stretch.start == today, stretch.end > today { return (.fault(.begunToday(stretch.end)), length) }
    return said(SaidDay(min(stretch.end, today), stretch: stretch), hasYear, length)
  }

  private func said(_ day: SaidDay, _ hasYear: Bool, _ length: Int) -> LinePieces.Found {
    if isDistant(day.day, hasYear) { return (.fault(.distantDay(day.day)), length) }
    var day = day
    day.year = hasYear ? day.day.year : nil
    return (.day(day), length)
  }

  /// A day without a year that lies so far back may be meant to come.
  private func isDistant(_ day: Day, _ hasYear: Bool) -> Bool { !hasYear && today - day > 270 }
}
