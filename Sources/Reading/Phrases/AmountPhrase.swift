import Goals

extension PhraseParser {
  /// A number with the words that bound it: "minst tre", "fler än 20", "mellan 4 och 6", "10 eller fler", "4–6".
  func amount(at place: Int) -> Found? {
    guard place < tokens.count else { return nil }
    if let change = multiplication(at: place) { return change }
    if bareDirection(at: place) != nil { return nil }
    let lead = quantifiers(at: place)
    let start = place + lead.length
    guard let numeral = numeral(at: start) else { return nil }
    if lead.length > 0, isYear(at: start, lead.quantifier) { return (.word, lead.length + 1) }
    if lead.quantifier == .below, numeral.length == 1, TimeWords.units[form(start + 1)] != nil { return nil }
    if lead.quantifier == .between, !hasRange(after: start + numeral.length) { return nil }
    var amount = Amount(
      value: numeral.value, quantifier: lead.quantifier, isPercent: numeral.isPercent,
      isMoney: numeral.isMoney,
      isArticle: numeral.isArticle && lead.quantifier == nil, doubts: numeral.doubts)
    var end = start + numeral.length
    extend(&amount, to: &end, lead: form(place))
    if lead.quantifier == .about { amount.doubts.append(.approximate) }
    if let trailing = lexicon.trailingQuantifiers.match(tokens, at: end) {
      amount.quantifier = trailing.meaning
      end += trailing.length
    }
    if lead.quantifier == nil, amount.isArticle, numeral.length == 1, form(end) == "till" {
      amount.isArticle = false
    }
    return (.amount(amount), end - place)
  }

  /// "Fördubbla", "dubbelt så många", also with a bound before it.
  private func multiplication(at place: Int) -> Found? {
    let single = NumeralWords.multiplications[form(place)].map { (meaning: $0, length: 1) }
    if ["har", "hade", "ha"].contains(form(place - 1)) { return nil }
    guard let change = NumeralWords.comparisons.match(tokens, at: place) ?? single else { return nil }
    var amount = Amount(value: Quantity(change.meaning), isPercent: true)
    amount.isMultiplication = true
    return (.amount(amount), change.length)
  }

  /// Whether "lägst 2022" names a year: nothing that it counts follows.
  private func isYear(at place: Int, _ quantifier: Quantifier?) -> Bool {
    guard yearNumber(at: place) != nil, quantifier != .between else { return false }
    guard tokens.indices.contains(place + 1) else { return true }
    return !tokens[place + 1].isWord && form(place + 1) != "%" || Cues.functionWords.contains(form(place + 1))
  }

  /// The quantifiers before a number, with fillers between them: "minst cirka", "minst totalt", "från dagens".
  private func quantifiers(at place: Int) -> (quantifier: Quantifier?, length: Int) {
    var quantifier: Quantifier?
    var length = 0
    while length < 8 {
      if let found = lexicon.quantifiers.match(tokens, at: place + length) {
        if quantifier == nil || quantifier == .about { quantifier = found.meaning }
        length += found.length
      } else if length > 0, PhraseParser.fillers.contains(form(place + length)) {
        length += 1
      } else {
        break
      }
    }
    return (quantifier, length)
  }

  private static let fillers: WordSet = [
    "totalt", "sammanlagt", "de", "dagens", "nuvarande", "fjolårets", "ytterligare", "tillsammans", "idag",
    "i", "snitt",
    "genomsnitt", "ca", "–", "åtminstone",
  ]

  private func hasRange(after end: Int) -> Bool {
    if ["och", "till", "–"].contains(form(end)) { return numeral(at: bound(after: end).number) != nil }
    return form(end) != "" && form(end + 1) == "till" && numeral(at: bound(after: end + 1).number) != nil
  }

  /// "Till högst 8", "till under 5": the bound that the end of a range has of its own, and where its number stands.
  private func bound(after sign: Int) -> (quantifier: Quantifier?, number: Int) {
    let together = quantifiers(at: sign)
    if together.length > 1 { return (together.quantifier, sign + together.length) }
    let own = quantifiers(at: sign + 1)
    return (own.quantifier, sign + 1 + own.length)
  }

  /// The length of "(2024)" between the ends of a range.
  private func asideLength(at place: Int) -> Int {
    guard form(place) == "(" else { return 0 }
    return (place + 1..<min(place + 7, tokens.count)).first { form($0) == ")" }.map { $0 + 1 - place } ?? 0
  }

  /// Takes in the other end of a range, and of "från A till B" the target B.
  private func extend(_ amount: inout Amount, to end: inout Int, lead: String) {
    let aside = lead == "från" ? asideLength(at: end) : 0
    let skipsNoun = lead == "från" && form(end + aside) != "till" && form(end + aside + 1) == "till"
    let sign = end + aside + (skipsNoun ? 1 : 0)
    // "Från 19 till högst 8": the end has its own bound.
    let bound =
      lead == "från" && form(sign) == "till" ? bound(after: sign) : (quantifier: nil, number: sign + 1)
    let last = bound.number
    guard ["–", "till", "och", "eller"].contains(form(sign)), let upper = numeral(at: last),
      upper.value > amount.value || lead == "från", !upper.isArticle, yearNumber(at: last) == nil
    else { return }
    if form(sign) == "och", lead != "mellan" { return }
    if form(sign) == "eller", upper.value.floor != amount.value.floor + 1 { return }
    if lead == "från" {
      amount.from = amount.value
      amount.value = upper.value
      amount.quantifier = bound.quantifier ?? (amount.value < (amount.from ?? .zero) ? .atMost : .atLeast)
    } else {
      amount.upper = upper.value
      amount.doubts.append(.oneEndOfRange)
      if amount.quantifier == .atMost { amount.value = upper.value } else { amount.quantifier = .atLeast }
    }
    amount.isPercent = amount.isPercent || upper.isPercent
    amount.isArticle = false
    end = last + upper.length
  }
}
