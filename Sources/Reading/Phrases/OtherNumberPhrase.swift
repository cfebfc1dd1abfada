import Goals

extension PhraseParser {
  /// A number that is never a target: an age, a course, a page, a clock time, a house number, an ordinal.
  func otherNumber(at place: Int) -> Found? {
    if let length = birth(at: place) ?? age(at: place) { return (.otherNumber, length) }
    if let length = labelled(at: place) { return (.otherNumber, length) }
    if let length = occasion(at: place) ?? telephone(at: place) ?? ratio(at: place) {
      return (.otherNumber, length)
    }
    return nil
  }

  /// "Födda 2016–2018", "årskull 2012", "fyller 65": who is meant, and neither a time nor a target.
  private func birth(at place: Int) -> Int? {
    guard PhraseParser.births.contains(form(place)) else { return nil }
    var end = place + 1
    while PhraseParser.birthFillers.contains(form(end)), end < place + 4 { end += 1 }
    guard tokens.indices.contains(end), tokens[end].number != nil else { return nil }
    end += 1
    while ["–", "och", "till", "eller", "/"].contains(form(end)), tokens.indices.contains(end + 1),
      tokens[end + 1].plainNumber != nil
    {
      end += 2
    }
    if form(end) == "år" { end += 1 } else if lexicon.nouns.classify(form(end)) != nil { return nil }
    if ["eller", "och"].contains(form(end)), PhraseParser.birthWords.contains(form(end + 1)) { end += 2 }
    return end - place
  }

  private static let births: WordSet = [
    "född", "födda", "fött", "fyller", "fyllt", "årskull", "årskullen", "årskullarna", "årgång",
    "årgångarna", "födelseår", "födelseåren", "årsklass", "årsklasserna", "klass", "årskurs", "åk",
  ]

  private static let birthFillers: WordSet = ["år", "åren", "mellan", "från", "före", "efter", "omkring"]

  private static let birthWords: WordSet = ["senare", "tidigare", "yngre", "äldre"]

  /// "35 år eller yngre", "under 35 år", "15–25 år", "mellan 15 och 25 år". A plain "62 år" may be a mean age.
  private func age(at place: Int) -> Int? {
    let hasLead = ["under", "över", "mellan", "från", "upp"].contains(form(place))
    var end = place + (hasLead ? 1 : 0)
    if form(place) == "upp", form(end) == "till" { end += 1 }
    guard tokens.indices.contains(end),
      tokens[end].plainNumber != nil || NumberWord.value(of: form(end)) != nil
    else { return nil }
    end += 1
    var isRange = false
    if ["–", "och", "till"].contains(form(end)), tokens.indices.contains(end + 1),
      tokens[end + 1].plainNumber != nil
    {
      isRange = true
      end += 2
    }
    guard ["år", "års"].contains(form(end)) else { return nil }
    let aged = ["eller", "och", "–"].contains(form(end + 1)) && PhraseParser.ageWords.contains(form(end + 2))
    if aged { return end + 3 - place }
    let isPeople = hasLead && form(place) != "från" || isRange
    return isPeople && !speaksOfMeanAge ? end + 1 - place : nil
  }

  /// "8 mars", "12/3" without what makes it a deadline: the name of a day.
  private func occasion(at place: Int) -> Int? {
    guard let day = tokens[place].plainNumber, (1...31).contains(day), deadline(at: place) == nil else {
      return nil
    }
    if TimeWords.months[form(place + 1)] != nil { return yearNumber(at: place + 2) == nil ? 2 : nil }
    guard form(place + 1) == "/", tokens.indices.contains(place + 2),
      let month = tokens[place + 2].plainNumber, (1...12).contains(month), form(place + 3) != "av"
    else { return nil }
    return 3
  }

  /// "50/50": a proportion, and no number of anything.
  private func ratio(at place: Int) -> Int? {
    guard tokens[place].plainNumber != nil, yearNumber(at: place) == nil, form(place + 1) == "/",
      tokens.indices.contains(place + 2), tokens[place + 2].plainNumber != nil, deadline(at: place) == nil
    else { return nil }
    return 3
  }

  /// "070-123 45 67": digits that begin with a nought, and those after them.
  private func telephone(at place: Int) -> Int? {
    guard form(place).first == "0", form(place).count > 1, tokens[place].plainNumber != nil,
      form(place + 1) == "–"
    else { return nil }
    var end = place + 2
    while end < min(place + 8, tokens.count), tokens[end].number != nil { end += 1 }
    return end - place
  }

  private static let ageWords: WordSet = [
    "yngre", "äldre", "uppåt", "neråt", "nedåt", "under", "över", "däröver", "därunder",
  ]

  /// "del 1", "kl. 18.00", "bilaga 2", "Storgatan 12", "8 § 2 st".
  private func labelled(at place: Int) -> Int? {
    let word = form(place)
    guard tokens[place].isWord || word == "§" else { return nil }
    var number = place + 1
    if form(number) == "." { number += 1 }
    guard number < tokens.count, tokens[number].number != nil else { return nil }
    let isStreet = tokens[place].isCapitalised && Cues.streets.contains { word.hasSuffix($0) }
    let isLabel = Cues.labels.contains(word) && !(number > place + 1 && word.count > 3)
    guard isStreet || isLabel else { return nil }
    var end = number + 1
    while ["och", "–", ",", "."].contains(form(end)), tokens.indices.contains(end + 1),
      tokens[end + 1].number != nil,
      lexicon.nouns.classify(form(end + 2)) == nil
    {
      end += 2
    }
    return end - place
  }
}
