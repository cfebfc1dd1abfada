import Goals

extension PhraseParser {
  /// "1 mars–30 april", "1–15 maj", "mellan den 1 mars och den 30 april", "perioden 15/3 till 15/5", "mellan mars och
  /// maj": what happens in a range of days is done on the last of them.
  func dayRange(at place: Int) -> Found? {
    var start = place
    while TimeWords.spans.contains(form(start)), start < place + 2 { start += 1 }
    let isNamed = start > place
    guard let first = rangeEnd(at: start, needsMonth: false) else { return nil }
    var next = start + first
    guard ["–", "och", "till", "t.o.m"].contains(form(next)) else { return nil }
    // "8 mars och 10 december" without "mellan" are two days.
    if form(next) == "och", !isNamed { return nil }
    next += 1
    while ["och", "med"].contains(form(next)) { next += 1 }
    guard let length = rangeEnd(at: next, needsMonth: true) else { return nil }
    let year = yearNumber(at: next + length)
    let end = next + length
    guard let month = monthOfRange(endingAt: end - 1) else { return nil }
    let number = dayOfRange(at: next)
    let last = number.map { day($0, month, year) } ?? endOfMonth(month, year)
    return (.deadline(last), end + (year == nil ? 0 : 1) - place)
  }

  /// How many tokens one end of a range takes: a day, a day with its month, or a month.
  private func rangeEnd(at place: Int, needsMonth: Bool) -> Int? {
    let article = form(place) == "den" ? 1 : 0
    let number = place + article
    if article == 0, TimeWords.months[form(place)] != nil { return 1 }
    guard dayOfRange(at: place) != nil else { return nil }
    if TimeWords.months[form(number + 1)] != nil { return article + 2 }
    if form(number + 1) == "/", monthOfRange(endingAt: number + 2) != nil { return article + 3 }
    return needsMonth ? nil : article + 1
  }

  private func dayOfRange(at place: Int) -> Int? {
    let number = form(place) == "den" ? place + 1 : place
    guard tokens.indices.contains(number) else { return nil }
    let day = tokens[number].plainNumber ?? tiedNumber(form(number))
    return day.flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private func monthOfRange(endingAt place: Int) -> Int? {
    if let month = TimeWords.months[form(place)] { return month }
    guard tokens.indices.contains(place), form(place - 1) == "/", let month = tokens[place].plainNumber else {
      return nil
    }
    return (1...12).contains(month) ? month : nil
  }
}
