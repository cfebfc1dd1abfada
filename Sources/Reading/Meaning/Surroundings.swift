import Goals

/// What stands around a number: the noun that it counts and the verbs on both its sides.
extension Sentence {
  /// What a number counts: the noun after it, or that of its pair in "50 respektive 20 medlemmar" and in
  /// "30 medlemmar går S1 och 12 går S2".
  func counted(by amount: Amount, at place: Int) -> (found: NounClass?, words: Range<Int>?)? {
    if amount.isMoney { return (.money, nil) }
    let own = parser.nounPhrase(at: phrases[place].tokens.upperBound)
    if let own, own.found != nil, !parser.isCode(at: own.words.lowerBound) { return (own.found, own.words) }
    if ["respektive", "och", "samt", "/", "eller"].contains(wordAfter(place)), let next = pair(of: place) {
      return next
    }
    let opensVerb =
      phrases.indices.contains(place + 1)
      && { if case .verb = phrases[place + 1].meaning { true } else { false } }()
    if own?.found == nil, wordBefore(place) == ":", let label = label(before: place) { return label }
    let isCode = own.map { parser.isCode(at: $0.words.lowerBound) } ?? false
    let standsAlone = own == nil && (!amount.isArticle || amount.value == Quantity(1))
    if opensVerb && !amount.isArticle || standsAlone || isCode, !amount.isPercent,
      let other = previousNoun(place)
    {
      return other
    }
    return own.map { ($0.found, $0.words) }
  }

  /// The noun of "Medlemmar: 450".
  private func label(before place: Int) -> (found: NounClass?, words: Range<Int>?)? {
    let first = phrases[place].tokens.lowerBound - 2
    guard tokens.indices.contains(first), let found = parser.lexicon.nouns.classify(parser.form(first)) else {
      return nil
    }
    return (found, first..<first + 1)
  }

  /// Whether the number is of those just named: "varav minst 30".
  func isPart(_ candidate: Candidate) -> Bool { isPart(at: candidate.place) }

  private func isPart(at place: Int) -> Bool {
    for index in phrases.indices.prefix(place).suffix(Sentence.reach).reversed() {
      if case .amount = phrases[index].meaning { return false }
      if case .cue(.ofWhich) = phrases[index].meaning { return true }
    }
    return false
  }

  /// "Vi är i dag 340 medlemmar och ska bli 400": a state in the present, with a word for now beside it.
  func tellsOfToday(_ candidate: Candidate) -> Bool {
    guard let governor = candidate.governor, governor.sense == .state, governor.form == .present else {
      return false
    }
    return phrases.indices.prefix(candidate.place).suffix(6).contains { index in
      if case .cue(.now) = phrases[index].meaning {
        clauses[index].number == candidate.clause.number
      } else {
        false
      }
    }
  }

  /// The noun of the next number, with a conjunction, verb or time between: "ringa 50 och besöka 20 klubbar".
  private func pair(of place: Int) -> (found: NounClass?, words: Range<Int>?)? {
    for index in phrases.indices.dropFirst(place + 1).prefix(5) {
      switch phrases[index].meaning {
      case .amount:
        return parser.nounPhrase(at: phrases[index].tokens.upperBound).map { ($0.found, $0.words) }
      case .word, .verb, .deadline, .sign("/"): continue
      default: return nil
      }
    }
    return nil
  }

  private func previousNoun(_ place: Int) -> (found: NounClass?, words: Range<Int>?)? {
    for index in phrases.indices.prefix(place).suffix(Sentence.reach).reversed() {
      guard case .amount(let other) = phrases[index].meaning, !other.isArticle, !other.isPercent else {
        continue
      }
      if let noun = parser.nounPhrase(at: phrases[index].tokens.upperBound) {
        return (noun.found, noun.words)
      }
    }
    return nil
  }

  func governor(of place: Int) -> Verb? {
    var index = place - 1
    while index >= max(0, place - Sentence.reach), clauses[index].number == clauses[place].number {
      if case .amount(let other) = phrases[index].meaning, !other.isArticle { return nil }
      if case .word = phrases[index].meaning, parser.form(phrases[index].tokens.lowerBound) == "att" {
        return nil
      }
      if case .verb(let verb) = phrases[index].meaning, verb.sense != .promise, verb.sense != .need {
        return verb
      }
      index -= 1
    }
    return nil
  }

  /// The verb after the number; "ska ha deltagit" is "deltagit".
  func predicate(of place: Int) -> Verb? {
    var first: Verb?
    var index = place + 1
    while index < min(phrases.count, place + Sentence.reach), clauses[index].role == clauses[place].role {
      if case .amount(let other) = phrases[index].meaning, !other.isArticle,
        wordBefore(index) != "respektive",
        !isPart(at: index)
      {
        break
      }
      if case .sign(let sign) = phrases[index].meaning, sign == "." || sign == ";" { break }
      if case .verb(let verb) = phrases[index].meaning, verb.sense != .promise, verb.sense != .need {
        if first == nil {
          first = verb
        } else if first?.infinitive == "ha", verb.form == .supine {
          return verb
        }
        if first?.infinitive != "ha" { break }
      }
      index += 1
    }
    return first
  }

  /// "50 fler", "fler än 50 fler", "ytterligare 50": the number is of the change.
  func comparative(at place: Int) -> Cue? {
    let next = place + 1
    if phrases.indices.contains(next), case .cue(let cue) = phrases[next].meaning,
      cue == .more || cue == .less
    {
      return cue
    }
    return nil
  }

  func isSubject(_ candidate: Candidate) -> Bool {
    guard let noun = candidate.noun, [.member, .person, .participant, .organisation].contains(noun) else {
      return false
    }
    if let governor = candidate.governor {
      // "går minst 50 medlemmar", and "få minst tio medlemmar att gå"
      if governor.sense == .attend { return !["rösta", "bedriva", "testa"].contains(governor.infinitive) }
      return candidate.predicate.map { $0.form == .infinitive || $0.form == .present } == true
        && ["få", "bidra", "locka", "stötta", "uppmuntra"].contains(governor.infinitive)
    }
    return candidate.predicate != nil
  }
}
