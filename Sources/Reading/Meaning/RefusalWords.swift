import Goals

/// Finds the words that keep a sentence from being a goal.
struct RefusalWords {
  let refusal: Refusal
  private let sentence: Sentence
  /// The place of the verb that tells what is, where nothing else says that it is told.
  private let statement: Int?

  init(_ refusal: Refusal, in sentence: Sentence) {
    self.refusal = refusal
    self.sentence = sentence
    let finites = sentence.verbs.filter { $0.verb.form == .present || $0.verb.form == .passive }
    let first = finites.first { sentence.clauses[$0.place].role == .main } ?? finites.first
    statement = sentence.has(.now) ? nil : first?.place
  }

  /// Whether the phrase is among those that brought the refusal about.
  func shows(at place: Int) -> Bool {
    let phrase = sentence.phrases[place]
    switch (refusal, phrase.meaning) {
    case (.empty, _), (.heading, _): return false
    case (.question, .sign(let sign)): return sign == "?"
    case (.followUp, .verb(let verb)):
      return verb.sense == .followUp || Sentence.namesFollowUp(form(phrase))
    case (.followUp, .noun), (.followUp, .word): return Sentence.namesFollowUp(form(phrase))
    case (.followUp, .cue(.planItself)), (.statutory, .cue(.statutory)), (.past, .cue(.past)): return true
    case (.past, .deadline(let day?)): return sentence.parser.firstYear.map { day.year < $0 } ?? false
    case (.past, .verb(let verb)):
      return verb.form == .past || verb.form == .supine || verb.infinitive == "ha"
    case (.forecast, .verb(let verb)): return verb.sense == .forecast
    case (.forecast, .cue(.forecast)), (.description, .cue(.now)), (.rationale, .cue(.need)): return true
    case (.rationale, .verb(let verb)): return verb.sense == .need
    case (.description, .verb): return place == statement
    default: return false
    }
  }

  private func form(_ phrase: Phrase) -> String { sentence.parser.form(phrase.tokens.lowerBound) }
}

extension Sentence {
  /// Whether a word in its form speaks of following something up.
  static func namesFollowUp(_ form: String) -> Bool {
    form.hasPrefix("revider") || form.hasPrefix("uppföljning") || form.hasPrefix("utvärdering")
  }
}
