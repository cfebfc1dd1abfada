import Goals

extension PhraseParser {
  /// A recurring period: "var tredje vecka", "varannan lördag", "per termin", "i veckan", "/vecka", "årligen".
  func recurrence(at place: Int) -> Found? {
    let word = form(place)
    if let unit = TimeWords.frequencies[word] {
      let isName = ["den", "det", "de", "våra", "vår", "sin", "sitt", "sina"].contains(form(place - 1))
      return isName ? nil : Duration(1, unit).map { (.per($0), 1) }
    }
    switch word {
    case "varannan", "vartannat", "varannat": return every(2, unitAt: place + 1, length: 2)
    case "varje", "varenda", "vartenda", "var", "vart": return everyNth(at: place)
    case "per", "/": return every(1, unitAt: place + 1, length: 2) ?? perEachAnd(at: place)
    case "vår" where form(place + 1) == "och" && form(place + 2) == "höst",
      "höst" where form(place + 1) == "och" && form(place + 2) == "vår":
      return form(place - 1) == "i" ? nil : Duration(1, .halfYear).map { (.per($0), 3) }
    case "respektive" where PhraseParser.each.contains(form(place + 1)) && tokens.count <= place + 2,
      "respektive" where PhraseParser.each.contains(form(place + 1)) && tokens[place + 2].number == nil:
      return every(1, unitAt: place + 1, length: 2)
    case "i", "om":
      guard PhraseParser.definite[word]?.contains(form(place + 1)) ?? false,
        tokens.indices.contains(place + 1),
        place + 2 >= tokens.count || tokens[place + 2].number == nil
          || TimeWords.months[form(place + 3)] != nil
          || dayRange(at: place + 2) != nil
      else { return nil }
      return every(1, unitAt: place + 1, length: 2)
    case "på": return form(place + 1).hasSuffix("dagar") ? every(1, unitAt: place + 1, length: 2) : nil
    default: return nil
    }
  }

  /// Words that recur after "varje" and "per", besides the units.
  private static let recurring: WordMap<Duration.Unit> = [
    "vardag": .day, "morgon": .day, "kväll": .day, "natt": .day, "helg": .week, "årsmöte": .year,
    "jul": .year,
    "påsk": .year, "nyår": .year,
  ]

  /// Units that "respektive" parts a period into.
  private static let each: WordSet = [
    "år", "verksamhetsår", "termin", "kvartal", "månad", "vecka", "halvår",
  ]

  private static let definite: WordMap<WordSet> = [
    "i": ["veckan", "månaden", "kvartalet", "halvåret", "terminen", "mån"],
    "om": ["dagen", "året", "veckan", "månaden", "dygnet"],
  ]

  /// "varje vecka", "var tredje vecka", "var 14:e dag".
  private func everyNth(at place: Int) -> Found? {
    let next = form(place + 1)
    let digits = next.prefix { $0.isNumber }
    if let ordinal = NumeralWords.ordinals[next] ?? (next.contains(":") ? Int(digits) : nil), ordinal > 1 {
      return every(ordinal, unitAt: place + 2, length: 3)
    }
    return every(1, unitAt: place + 1, length: 2)
  }

  /// "per förening och år": for each of them, in every year.
  private func perEachAnd(at place: Int) -> Found? {
    guard form(place + 2) == "och" else { return nil }
    return every(1, unitAt: place + 3, length: 4)
  }

  /// "Onsdag", and "onsdagskväll".
  private func isWeekday(_ word: String) -> Bool {
    TimeWords.weekdays.contains(word)
      || word.count > 7 && TimeWords.weekdays.words.contains { word.hasPrefix($0 + "s") }
  }

  private func every(_ count: Int, unitAt place: Int, length: Int) -> Found? {
    let word = form(place)
    let unit =
      PhraseParser.recurring[word] ?? TimeWords.units[word]
      ?? (isWeekday(word) ? .week : nil)
    // "Var fjortonde dag" is every second week.
    let isWeeks = unit == .day && count % 7 == 0
    guard let unit, let duration = Duration(isWeeks ? count / 7 : count, isWeeks ? .week : unit) else {
      return nil
    }
    if form(place - 1) == "/", tokens.indices.contains(place - 2), tokens[place - 2].number != nil, place < 3
    {
      return nil
    }
    return (.per(duration), length)
  }
}
