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
    case "i", "om":
      guard PhraseParser.definite[word]?.contains(form(place + 1)) ?? false,
        tokens.indices.contains(place + 1),
        place + 2 >= tokens.count || tokens[place + 2].number == nil
      else { return nil }
      return every(1, unitAt: place + 1, length: 2)
    case "på": return form(place + 1).hasSuffix("dagar") ? every(1, unitAt: place + 1, length: 2) : nil
    default: return nil
    }
  }

  private static let definite: [String: Set<String>] = [
    "i": ["veckan", "månaden", "kvartalet", "halvåret", "terminen"],
    "om": ["dagen", "året", "veckan", "månaden"],
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

  private func every(_ count: Int, unitAt place: Int, length: Int) -> Found? {
    let word = form(place)
    let unit = TimeWords.units[word] ?? (TimeWords.weekdays.contains(word) ? .week : nil)
    guard let unit, let duration = Duration(count, unit) else { return nil }
    if form(place - 1) == "/", tokens.indices.contains(place - 2), tokens[place - 2].number != nil, place < 3
    {
      return nil
    }
    return (.per(duration), length)
  }
}
