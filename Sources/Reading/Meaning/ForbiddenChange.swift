/// Changes that must not come. A goal read as its opposite is judged the wrong way, so every way of saying no counts.
extension Sentence {
  /// Whether the change at `place` among the phrases is one that must not come: "minskar inte", "inga fler",
  /// "förhindra att … ökar", "minskningen ska upphöra".
  func forbidsChange(at place: Int) -> Bool { isForbidden(before: place) || isForbidden(after: place) }

  /// A negation that stands in front, in the same clause and not in one within it: of "de som inte är med ska öka" the
  /// negation is not that of "öka".
  private func isForbidden(before place: Int) -> Bool {
    var finite: Int?
    for index in phrases.indices.prefix(place).suffix(ForbiddingWords.reach).reversed() {
      guard clauses[index].number == clauses[place].number else { return false }
      let tokens = phrases[index].tokens
      for token in tokens.reversed() {
        let word = parser.form(token)
        if ForbiddingWords.limits.contains(word) { return false }
        if word == "utan" {
          let next = parser.form(token + 1)
          return next == "att" || token + 1 == phrases[place].tokens.lowerBound && speaksAsNoun(place)
        }
        if word == "varken" { return true }
        if PhraseParser.negations.contains(word), !ForbiddingWords.softens(parser.form(token + 1)) {
          return finite.map { token + 1 == $0 || ForbiddingWords.none.contains(word) } ?? true
        }
        if ForbiddingWords.preventing.contains(word) { return prevents(from: token, to: place) }
      }
      guard case .verb(let verb) = phrases[index].meaning,
        verb.form == .present || verb.form == .past || verb.sense == .promise
      else { continue }
      if finite != nil { return false }
      finite = tokens.lowerBound
    }
    return false
  }

  /// "Förhindra att … ökar", "hindra … från att minska", "stoppa den pågående minskningen".
  private func prevents(from token: Int, to place: Int) -> Bool {
    let end = phrases[place].tokens.lowerBound
    if speaksAsNoun(place) { return end - token <= 4 }
    return (token + 1..<max(end, token + 1)).contains {
      parser.form($0) == "att" && ($0 - token <= 2 || parser.form($0 - 1) == "från")
    }
  }

  /// A negation after the verb: "minskar under perioden inte", "öka inte"; of a noun also that it comes to an end.
  private func isForbidden(after place: Int) -> Bool {
    let end = phrases[place].tokens.upperBound
    var reach = 1
    if case .verb(let verb) = phrases[place].meaning {
      if verb.form == .present || verb.form == .passive { reach = ForbiddingWords.reach }
      if ForbiddingWords.none.contains(parser.form(end)) { return true }
    } else {
      guard isNamedChange(place) else { return false }
      reach = ForbiddingWords.reach
    }
    for token in end..<end + reach {
      let word = parser.form(token)
      if word.isEmpty || tokens[token].shape == .sign || ForbiddingWords.endsAfter.contains(word) {
        return false
      }
      if isNamedChange(place), ForbiddingWords.ending.contains(word) { return true }
      if ForbiddingWords.adverbs.contains(word) { return !ForbiddingWords.softens(parser.form(token + 1)) }
    }
    return false
  }

  private func isNamedChange(_ place: Int) -> Bool {
    switch phrases[place].meaning {
    case .cue(.increase), .cue(.decrease): true
    default: false
    }
  }

  private func speaksAsNoun(_ place: Int) -> Bool {
    if case .cue = phrases[place].meaning { true } else { false }
  }
}

/// Words that forbid, prevent or end a change, and those beyond which they do not reach.
enum ForbiddingWords {
  /// How many words a negation is looked for.
  static let reach = 12

  static let adverbs: WordSet = ["inte", "ej", "aldrig", "icke"]
  static let none: WordSet = ["ingen", "inga", "inget"]

  /// Hinder a change when they stand in front of it.
  static let preventing: WordSet = [
    "motverka", "motverkar", "förhindra", "förhindrar", "hindra", "hindrar", "stoppa", "stoppar", "undvika",
    "undvik", "undviker", "förebygga", "förebygg", "förebygger", "hejda", "hejdar", "bryta", "bryt", "bryter",
    "vända", "vänd", "vänder",
  ]

  /// End a change that is named by a noun in front of them: "minskningen ska upphöra".
  static let ending: WordSet = [
    "upphöra", "upphör", "stoppas", "brytas", "bryts", "hejdas", "hindras", "förhindras", "motverkas",
    "avstanna",
    "avstannar", "vändas", "vänds",
  ]

  /// What stands in front of these says nothing of what comes after them.
  static let limits: WordSet = ["och", "men", "samt", "som", "där", "vilka", "vilken", "än"]
  static let endsAfter = WordSet(limits.words + ["att", "för", "när", "utan", "eller", "om"])

  /// "Inte bara", "inte minst": no negation.
  static func softens(_ word: String) -> Bool {
    ["bara", "endast", "minst", "enbart", "allra"].contains(word)
  }
}
