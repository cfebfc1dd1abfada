import Goals

extension PhraseParser {
  /// What the target is compared with: "jämfört med 2024 års 380", "jämfört med dagens 1 450", "utgångsläge 340",
  /// "mot 412 idag". A year alone ("jämfört med 2024") is neither baseline nor deadline.
  func comparison(at place: Int) -> Found? {
    if let lead = lexicon.comparisons.match(tokens, at: place) {
      return lead.meaning
        ? compared(at: place + lead.length, from: place) : stated(at: place + lead.length, from: place)
    }
    guard form(place) == "mot", let numeral = numeral(at: place + 1), !numeral.isArticle else { return nil }
    let end = place + 1 + numeral.length
    for next in end..<min(end + 4, tokens.count)
    where ["idag", "dag", "nu", "fjol"].contains(form(next)) || yearNumber(at: next) != nil {
      return (baseline(numeral, yearNumber(at: next)), next + 1 - place)
    }
    return nil
  }

  /// After "jämfört med": an optional year and the value of it.
  private func compared(at start: Int, from place: Int) -> Found? {
    var next = start
    var year: Int?
    while next < start + 4 {
      if let named = yearNumber(at: next) {
        year = named
      } else if !PhraseParser.comparedFillers.contains(form(next)) {
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

  private static let comparedFillers: Set<String> = [
    "dagens", "års", "årets", "förra", "föregående", "nuvarande", "de", "fjolårets", "året", "år", "nivån",
    "siffra",
  ]
}
