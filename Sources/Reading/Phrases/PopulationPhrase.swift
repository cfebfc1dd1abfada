import Goals

extension PhraseParser {
  /// Those whom a coverage is about: "alla nya medlemmar", "varje förening", "var fjärde medlem".
  func population(at place: Int) -> Found? {
    let word = form(place)
    if let lead = lexicon.quantifiers.match(tokens, at: place),
      ["var", "vart", "varannan"].contains(form(place + lead.length)),
      recurrence(at: place + lead.length) == nil, let found = population(at: place + lead.length),
      case .population(var share) = found.meaning
    {
      share.quantifier = lead.meaning
      return (.population(share), found.length + lead.length)
    }
    if word == "varannan" || word == "vartannat" {
      return share(Quantity(50), from: place, nounAt: place + 1)
    }
    if word == "var" || word == "vart", let ordinal = NumeralWords.ordinals[form(place + 1)], ordinal > 1 {
      return share(Quantity(100).share(1, of: ordinal).roundedToHundredths, from: place, nounAt: place + 2)
    }
    if let body = wholeBody(at: place) { return body }
    guard PhraseParser.everyone.contains(word) else { return nil }
    if word == "allt", lexicon.cues.meaning(of: form(place + 1)) == .more { return nil }
    if word == "allt", lexicon.cues.meaning(of: form(place + 1)) == .less { return nil }
    if word == "respektive", numeral(at: place + 1) != nil || deadline(at: place) != nil { return nil }
    guard !Cues.noPopulation.contains(form(place + 1)), form(place - 1) != "framför",
      form(place - 1) != "för" || form(place + 1) != ""
    else { return nil }
    return share(Quantity(100), from: place, nounAt: place + 1)
  }

  private static let everyone: WordSet = [
    "alla", "samtliga", "varje", "varenda", "vartenda", "vareviga", "all", "allt", "respektive", "båda",
    "bägge", "envar",
  ]

  /// The nearest noun within a few words names those who are meant; adjectives may stand between.
  private func share(_ percent: Quantity, from place: Int, nounAt start: Int) -> Found? {
    guard let noun = nounPhrase(at: pastNumber(start)) else { return nil }
    if form(place) == "respektive", numeral(at: place - 1) != nil { return nil }
    guard noun.found != nil || tokens.indices.contains(start) else { return nil }
    if noun.words.contains(where: { Cues.noPopulation.contains(form($0)) }) { return nil }
    return (
      .population(Share(percent: percent, noun: noun.found, words: noun.words)), noun.words.upperBound - place
    )
  }

  /// Past the number in "alla våra 14 föreningar".
  private func pastNumber(_ start: Int) -> Int {
    var place = start
    while PhraseParser.determiners.contains(form(place)) { place += 1 }
    guard let number = numeral(at: place), !number.isArticle, !number.isPercent else { return start }
    return place + number.length
  }

  /// The noun that follows, past at most four adjectives and possessives; without a known noun the words up
  /// to the next function word.
  func nounPhrase(at start: Int) -> (found: NounClass?, words: Range<Int>)? {
    var place = start
    while place < min(start + 6, tokens.count), tokens[place].isWord {
      let word = form(place)
      let attributive = PhraseParser.determiners.contains(word) || lexicon.cues.meaning(of: word) == .new
      if !attributive {
        // "Låg- och mellanstadieskolor": the first noun lends its end from the second.
        if form(place + 1) == "–", ["och", "eller", "samt"].contains(form(place + 2)) {
          place += 3
          continue
        }
        if Cues.functionWords.contains(word) || TimeWords.frequencies[word] != nil { break }
        if let found = lexicon.nouns.classify(word), !isAttribute(place) { return (found, start..<place + 1) }
        if let verb = lexicon.verbs.match(tokens, at: place), verb.form != .supine,
          !isAdjective(verb, at: place),
          verb.form != .past, verb.form != .imperative
        {
          break
        }
      }
      place += 1
    }
    while place > start, PhraseParser.determiners.contains(form(place - 1)) { place -= 1 }
    return place > start ? (nil, start..<place) : nil
  }

  /// "Tre öppna möten": an infinitive cannot stand between a number and a noun.
  private func isAdjective(_ verb: Verb, at place: Int) -> Bool {
    verb.form == .infinitive && lexicon.nouns.classify(form(place + 1)) != nil
      && numeral(at: place - 1) != nil
  }

  /// "S2", "steg 2": the name of a course, and nothing that is counted.
  func isCode(at place: Int) -> Bool {
    let word = form(place)
    if Cues.labels.contains(word), tokens.indices.contains(place + 1), tokens[place + 1].number != nil {
      return true
    }
    return word.count <= 4 && word.last?.isNumber == true && word.first?.isLetter == true
  }

  /// A genitive or adjective before a noun: "distriktets föreningar", "unga medlemmar".
  private func isAttribute(_ place: Int) -> Bool {
    guard tokens.indices.contains(place + 1), tokens[place + 1].isWord,
      !Cues.functionWords.contains(form(place + 1))
    else { return false }
    let word = form(place)
    let adjectival =
      word.hasSuffix("s") || ["unga", "äldre", "yngre", "aktiva", "lokala", "nyfikna"].contains(word)
    return adjectival && lexicon.nouns.classify(form(place + 1)) != nil
  }

  private static let determiners: WordSet = [
    "våra", "vår", "vårt", "de", "dessa", "sina", "distriktets", "partiets", "av", "den", "det", "en", "ett",
    "stycken", "st", "olika",
  ]
}
