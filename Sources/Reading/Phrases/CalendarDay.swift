import Goals

extension PhraseParser {
  /// "15 mars", "den 1 juni 2025", "i februari", "sista april", "15/3", "månadsskiftet maj/juni", "före jul".
  func dayAndMonth(at place: Int, lead: TimeLead) -> NamedTime? {
    let word = form(place)
    if let holiday = TimeWords.holidays[word], lead.isFirm {
      return NamedTime(day: day(holiday.day, holiday.month, yearNumber(at: place + 1)), length: 1)
    }
    if word == "midsommar", lead.isFirm { return NamedTime(day: endOfMonth(6, nil), length: 1) }
    if word == "månadsskiftet", let month = TimeWords.months[form(place + 1)] {
      return NamedTime(
        day: endOfMonth(month, nil), length: form(place + 2) == "/" || form(place + 2) == "–" ? 4 : 2)
    }
    if let month = TimeWords.months[word] {
      let year = yearNumber(at: place + 1)
      guard lead.length > 0 || year != nil else { return nil }
      return NamedTime(day: inMonth(month, year, lead), length: year == nil ? 1 : 2)
    }
    let tied = word.contains(":") ? Int(word.prefix { $0.isNumber }) : nil
    guard let number = tokens[place].plainNumber ?? tied ?? NumeralWords.ordinals[word],
      (1...31).contains(number)
    else { return nil }
    if let month = TimeWords.months[form(place + 1)] {
      let year = yearNumber(at: place + 2)
      guard lead.hasLead || lead.length > 0 || year != nil else { return nil }
      let day = day(number, month, year)
      return NamedTime(day: lead.isBefore ? day.map { $0 - 1 } : day, length: year == nil ? 2 : 3)
    }
    guard lead.length > 0, form(place + 1) == "/", tokens.indices.contains(place + 2),
      let month = tokens[place + 2].plainNumber, (1...12).contains(month)
    else { return nil }
    let year = form(place + 3) == "–" || form(place + 3) == "/" ? yearNumber(at: place + 4) : nil
    let found = day(number, month, year ?? yearNumber(at: place + 3))
    let length = year != nil ? 5 : yearNumber(at: place + 3) != nil ? 4 : 3
    return NamedTime(day: lead.isBefore ? found.map { $0 - 1 } : found, length: length)
  }

  private func inMonth(_ month: Int, _ year: Int?, _ lead: TimeLead) -> Day? {
    if lead.isMiddle { return day(15, month, year) }
    guard lead.isBefore else { return endOfMonth(month, year) }
    return day(1, month, year).map { $0 - 1 }
  }

  private func day(_ day: Int, _ month: Int, _ year: Int?) -> Day? {
    (year ?? yearOf(month)).flatMap { Day(year: $0, month: month, day: day) }
  }

  /// The last day of a month, in the year that the sentence or the context gives.
  func endOfMonth(_ month: Int, _ year: Int?) -> Day? {
    (year ?? yearOf(month)).flatMap { Day(year: $0, month: month, day: Day.length(ofMonth: month, year: $0)) }
  }

  func endOfYear(_ year: Int?) -> Day? { year.flatMap { Day(year: $0, month: 12, day: 31) } }

  /// The year in which a month without one falls: the first within the period, unless the context says a year.
  private func yearOf(_ month: Int) -> Int? {
    if let year = context.year { return year }
    guard let period = context.period else { return nil }
    return month < period.start.month ? period.start.year + 1 : period.start.year
  }

  /// A year in plain digits.
  func yearNumber(at place: Int) -> Int? {
    guard tokens.indices.contains(place), let number = tokens[place].plainNumber,
      (2010...2059).contains(number),
      form(place).utf8.count == 4
    else { return nil }
    return number
  }

  /// "24" as 2024, after a word that expects a year.
  func shortYear(at place: Int) -> Int? {
    guard tokens.indices.contains(place), let number = tokens[place].plainNumber, (10...59).contains(number),
      form(place).utf8.count == 2
    else { return nil }
    return 2000 + number
  }

  /// The last year of "2024–2025" or "2024/25".
  func rangeEnd(at place: Int, from first: Int) -> Int? {
    guard let last = yearNumber(at: place) ?? shortYear(at: place), last > first, last <= first + 8 else {
      return nil
    }
    return last
  }
}
