import Goals

/// Years, and the days and months that take theirs from the context.
extension PhraseParser {
  func day(_ day: Int, _ month: Int, _ year: Int?) -> Day? {
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

  /// The day that a rule gives for each year: in the year of the context, or else the first one in its period.
  func firstInPeriod(_ rule: (Int) -> Day?) -> Day? {
    if let year = context.year { return rule(year) }
    guard let start = context.period?.start, let day = rule(start.year) else { return nil }
    return day < start ? rule(start.year + 1) : day
  }

  /// The first year that the sentence can promise something for; what is earlier has been.
  var firstYear: Int? {
    guard let start = context.period?.start.year else { return context.year }
    return min(context.year ?? start, start)
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

  /// The last day of a period of about a year that is no calendar year: July to June.
  var endOfBrokenYear: Day? {
    guard let period = context.period, period.end.month != 12, period.end.year - period.start.year < 2 else {
      return nil
    }
    return period.end
  }

  /// "HT25", "vt26": a term with its year.
  func termCode(_ word: String) -> NamedTime? {
    guard word.hasPrefix("ht") || word.hasPrefix("vt"), let year = Int(word.dropFirst(2)) else { return nil }
    let full = year < 100 ? 2000 + year : year
    guard (2010...2059).contains(full) else { return nil }
    return NamedTime(day: endOfMonth(word.hasPrefix("h") ? 12 : 6, full), length: 1, isLong: true)
  }
}
