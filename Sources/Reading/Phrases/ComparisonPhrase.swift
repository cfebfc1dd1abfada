import Goals

extension PhraseParser {
  /// What the target is compared with: "jämfört med 2024 års 380", "jämfört med dagens 1 450", "utgångsläge 340",
  /// "mot 412 idag". A year alone ("jämfört med 2024") is neither baseline nor deadline.
  func comparison(at place: Int) -> Found? {
    if let lead = lexicon.comparisons.match(tokens, at: place) {
      return lead.meaning
        ? compared(at: place + lead.length, from: place) : stated(at: place + lead.length, from: place)
    }
    if let found = comparedWithNow(at: place) { return found }
    guard form(place) == "mot", let numeral = numeral(at: place + 1), !numeral.isArticle else { return nil }
    let end = place + 1 + numeral.length
    for next in end..<min(end + 4, tokens.count)
    where ["idag", "dag", "nu", "fjol"].contains(form(next)) || yearNumber(at: next) != nil {
      return (baseline(numeral, yearNumber(at: next)), next + 1 - place)
    }
    return nil
  }

  /// "Mot dagens 33", "från förra valets 1 150", "än de 47 som …": a value that words tell to be what it was or is.
  /// Of "från dagens 33 till 40" the amount takes both ends.
  private func comparedWithNow(at place: Int) -> Found? {
    switch form(place) {
    case "mot", "från": break
    case "än": if isNegated(before: place) { return nil }
    default: return nil
    }
    var next = place + 1
    while next < place + 4, PhraseParser.comparedFillers.contains(form(next)) || isGenitiveOfPast(next) {
      next += 1
    }
    guard next > place + 1, let numeral = numeral(at: next), !numeral.isArticle, yearNumber(at: next) == nil
    else {
      return nil
    }
    let end = next + numeral.length
    if form(place) == "från", (end..<end + 3).contains(where: { form($0) == "till" }) { return nil }
    // "Fler än de 12 föreningarna" are other ones: a value stands alone or is told of by a relative clause.
    if form(place + 1) == "de", next == place + 2, form(end) != "som", form(end + 1) != "som" { return nil }
    return (baseline(numeral, nil), end - place)
  }

  /// "Förra valets": after "förra" or "föregående".
  private func isGenitiveOfPast(_ place: Int) -> Bool {
    form(place).hasSuffix("s") && ["förra", "föregående", "senaste"].contains(form(place - 1))
      || form(place) == "senaste"
  }

  /// After "jämfört med": an optional year and the value of it.
  private func compared(at start: Int, from place: Int) -> Found? {
    var next = start
    var year: Int?
    while next < start + 4 {
      if let named = yearNumber(at: next) {
        year = named
      } else if !PhraseParser.comparedFillers.contains(form(next)), yearNumber(at: next + 1) == nil {
        break
      }
      next += 1
    }
    if let numeral = numeral(at: next), !numeral.isArticle {
      return (
        baseline(numeral, year ?? yearOfBaseline(after: next + numeral.length)), next + numeral.length - place
      )
    }
    return year == nil ? nil : (.word, next - place)
  }

  /// After "utgångsläge" or, behind a sign, "idag": the value itself.
  private func stated(at start: Int, from place: Int) -> Found? {
    guard place > 0, tokens[place - 1].shape == .sign else { return nil }
    var next = start
    while [":", "är", "–", "var", "=", "ca", "cirka"].contains(form(next)) { next += 1 }
    guard let numeral = numeral(at: next), !numeral.isArticle, yearNumber(at: next) == nil else { return nil }
    return (baseline(numeral, nil), next + numeral.length - place)
  }

  private func yearOfBaseline(after place: Int) -> Int? {
    yearNumber(at: place) ?? (["år", "under"].contains(form(place)) ? yearNumber(at: place + 1) : nil)
  }

  private func baseline(_ numeral: Numeral, _ year: Int?) -> Phrase.Meaning {
    .baseline(Baseline(value: numeral.value, day: endOfYear(year)), isPercent: numeral.isPercent)
  }

  private static let comparedFillers: WordSet = [
    "dagens", "års", "årets", "förra", "föregående", "nuvarande", "de", "fjolårets", "året", "år", "nivån",
    "siffra",
  ]
}
