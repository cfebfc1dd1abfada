import Goals

extension PhraseParser {
  /// What stands in parentheses: a baseline with its day, a reference, or a number beside the sentence.
  func parenthesis(at place: Int) -> Found? {
    guard form(place) == "(" else { return nil }
    let limit = min(place + 20, tokens.count)
    guard let close = (place + 1..<limit).first(where: { form($0) == ")" }), close > place + 1 else {
      return nil
    }
    let inside = place + 1..<close
    let length = close + 1 - place
    if inside.contains(where: { form($0) == "se" || Cues.labels.contains(form($0)) }) {
      return (.otherNumber, length)
    }
    if otherNumber(at: place + 1) != nil { return (.otherNumber, length) }
    if let time = deadline(at: place + 1), place + 1 + time.length == close { return nil }
    if inside.contains(where: { isBound(at: $0) }) { return nil }
    let days = inside.compactMap { dated(at: $0) }
    // What is a number in it does not hang on the plan's year; which day the number is of does.
    guard let value = value(in: inside.filter { place in !days.contains { $0.places.contains(place) } })
    else {
      return nil
    }
    let day = days.first { !$0.isYear || $0.day.year < (yearNow ?? 2060) }
    let amount = Amount(value: value.value, isPercent: value.isPercent, doubts: value.doubts)
    let isNow = inside.contains { PhraseParser.baselineWords.contains(form($0)) }
    guard day != nil || isNow else { return (.aside(amount), length) }
    return (.baseline(Baseline(value: value.value, day: day?.day), isPercent: value.isPercent), length)
  }

  private static let baselineWords: WordSet = [
    "idag", "dag", "nu", "nuläge", "nuläget", "utfall", "f.n", "från", "utgångsläge", "dagsläget", "tidigare",
    "hittills", "baslinje",
  ]

  private func isBound(at place: Int) -> Bool {
    guard let found = lexicon.quantifiers.match(tokens, at: place) else { return false }
    return [.atLeast, .atMost, .moreThan, .lessThan].contains(found.meaning)
  }

  private func value(in places: [Int]) -> Numeral? {
    for place in places where !isYear(at: place) {
      if let numeral = numeral(at: place), !numeral.isArticle { return numeral }
    }
    return nil
  }

  /// A day in a parenthesis: `231102`, `2023-11-02`, `2 november 2023`, or a year alone for its last day.
  private func dated(at place: Int) -> (day: Day, places: Range<Int>, isYear: Bool)? {
    if case .date(let day) = tokens[place].shape { return (day, place..<place + 1, false) }
    if let day = sixDigits(at: place) { return (day, place..<place + 1, false) }
    if let number = tokens[place].plainNumber, form(place + 1) == "/", tokens.indices.contains(place + 2),
      let month = tokens[place + 2].plainNumber
    {
      let year = place + (["–", "/", "-"].contains(form(place + 3)) ? 4 : 3)
      if let year = yearNumber(at: year), let day = Day(year: year, month: month, day: number) {
        return (day, place..<place + 4, false)
      }
    }
    if let number = tokens[place].plainNumber, let month = TimeWords.months[form(place + 1)],
      tokens.indices.contains(place + 2), let year = tokens[place + 2].plainNumber,
      let day = Day(year: year, month: month, day: number)
    {
      return (day, place..<place + 3, false)
    }
    if isYear(at: place), let year = tokens[place].plainNumber, let day = Day(year: year, month: 12, day: 31)
    {
      return (day, place..<place + 1, true)
    }
    return nil
  }

  /// Whether a number in a parenthesis is a year, past or ahead, and no number of what is named after it.
  private func isYear(at place: Int) -> Bool {
    guard let number = tokens[place].plainNumber, (1990...2059).contains(number) else { return false }
    return lexicon.nouns.classify(form(place + 1)) == nil
  }

  /// `231102` as 2 November 2023.
  func sixDigits(at place: Int) -> Day? {
    guard tokens.indices.contains(place), form(place).utf8.count == 6, let number = tokens[place].plainNumber
    else { return nil }
    return Day(year: 2000 + number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
