import Goals

/// A number as it stands in a sentence, in one or several tokens.
struct Numeral: Sendable {
  var value: Quantity
  var length: Int
  var isPercent = false
  var isArticle = false
  /// Written `50 000:-`.
  var isMoney = false
  var doubts: [Doubt] = []
}

extension PhraseParser {
  /// The number at `place`: digits, words, "ett tiotal", "två tredjedelar", "tre av fyra", "1,5 miljoner", "80 %".
  func numeral(at place: Int) -> Numeral? {
    guard tokens.indices.contains(place) else { return nil }
    if NumeralWords.halves.contains(form(place)) {
      return Numeral(value: Quantity(50), length: 1, isPercent: true)
    }
    guard var numeral = plainNumeral(at: place) else { return nil }
    multiply(&numeral, at: place)
    skipRepetition(&numeral, at: place)
    let next = place + numeral.length
    if form(next) == ":", form(next + 1) == "–" {
      numeral.isMoney = true
      numeral.length += 2
    } else if NumeralWords.percent.contains(form(next)) {
      numeral.isPercent = true
      numeral.length += 1
    } else if let part = NumeralWords.parts[form(next)] {
      numeral = Numeral(
        value: (numeral.value.times(Quantity(100))).share(1, of: part), length: numeral.length + 1,
        isPercent: true)
    } else if form(next) == "av", let whole = plainNumeral(at: next + 1), isShare(numeral, of: whole.value) {
      numeral.value = numeral.value.times(Quantity(100)).share(Quantity.scale, of: whole.value.scaled)
      numeral.length += 1 + whole.length
      numeral.isPercent = true
      numeral.isArticle = false
    } else if speaksOfGrade, form(next) == "av", let whole = plainNumeral(at: next + 1) {
      numeral.length += 1 + whole.length
    } else if form(next) == "av", let whole = wholeOfKnownSize(after: next) {
      numeral.length += whole
      numeral.isArticle = false
    }
    if numeral.isPercent { numeral.value = numeral.value.roundedToHundredths }
    return numeral
  }

  /// In "8 av våra 12 föreningar" the length of "av våra 12".
  private func wholeOfKnownSize(after place: Int) -> Int? {
    for number in place + 1..<min(place + 4, tokens.count) {
      if let whole = plainNumeral(at: number), !whole.isArticle { return number + whole.length - place }
      guard tokens[number].isWord, ["våra", "de", "distriktets", "totalt", "sina"].contains(form(number))
      else { return nil }
    }
    return nil
  }

  /// "Tre av fyra" is a share; "8 av 11 föreningar" is eight of them.
  private func isShare(_ part: Numeral, of whole: Quantity) -> Bool {
    !part.isPercent && !speaksOfGrade && part.value <= whole && [2, 3, 4, 5, 10, 100].contains(whole.floor)
      && whole.isWhole
  }

  private func plainNumeral(at place: Int) -> Numeral? {
    guard place < tokens.count else { return nil }
    switch tokens[place].shape {
    case .number(let value, let style):
      let doubts: [Doubt] = style == .dottedThousands ? [.dottedThousands] : []
      return Numeral(value: value, length: 1, doubts: doubts)
    case .word: return wordNumeral(at: place)
    default: return nil
    }
  }

  private func wordNumeral(at place: Int) -> Numeral? {
    let word = form(place)
    if let value = NumberWord.value(of: word) {
      if let group = NumberWord.approximate(form(place + 1)), form(place + 1) != "antal" {
        return Numeral(
          value: Quantity(max(value, 1) * group), length: 2,
          doubts: form(place + 1) == "dussin" ? [] : [.approximate])
      }
      if form(place + 1) == "halv", let unit = NumeralWords.multipliers[form(place + 2)] {
        return Numeral(value: Quantity(unit / 2), length: 3)
      }
      return Numeral(value: Quantity(value), length: 1, isArticle: word == "en" || word == "ett")
    }
    if word.hasSuffix("tal"), word != "antal", let value = NumberWord.approximate(word) {
      return Numeral(value: Quantity(value), length: 1, doubts: [.approximate])
    }
    return nil
  }

  /// "tre (3)": the same number once more.
  private func skipRepetition(_ numeral: inout Numeral, at place: Int) {
    let next = place + numeral.length
    guard form(next) == "(", form(next + 2) == ")", let again = plainNumeral(at: next + 1),
      again.value == numeral.value
    else { return }
    numeral.length += 3
  }

  /// "1,5 miljoner", "två tusen", "50 tkr".
  private func multiply(_ numeral: inout Numeral, at place: Int) {
    guard let factor = NumeralWords.multipliers[form(place + numeral.length)] else { return }
    // No number is read as more than a number in digits can be.
    numeral.value = min(numeral.value.times(Quantity(factor)), Quantity.limit)
    if form(place + numeral.length).hasSuffix("kr") { numeral.isMoney = true }
    numeral.length += 1
    numeral.isArticle = false
  }
}

extension Quantity {
  /// Two decimals, as people write a third in percent.
  var roundedToHundredths: Quantity {
    let step = Quantity.scale / 100
    return Quantity(scaled: (scaled + step / 2) / step * step)
  }
}
