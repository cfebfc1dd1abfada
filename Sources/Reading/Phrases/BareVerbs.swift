/// Verbs that are left out, or stand as participles.
extension PhraseParser {
  /// "Ska vara utdelad", "är ombyggd": the participle of a verb of delivering, after one of being.
  func isFinished(at place: Int) -> Bool {
    switch form(place - 1) {
    case "vara", "bli", "är", "stå": break
    default: return false
    }
    let word = form(place)
    if word.hasSuffix("byggd") || word.hasSuffix("byggt") { return true }
    guard word.hasSuffix("ad") || word.hasSuffix("at") else { return false }
    return lexicon.verbs.sense(ofInfinitive: word.dropLast(2) + "a") == .deliver
  }

  /// "Elräkningen ska ner med 10 procent", "bullret ner till 70": the verb of going is left out.
  func bareDirection(at place: Int) -> Verb? {
    guard let sense = PhraseParser.directions[form(place)],
      ["med", "till", "från", "under", "över", "på"].contains(form(place + 1))
    else { return nil }
    let isPromised = ["ska", "skall", "måste", "bör", "behöver", "vill"].contains(form(place - 1))
    let hasVerb = (max(0, place - 4)..<place).contains { lexicon.verbs.match(tokens, at: $0) != nil }
    guard isPromised || sense == .down && !hasVerb && place > firstPlace else { return nil }
    return Verb(sense: sense, form: .infinitive, infinitive: "gå")
  }

  private static let directions: WordMap<VerbSense> = ["ner": .down, "ned": .down, "upp": .up]
}
