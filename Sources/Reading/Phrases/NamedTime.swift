import Goals

extension PhraseParser {
  /// A time that a sentence names.
  struct NamedTime {
    /// Its last day; nil where the year is unknown.
    var day: Day?
    var length: Int
    /// Whether it is so long that its "början" names no day.
    var isLong = false
  }

  /// The time at `place`, after what leads to it.
  func time(at place: Int, lead: TimeLead) -> NamedTime? {
    if case .date(let day) = tokens[place].shape {
      return NamedTime(day: lead.isBefore ? day - 1 : day, length: 1)
    }
    guard !tokens[place].isWord || TimeWords.beginsTime(form(place)) else { return nil }
    if lead.hasLead, let day = sixDigits(at: place) { return NamedTime(day: day, length: 1) }
    let found =
      lead.isInfor
      ? election(at: place, lead: lead)
      : year(at: place, lead: lead) ?? partOfYear(at: place)
        ?? season(at: place, lead: lead) ?? week(at: place) ?? dayAndMonth(at: place, lead: lead)
        ?? election(at: place, lead: lead)
    return found
  }

  private func year(at place: Int, lead: TimeLead) -> NamedTime? {
    let word = form(place)
    if let year = yearNumber(at: place) {
      if ["än", "sedan", "mot", "jämfört", "som"].contains(form(place - 1)) || form(place - 2) == "jämfört" {
        return nil
      }
      let afterward = form(place + 1)
      if afterward == "års"
        || lead.length == 0 && lexicon.nouns.classify(afterward) != nil && afterward != "ska"
      {
        return nil
      }
      if lead.length > 0, let noun = lexicon.nouns.classify(afterward), noun != .person { return nil }
      if ["–", "/", "och"].contains(afterward), let last = rangeEnd(at: place + 2, from: year) {
        return NamedTime(day: endOfYear(last), length: 3, isLong: true)
      }
      return NamedTime(day: endOfYear(lead.isBefore ? year - 1 : year), length: 1, isLong: true)
    }
    if TimeWords.yearEnds.contains(word), lead.length > 0 || word == "årsskiftet" {
      if let first = yearNumber(at: place + 1) ?? shortYear(at: place + 1) {
        // The year that follows is named too; a sign alone is not.
        let hasSecond = ["/", "–"].contains(form(place + 2)) && rangeEnd(at: place + 3, from: first) != nil
        return NamedTime(day: endOfYear(first), length: hasSecond ? 4 : 2)
      }
      return NamedTime(day: endOfYear(yearNow), length: 1)
    }
    if word == "år", lead.length > 0, let year = yearNumber(at: place + 1) {
      return NamedTime(day: endOfYear(lead.isBefore ? year - 1 : year), length: 2, isLong: true)
    }
    if lead.length > 0, TimeWords.periodNouns.contains(word) {
      let ends = form(place + 1) == "slut" || form(place + 1) == "utgång"
      return NamedTime(day: context.period?.end ?? endOfYear(yearNow), length: ends ? 2 : 1, isLong: !ends)
    }
    guard lead.length > 0, TimeWords.yearNouns.contains(word) else { return nil }
    if word == "år",
      !["i", "kommande", "nästa", "detta", "hela", "innevarande", "nästkommande"].contains(form(place - 1))
    {
      return nil
    }
    let isGenitive = word.hasSuffix("s")
    let ends =
      ["slut", "utgång"].contains(form(place + 1)) || form(place + 1) == "är" && form(place + 2) == "slut"
    if isGenitive, !ends { return nil }
    if form(place + 1) == "som", form(place + 2) == "gått" { return nil }
    let explicit = yearNumber(at: place + 1)
    if let explicit, ["–", "/"].contains(form(place + 2)), let last = rangeEnd(at: place + 3, from: explicit)
    {
      return NamedTime(
        day: word == "läsåret" ? endOfMonth(6, last) : endOfYear(last), length: 4, isLong: true)
    }
    // A season without a year is known by the plan's period alone.
    if explicit == nil, word.hasPrefix("säsong"), endOfBrokenYear == nil { return nil }
    if explicit == nil, !lead.isNext, let end = endOfBrokenYear, TimeWords.workingYears.contains(word) {
      return NamedTime(day: end, length: 1 + (!ends ? 0 : form(place + 1) == "är" ? 2 : 1), isLong: true)
    }
    let year = explicit ?? yearNow.map { lead.isNext ? $0 + 1 : $0 }
    let extra = explicit != nil ? 1 : !ends ? 0 : form(place + 1) == "är" ? 2 : 1
    return NamedTime(day: endOfYear(year), length: 1 + extra, isLong: true)
  }

  private func season(at place: Int, lead: TimeLead) -> NamedTime? {
    if let term = termCode(form(place)) { return term }
    if form(place) == "vår", form(place - 1) == "i" || form(place + 1) == "och" && form(place + 2) == "höst",
      endsPhrase(place + 1), form(place + 1) != "och"
    {
      return NamedTime(day: endOfMonth(6, nil), length: 1, isLong: true)
    }
    guard var month = TimeWords.seasons[form(place)] else { return nil }
    // "på höstens konferens" names the conference.
    if form(place - 1) == "på", form(place).hasSuffix("s") { return nil }
    if form(place) == "sommar", form(place - 1) != "i" { return nil }
    if lead.isBefore || lead.isFirm, form(place) == "sommaren" { month = 6 }
    if lead.isBefore, ["hösten", "höstterminen"].contains(form(place)) {
      month = 8
    }
    if form(place + 1) == "och", let later = TimeWords.seasons[form(place + 2)], later > month {
      return NamedTime(day: endOfMonth(later, yearNumber(at: place + 3)), length: 3, isLong: true)
    }
    let year = yearNumber(at: place + 1) ?? shortYear(at: place + 1)
    guard lead.length > 0 || year != nil else { return nil }
    return NamedTime(day: endOfMonth(month, year), length: year == nil ? 1 : 2, isLong: true)
  }

  /// Whether no noun follows, so that "i vår" is the season and not "our".
  private func endsPhrase(_ place: Int) -> Bool {
    guard tokens.indices.contains(place), tokens[place].isWord else { return true }
    return ["och", "ska", "samt", "för", "med", "kommer"].contains(form(place))
  }

  /// "första kvartalet", "kvartal 2", "Q3", "andra halvåret".
  private func partOfYear(at place: Int) -> NamedTime? {
    let word = form(place)
    if let number = NumeralWords.ordinals[word] ?? tiedNumber(word) ?? (word == "sista" ? 0 : nil),
      let months = TimeWords.parts[form(place + 1)]
    {
      let month = number == 0 ? 12 : months * number
      let whole = form(place + 2) == "av" && TimeWords.yearNouns.contains(form(place + 3)) ? 2 : 0
      let year = yearNumber(at: place + 2 + whole)
      let length = 2 + whole + (year == nil ? 0 : 1)
      return month > 12 ? nil : NamedTime(day: endOfMonth(month, year), length: length, isLong: true)
    }
    if form(place - 1) == "sista", let months = TimeWords.parts[word], months > 0 {
      return NamedTime(day: endOfMonth(12, nil), length: 1, isLong: true)
    }
    if let months = TimeWords.parts[word],
      let number = tokens.indices.contains(place + 1) ? tokens[place + 1].plainNumber : nil,
      (1...12).contains(months * number)
    {
      let year = yearNumber(at: place + 2)
      return NamedTime(day: endOfMonth(months * number, year), length: year == nil ? 2 : 3, isLong: true)
    }
    guard word.count == 2, word.first == "q" || word.first == "t" || word.first == "h",
      let number = word.last.flatMap({ Int(String($0)) })
    else { return nil }
    let months = word.first == "q" ? 3 : word.first == "t" ? 4 : 6
    let year = yearNumber(at: place + 1)
    return (1...12).contains(months * number)
      ? NamedTime(day: endOfMonth(months * number, year), length: year == nil ? 1 : 2, isLong: true) : nil
  }
}
