import Goals

/// A sentence as phrases, each in its clause.
struct Sentence {
  let text: String
  let parser: PhraseParser
  let phrases: [Phrase]
  /// The clause of each phrase.
  let clauses: [Clause]
  /// Verbs of the sentence with their places among the phrases.
  let verbs: [(place: Int, verb: Verb)]
  /// Every cue that stands somewhere in the sentence.
  let cues: Set<Cue>
  /// Where the first measured value is named: antalet, medelåldern.
  let firstMeasure: Int?
  /// A recurring period, limit or deadline that is the only one of its sort: every number of the sentence shares it.
  let sharedTimes: [Int]
  /// Where "om att" first stands among the tokens: a promise after it is spoken of, not made.
  let reportStart: Int?

  /// A clause and what it is to the sentence.
  struct Clause: Hashable {
    var number = 0
    var role = Role.main

    enum Role { case main, purpose, means, relative }
  }

  var tokens: [Token] { parser.tokens }
  var context: ReadingContext { parser.context }

  init(_ text: String, in context: ReadingContext) {
    self.text = text
    parser = PhraseParser(tokens: Tokenizer.tokens(of: text), context: context)
    phrases = parser.phrases()
    clauses = Sentence.clauses(of: phrases)
    verbs = phrases.indices.compactMap { [phrases] place in
      if case .verb(let verb) = phrases[place].meaning { (place, verb) } else { nil }
    }
    cues = Set(phrases.compactMap { if case .cue(let cue) = $0.meaning { cue } else { nil } })
    firstMeasure = phrases.firstIndex {
      switch $0.meaning {
      case .noun(.measure), .noun(.meanAge): true
      default: false
      }
    }
    let pers = phrases.indices.filter { [phrases] in
      if case .per = phrases[$0].meaning { true } else { false }
    }
    let limits = phrases.indices.filter { [phrases] in
      if case .within = phrases[$0].meaning { true } else { false }
    }
    let days = phrases.indices.filter { [phrases] in
      if case .deadline = phrases[$0].meaning { true } else { false }
    }
    sharedTimes = [pers, limits, days].compactMap { $0.count == 1 ? $0.first : nil }
    let tokens = parser.tokens
    reportStart = tokens.indices.dropLast().first { tokens[$0].form == "om" && tokens[$0 + 1].form == "att" }
  }

  /// A clause begins at a sign or at a word that leads to a purpose, a means or a relative clause. A promise,
  /// or a verb of change, brings the sentence back to what it is about.
  private static func clauses(of phrases: [Phrase]) -> [Clause] {
    var clause = Clause()
    var openedBySentence = false
    var hasOwnPromise = false
    return phrases.indices.map { place in
      switch phrases[place].meaning {
      case .sign(let sign):
        if [",", ";", ".", ":", "!"].contains(sign) { clause.number += 1 }
        let isEnd = [";", ".", "!"].contains(sign)
        if isEnd || sign == "," && (openedBySentence || clause.role == .relative) { clause.role = .main }
      case .cue(.purpose):
        openedBySentence = place == 0
        hasOwnPromise = openedBySentence && !opensInfinitive(phrases, after: place)
        clause = Clause(number: clause.number + 1, role: .purpose)
      case .cue(.means): clause = Clause(number: clause.number + 1, role: .means)
      case .cue(.relative):
        if clause.role == .main { clause = Clause(number: clause.number + 1, role: .relative) }
      case .verb(let verb) where verb.sense == .promise && hasOwnPromise: hasOwnPromise = false
      case .verb(let verb):
        let returns = verb.sense == .promise || [.up, .down].contains(verb.sense) && verb.form == .present
        if returns, clause.role == .relative || clause.role == .means && place > 0 || openedBySentence {
          clause.role = .main
        }
      default: break
      }
      return clause
    }
  }

  /// "För att nå målet …" has no subject, and so no "ska" of its own.
  private static func opensInfinitive(_ phrases: [Phrase], after place: Int) -> Bool {
    guard phrases.indices.contains(place + 1), case .verb(let verb) = phrases[place + 1].meaning else {
      return false
    }
    return verb.form == .infinitive
  }

  /// The words of a run of tokens as the sentence has them.
  func words(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(text[tokens[first].range.lowerBound..<tokens[last].range.upperBound])
  }

  func has(_ cue: Cue) -> Bool { cues.contains(cue) }

  /// The place of the first phrase with the cue, in the main clause.
  func mainPlace(of cue: Cue) -> Int? {
    phrases.indices.first { place in
      guard case .cue(cue) = phrases[place].meaning else { return false }
      return clauses[place].role == .main
    }
  }

  /// The form of the word right before a phrase.
  func wordBefore(_ place: Int) -> String { parser.form(phrases[place].tokens.lowerBound - 1) }
  /// The form of the word right after a phrase.
  func wordAfter(_ place: Int) -> String { parser.form(phrases[place].tokens.upperBound) }
}
