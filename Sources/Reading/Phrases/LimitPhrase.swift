import Goals

extension PhraseParser {
  /// How soon something follows: "inom två veckor", "inom 48 timmar", "senast en vecka efter".
  func limit(at place: Int) -> Found? {
    switch form(place) {
    case "inom":
      let start = form(place + 1) == "loppet" && form(place + 2) == "av" ? place + 3 : place + 1
      return span(at: start).map { (.within($0.duration), start + $0.length - place) }
    case "under", "i":
      guard PhraseParser.own.contains(form(place + 1)), form(place + 2) == "första" else { return nil }
      if let span = span(at: place + 3) { return (.within(span.duration), 3 + span.length) }
      return unit(form(place + 3)).flatMap { Duration(1, $0) }.map { (.within($0), 4) }
    case "senast":
      guard let span = span(at: place + 1), ["efter", "från"].contains(form(place + 1 + span.length)) else {
        return nil
      }
      return (.within(span.duration), 1 + span.length)
    case "längre", "mer", "senare", "över": return exceeded(at: place)
    default: return nil
    }
  }

  /// Words for those whose first days are meant: "under sin första månad".
  private static let own: WordSet = ["sin", "sitt", "sina", "deras", "hans", "hennes", "dess"]

  /// A unit of time, also as the end of a compound: "arbetsvecka".
  private func unit(_ word: String) -> Duration.Unit? {
    if let unit = TimeWords.units[word] { return unit }
    guard
      let ending = ["vecka", "månad", "termin", "dag", "veckor", "månader", "dagar"].first(
        where: word.hasSuffix)
    else { return nil }
    return TimeWords.units[ending]
  }

  /// "Ingen ska vänta längre än två dagar", "får inte ta mer tid än en vecka": what must not be exceeded is a limit.
  private func exceeded(at place: Int) -> Found? {
    guard isNegated(before: place) else { return nil }
    var start = place + 1
    if form(start) == "tid" { start += 1 }
    if form(start) == "än" { start += 1 } else if form(place) != "över" { return nil }
    return span(at: start).map { (.within($0.duration), start + $0.length - place) }
  }

  /// A number of units, with quantifiers before it: "högst tre dagar".
  private func span(at place: Int) -> (duration: Duration, length: Int)? {
    var start = place
    while ["högst", "max", "maximalt", "de", "närmaste", "cirka", "ca", "max.", "som"].contains(form(start)) {
      start += 1
    }
    guard let numeral = numeral(at: start), numeral.value.isWhole, !numeral.isPercent else { return nil }
    var word = form(start + numeral.length)
    if word.hasSuffix("s"), word != "dags" { word.removeLast() }
    let length = start + numeral.length + 1 - place
    if word == "timmar" || word == "timme" || word == "h" || word == "tim" {
      return Duration((numeral.value.floor + 23) / 24, .day).map { ($0, length) }
    }
    guard let unit = TimeWords.units[word] else { return nil }
    return Duration(numeral.value.floor, unit).map { ($0, length) }
  }
}
