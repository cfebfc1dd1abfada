import Goals
import Text

/// Puts tokens together into phrases, once from left to right; every rule looks a bounded way ahead.
struct PhraseParser {
  let tokens: [Token]
  let context: ReadingContext
  let lexicon = Lexicon.swedish
  /// Whether the sentence is about a mean age, whose target is in years.
  let speaksOfMeanAge: Bool
  /// Whether it is about a grade, so that "4 av 5" is no share.
  let speaksOfGrade: Bool

  init(tokens: [Token], context: ReadingContext) {
    self.tokens = tokens
    self.context = context
    speaksOfGrade = tokens.contains { $0.form.holds("betyg") }
    speaksOfMeanAge = tokens.contains {
      $0.form.holds("ålder") && Lexicon.swedish.nouns.classify($0.form) == .meanAge
    }
  }

  typealias Found = (meaning: Phrase.Meaning, length: Int)

  func phrases() -> [Phrase] {
    var phrases: [Phrase] = []
    var place = firstPlace
    while place < tokens.count {
      let found = phrase(at: place)
      phrases.append(Phrase(meaning: found.meaning, tokens: place..<place + found.length))
      place += found.length
    }
    return phrases
  }

  private func phrase(at place: Int) -> Found {
    if let length = lexicon.idioms.match(tokens, at: place)?.length { return (.word, length) }
    return parenthesis(at: place) ?? comparison(at: place) ?? otherNumber(at: place) ?? recurrence(at: place)
      ?? limit(at: place)
      ?? population(at: place) ?? deadline(at: place) ?? amount(at: place) ?? word(at: place)
  }

  private func word(at place: Int) -> Found {
    let token = tokens[place]
    guard token.isWord else { return (token.shape == .sign ? .sign(token.form) : .otherNumber, 1) }
    let isPerfect =
      ["har", "hade", "ha"].contains(form(place - 1))
      && lexicon.verbs.match(tokens, at: place)?.form == .supine
    if let cue = lexicon.cues.match(tokens, at: place), !isPerfect || cue.meaning == .calendar,
      cue.meaning != .past || !PhraseParser.comparing.contains(form(place - 1)), !isPastChange(place)
    {
      return (.cue(cue.meaning), cue.length)
    }
    if let verb = bareDirection(at: place) { return (.verb(verb), 1) }
    if isFinished(at: place) { return (.cue(.done), 1) }
    let noun = lexicon.nouns.classify(token.form)
    if let verb = lexicon.verbs.match(tokens, at: place) {
      let opens = place == firstPlace
      let governsNumber = opens && amount(at: place + 1) != nil
      switch verb.form {
      case .imperative: if opens, noun == nil || governsNumber { return (.verb(verb), 1) }
      case .past where isParticiple(at: place): break
      case .past, .supine, .passive: if noun == nil { return (.verb(verb), 1) }
      case .present where noun != nil && followsAttribute(place): break
      case .infinitive, .present: return (.verb(verb), 1)
      }
    }
    if noun == nil, place == firstPlace, let verb = unknownVerb(at: place) { return (.verb(verb), 1) }
    return (noun.map { .noun($0) } ?? .word, 1)
  }

  /// "… ökade från 8 till 11": the verb, and not "ökade kostnader".
  private func isPastChange(_ place: Int) -> Bool {
    ["ökade", "minskade"].contains(form(place))
      && ["från", "med", "till", "kraftigt", "något"].contains(form(place + 1))
  }

  /// Words before a time that is only compared with: "fler än förra året".
  static let comparing: WordSet = ["än", "mot", "med", "som", "från", "jämfört"]

  /// A verb that the lexicon lacks, told by its place and ending: "Mobilisera 100 …", "Iordningställa en …".
  private func unknownVerb(at place: Int) -> Verb? {
    guard form(place).hasSuffix("a"), form(place).count > 3, form(place + 1) != "och",
      !Cues.bookkeeping.contains(form(place))
    else { return nil }
    if amount(at: place + 1) == nil,
      !["vår", "vårt", "våra", "sin", "om", "upp", "ut", "ner"].contains(form(place + 1))
    {
      return nil
    }
    if ["liga", "ska", "erna", "arna", "orna"].contains(where: form(place).hasSuffix) { return nil }
    return Verb(sense: .hold, form: .infinitive, infinitive: form(place))
  }

  /// "Utbildade handledare": the past as an adjective, where nobody stands before it who did it.
  private func isParticiple(at place: Int) -> Bool {
    if ["vara", "finnas", "bli", "är", "blir", "finns"].contains(form(place - 1)) { return true }
    guard form(place).hasSuffix("ade"), lexicon.nouns.classify(form(place + 1)) != nil else { return false }
    let before = form(place - 1)
    return !["vi", "de", "som", "man"].contains(before)
      && lexicon.nouns.classify(before).map { $0 == .measure } != false
  }

  /// "Regelbundna träffar", "tre träffar": a noun, though "träffar" may be a verb.
  private func followsAttribute(_ place: Int) -> Bool {
    let before = form(place - 1)
    if place == firstPlace || numeral(at: place - 1) != nil { return true }
    if let cue = lexicon.cues.meaning(of: before), [.continuous, .more, .less, .new, .better].contains(cue) {
      return true
    }
    return ["öppna", "egna", "olika", "våra", "gemensamma", "digitala", "lokala", "fysiska", "sociala"]
      .contains(before)
  }

  /// The form of the token at `place`, empty outside the sentence.
  func form(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].form : "" }

  /// Past the number of a numbered goal ("1.", "2)", "2.1", "A.1.3") and past bullets.
  var firstPlace: Int {
    var place = 0
    while place < tokens.count, tokens[place].shape == .sign,
      !["(", "<", "%", "≥", "≤", "+"].contains(form(place))
    {
      place += 1
    }
    guard place + 1 < tokens.count else { return place }
    if case .number(_, .point) = tokens[place].shape { return place + 1 }
    if let number = tokens[place].plainNumber, number < 100, [".", ")", ":"].contains(form(place + 1)) {
      return place + 2
    }
    if tokens[place].isWord, form(place).contains("."), form(place).last?.isNumber == true {
      return place + 1
    }
    return place
  }
}
