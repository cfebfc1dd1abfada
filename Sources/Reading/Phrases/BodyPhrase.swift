import Goals

extension PhraseParser {
  /// Populations that are named as a body or by what they do: "hela styrelsen", "alla i valberedningen", "alla som …",
  /// "var och en av ledarna", and "ingen medlem", which is every member of whom the opposite is said.
  func wholeBody(at place: Int) -> Found? {
    switch form(place) {
    case "hela": return hasPreposition(before: place) ? nil : body(at: place + 1, from: place)
    case "alla", "samtliga":
      if form(place + 1) == "som", opensClause(place) { return everyone(named: place..<place + 1, length: 1) }
      if form(place + 1) == "de", form(place + 2) == "som", opensClause(place) {
        return everyone(named: place..<place + 1, length: 2)
      }
      if ["mellan", "under", "över", "från"].contains(form(place + 1)), otherNumber(at: place + 1) != nil {
        return everyone(named: place..<place + 1, length: 1)
      }
      return PhraseParser.inside.contains(form(place + 1)) ? body(at: place + 2, from: place) : nil
    case "var", "vart":
      guard form(place + 1) == "och", ["en", "ett"].contains(form(place + 2)) else { return nil }
      guard form(place + 3) == "av", let noun = nounPhrase(at: place + 4) else {
        return everyone(named: place..<place + 3, length: 3)
      }
      return everyone(noun.found, named: noun.words, length: noun.words.upperBound - place)
    case "ingen", "inga", "inget", "inte":
      let isSingle = ["en", "ett"].contains(form(place + 1)) && form(place + 2) == "enda"
      if form(place) == "inte", !isSingle { return nil }
      if form(place) == "ingen", PhraseParser.inside.contains(form(place + 1)), opensClause(place),
        promises(after: place + 2)
      {
        return everyone(named: place..<place + 1, length: 1)
      }
      guard opensClause(place), let noun = nounPhrase(at: place + (isSingle ? 3 : 1)), let found = noun.found,
        isNegatable(found), promises(after: noun.words.upperBound)
      else { return nil }
      return everyone(found, named: noun.words, length: noun.words.upperBound - place)
    default: return nil
    }
  }

  private static let inside: WordSet = ["i", "på", "inom", "från", "ur"]

  /// A body whose members are known, past a preposition: "styrelsen", "i valberedningen".
  private func body(at start: Int, from place: Int) -> Found? {
    guard let noun = nounPhrase(at: start), let last = noun.words.last,
      Cues.bodies.contains(where: { form(last).hasPrefix($0) || form(last).hasSuffix($0) })
    else { return nil }
    return everyone(.person, named: noun.words, length: noun.words.upperBound - place)
  }

  private func everyone(_ noun: NounClass? = .person, named words: Range<Int>, length: Int) -> Found {
    (.population(Share(percent: Quantity(100), noun: noun, words: words)), length)
  }

  private func opensClause(_ place: Int) -> Bool {
    let before = form(place - 1)
    return before.isEmpty || tokens[place - 1].shape == .sign
      || ["att", "ska", "skall", "får", "och"].contains(before)
  }

  private func hasPreposition(before place: Int) -> Bool {
    ["i", "på", "av", "från", "över", "för", "till", "med", "under", "inom", "genom", "kring"].contains(
      form(place - 1))
  }

  private func isNegatable(_ noun: NounClass) -> Bool {
    noun != .measure && noun != .money && noun != .occasion
  }

  private func promises(after place: Int) -> Bool {
    (place..<place + 6).contains { ["ska", "skall", "får"].contains(form($0)) }
  }
}
