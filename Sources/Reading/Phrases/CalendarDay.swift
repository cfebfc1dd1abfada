import Goals

extension PhraseParser {
  /// "15 mars", "den 1 juni 2025", "i februari", "sista april", "15/3", "månadsskiftet maj/juni", "före jul".
  func dayAndMonth(at place: Int, lead: TimeLead) -> NamedTime? {
    let word = form(place)
    if let found = holiday(at: place, lead: lead) { return found }
    if word == "månadsskiftet", let month = TimeWords.months[form(place + 1)] {
      let hasSecond = ["/", "–"].contains(form(place + 2)) && TimeWords.months[form(place + 3)] != nil
      return NamedTime(day: endOfMonth(month, nil), length: hasSecond ? 4 : 2)
    }
    if TimeWords.months[word] != nil { return wholeMonth(at: place, lead: lead) }
    if let found = dotted(at: place, lead: lead) { return found }
    guard let number = tokens[place].plainNumber ?? tiedNumber(word) ?? NumeralWords.ordinals[word],
      (1...31).contains(number)
    else { return nil }
    if let month = TimeWords.months[form(place + 1)] {
      let year = yearNumber(at: place + 2)
      guard lead.hasLead || lead.length > 0 || year != nil || closesSentence(place, length: 2) else {
        return nil
      }
      let day = day(number, month, year)
      return NamedTime(day: lead.isBefore ? day.map { $0 - 1 } : day, length: year == nil ? 2 : 3)
    }
    guard lead.length > 0 || closesSentence(place, length: 3), form(place + 1) == "/",
      tokens.indices.contains(place + 2), let month = tokens[place + 2].plainNumber, (1...12).contains(month)
    else { return nil }
    let year = form(place + 3) == "–" || form(place + 3) == "/" ? yearNumber(at: place + 4) : nil
    let found = day(number, month, year ?? yearNumber(at: place + 3))
    let length = year != nil ? 5 : yearNumber(at: place + 3) != nil ? 4 : 3
    return NamedTime(day: lead.isBefore ? found.map { $0 - 1 } : found, length: length)
  }

  /// "i mars", "maj månad", "mars–maj", "september och oktober", "december 2025": the end of the last month.
  private func wholeMonth(at place: Int, lead: TimeLead) -> NamedTime? {
    guard var month = TimeWords.months[form(place)] else { return nil }
    var length = 1
    var isRange = false
    if ["–", "och", "till", "/"].contains(form(place + 1)), let last = TimeWords.months[form(place + 2)],
      last > month
    {
      isRange = form(place + 1) == "–"
      month = last
      length = 3
    }
    while [",", "och"].contains(form(place + length)), let last = TimeWords.months[form(place + length + 1)],
      last > month
    {
      month = last
      length += 2
    }
    var isBefore = lead.isBefore
    if form(place + length) == "månad" { length += 1 }
    if form(place + length) == "månads", ["slut", "utgång"].contains(form(place + length + 1)) {
      isBefore = false
      length += 2
    }
    let year = yearNumber(at: place + length)
    guard lead.length > 0 || year != nil || isRange || length > 1 && form(place + 1) == "månad" else {
      return nil
    }
    if year != nil { length += 1 }
    if lead.isMiddle { return NamedTime(day: day(15, month, year), length: length) }
    let day = isBefore ? day(1, month, year).map { $0 - 1 } : endOfMonth(month, year)
    return NamedTime(day: day, length: length)
  }

  private func holiday(at place: Int, lead: TimeLead) -> NamedTime? {
    guard lead.hasLead else { return nil }
    let number = NumeralWords.ordinals[form(place)]
    let word = number != nil && form(place + 1) == "advent" ? place + 1 : place
    guard let holiday = Holiday.named[form(word)] else { return nil }
    let year = yearNumber(at: word + 1)
    let later = word > place ? 7 * ((number ?? 1) - 1) : 0
    let named = year.map { holiday.day(in: $0) } ?? firstInPeriod { holiday.day(in: $0) }
    let day = named.map { $0 + later }
    return NamedTime(day: day, length: word - place + (year == nil ? 1 : 2))
  }

  /// "senast 15.5", "den 31.12.2025": a point between day and month, after a word that expects a day.
  private func dotted(at place: Int, lead: TimeLead) -> NamedTime? {
    guard ["senast", "före", "innan", "den"].contains(form(place - 1)),
      case .number(_, .point) = tokens[place].shape
    else { return nil }
    let parts = form(place).split(separator: ".").compactMap { Int($0) }
    guard parts.count == 2, (1...31).contains(parts[0]), (1...12).contains(parts[1]) else { return nil }
    let year = form(place + 1) == "." ? yearNumber(at: place + 2) : yearNumber(at: place + 1)
    let found = day(parts[0], parts[1], year)
    let length = year == nil ? 1 : form(place + 1) == "." ? 3 : 2
    return NamedTime(day: lead.isBefore ? found.map { $0 - 1 } : found, length: length)
  }

  /// The number of "15:e", "2:a".
  func tiedNumber(_ word: String) -> Int? {
    word.utf8.contains(UInt8(ascii: ":")) ? Int(word.prefix { $0.isNumber }) : nil
  }

  /// Whether a day ends the sentence that it does not begin, alone: "Ny lokal i bruk 1 september".
  private func closesSentence(_ place: Int, length: Int) -> Bool {
    let ends =
      place + length >= tokens.count || form(place + length) == "." && place + length + 1 >= tokens.count
    return ends && place > 2 && !["och", "–", "samt", ",", "/", "("].contains(form(place - 1))
  }
}
