import Goals

extension PhraseParser {
  /// How soon something follows: "inom två veckor", "inom 48 timmar", "senast en vecka efter".
  func limit(at place: Int) -> Found? {
    switch form(place) {
    case "inom":
      let start = form(place + 1) == "loppet" && form(place + 2) == "av" ? place + 3 : place + 1
      return span(at: start).map { (.within($0.duration), start + $0.length - place) }
    case "senast":
      guard let span = span(at: place + 1), ["efter", "från"].contains(form(place + 1 + span.length)) else {
        return nil
      }
      return (.within(span.duration), 1 + span.length)
    default: return nil
    }
  }

  /// A number of units, with quantifiers before it: "högst tre dagar".
  private func span(at place: Int) -> (duration: Duration, length: Int)? {
    var start = place
    while ["högst", "max", "maximalt", "de", "närmaste", "cirka", "ca"].contains(form(start)) { start += 1 }
    guard let numeral = numeral(at: start), numeral.value.isWhole, !numeral.isPercent else { return nil }
    let word = form(start + numeral.length)
    let length = start + numeral.length + 1 - place
    if word == "timmar" || word == "timme" || word == "h" {
      return Duration((numeral.value.floor + 23) / 24, .day).map { ($0, length) }
    }
    guard let unit = TimeWords.units[word] else { return nil }
    return Duration(numeral.value.floor, unit).map { ($0, length) }
  }
}
