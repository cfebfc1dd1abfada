import Goals
import Reading
import Text

/// Finds the numbers in a line's tokens.
struct LineNumbers {
  let tokens: [LineToken]
  /// The words of the tokens as ids are folded.
  let slugs: [String]
  let vocabulary: LineVocabulary

  private func form(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].form : "" }

  /// A number that begins at a token, in digits or words.
  func amount(at place: Int) -> LinePieces.Found? {
    if ["+", "-", "\u{2212}", "–"].contains(form(place)), tokens[place].isParted, place + 1 < tokens.count,
      tokens[place + 1].isNumber, !tokens[place + 1].isParted
    {
      let isPlus = form(place) == "+"
      // At the beginning it may be a list's dash.
      if place == 0, !isPlus { return (.fault(.dashedNumber("-" + tokens[1].text)), 2) }
      let found = number(tokens[place + 1])
      guard case .amount(let value, _) = found else { return (found, 2) }
      return (.amount(value, isPlus ? .plus : .minus), 2)
    }
    guard tokens.indices.contains(place) else { return nil }
    if tokens[place].isNumber { return (number(tokens[place]), 1) }
    guard tokens[place].isWord else { return nil }
    if LineWords.none.contains(form(place)) { return (.amount(.zero, nil), 1) }
    guard let value = SpokenNumber.value(of: form(place)) else { return nil }
    // "En" is a number only before what it counts.
    if ["en", "ett"].contains(form(place)) {
      let next = LineWords.cues[form(place + 1)] == .rises ? place + 2 : place + 1
      let isOfPlace = form(next) == "i" && vocabulary.units.match(slugs.dropFirst(next + 1)) != nil
      let isOfMetric =
        vocabulary.metrics.match(slugs.dropFirst(next)) != nil
        || vocabulary.goals.match(slugs.dropFirst(next)) != nil
      guard isOfPlace || isOfMetric else { return nil }
    }
    return (.amount(Quantity(value), nil), 1)
  }

  /// "6 personer", "var 6 ute", "på 2 timmar", where nobody counts them.
  func people(at place: Int) -> Int? {
    let lead = ["var", "blev", "med", "på"].contains(form(place)) ? 1 : 0
    let word = place + lead + 1
    guard vocabulary.metrics.match(slugs.dropFirst(word)) == nil, tokens.indices.contains(word - 1),
      tokens[word - 1].isNumber || SpokenNumber.value(of: form(word - 1)) != nil
    else { return nil }
    if LineWords.people.contains(form(word)) { return lead + 2 }
    // "Vi var 6 ute", "vi var 9 st ute".
    guard form(place) == "var", form(place - 1) == "vi" else { return nil }
    let ute = ["st", "stycken"].contains(form(word)) ? word + 1 : word
    return form(ute) == "ute" ? ute + 1 - place : nil
  }

  private func number(_ token: LineToken) -> LinePiece.Part {
    var text = token.text
    for ending in ["st", "ST"] where text.hasSuffix(ending) { text = String(text.dropLast(ending.count)) }
    // "1,200" is a thousand and two hundred to many.
    let isGrouped = text.split(separator: ",", omittingEmptySubsequences: false).last?.count == 3
    if !(isGrouped && text.contains(",")), let value = Quantity(swedish: text) { return .amount(value, nil) }
    let parts = text.split { $0 == "-" || $0 == "–" }
    if parts.count == 2, parts.allSatisfy({ Quantity(swedish: $0) != nil }) {
      return .fault(.range(token.text))
    }
    let isOfTime = text.contains(":") || text.split { ".-–/".contains($0) }.count > 2
    return .fault(isOfTime ? .notADay(token.text) : .badNumber(token.text))
  }
}
