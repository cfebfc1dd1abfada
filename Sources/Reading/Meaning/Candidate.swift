import Goals

/// A number of the sentence with what surrounds it.
struct Candidate {
  /// Its place among the phrases.
  let place: Int
  var amount: Amount
  /// What it counts.
  var noun: NounClass?
  var unitWords: Range<Int>?
  /// The nearest verb before it in its clause, modals aside: what is done with so many.
  var governor: Verb?
  /// The nearest verb after it in its clause: what so many do.
  var predicate: Verb?
  /// Whether so many are the ones who do something.
  var isSubject = false
  /// The word before it: med, till, på.
  var lead: String
  /// Whether "fler" or "färre" stands at it.
  var more: Cue?
  var clause: Sentence.Clause
}

extension Sentence {
  /// How many phrases away a number's verb or noun may stand; it keeps the time linear.
  private static let reach = 40

  /// Every number that may be a target, in the order of the sentence.
  func candidates() -> [Candidate] {
    phrases.indices.compactMap { place in
      guard case .amount(let amount) = phrases[place].meaning else { return nil }
      let candidate = candidate(amount, at: place)
      return isTarget(candidate) ? candidate : nil
    }
  }

  /// The number of a parenthesis as a target, where the sentence has none outside.
  func aside() -> (place: Int, amount: Amount)? {
    for place in phrases.indices {
      if case .aside(let amount) = phrases[place].meaning { return (place, amount) }
    }
    return nil
  }

  func candidate(_ amount: Amount, at place: Int) -> Candidate {
    let noun = counted(by: amount, at: place)
    var candidate = Candidate(
      place: place, amount: amount, noun: noun?.found, unitWords: noun?.words,
      lead: wordBefore(place), clause: clauses[place])
    candidate.governor = governor(of: place)
    candidate.predicate = predicate(of: place)
    candidate.more = comparative(at: place)
    candidate.isSubject = isSubject(candidate)
    return candidate
  }

  /// What a number counts: the noun after it, or that of its pair in "50 respektive 20 medlemmar" and in
  /// "30 medlemmar går S1 och 12 går S2".
  private func counted(by amount: Amount, at place: Int) -> (found: NounClass?, words: Range<Int>?)? {
    if amount.isMoney { return (.money, nil) }
    let own = parser.nounPhrase(at: phrases[place].tokens.upperBound)
    if let own, own.found != nil { return (own.found, own.words) }
    if ["respektive", "och", "samt", "/", "eller"].contains(wordAfter(place)), let next = pair(of: place) {
      return next
    }
    let opensVerb =
      phrases.indices.contains(place + 1)
      && { if case .verb = phrases[place + 1].meaning { true } else { false } }()
    if opensVerb || own == nil, !amount.isPercent, !amount.isArticle, let other = previousNoun(place) {
      return other
    }
    return own.map { ($0.found, $0.words) }
  }

  /// Whether the number is of those just named: "varav minst 30".
  func isPart(_ candidate: Candidate) -> Bool {
    for index in phrases.indices.prefix(candidate.place).reversed() {
      if case .amount = phrases[index].meaning { return false }
      if case .cue(.ofWhich) = phrases[index].meaning { return true }
    }
    return false
  }

  /// The noun of the next number, with nothing but a conjunction and a verb between: "ringa 50 och besöka 20 klubbar".
  private func pair(of place: Int) -> (found: NounClass?, words: Range<Int>?)? {
    for index in phrases.indices.dropFirst(place + 1).prefix(3) {
      switch phrases[index].meaning {
      case .amount:
        return parser.nounPhrase(at: phrases[index].tokens.upperBound).map { ($0.found, $0.words) }
      case .word, .verb, .sign("/"): continue
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

  private func governor(of place: Int) -> Verb? {
    var index = place - 1
    while index >= max(0, place - Sentence.reach), clauses[index].number == clauses[place].number {
      if case .amount(let other) = phrases[index].meaning, !other.isArticle { return nil }
      if case .verb(let verb) = phrases[index].meaning, verb.sense != .promise, verb.sense != .need {
        return verb
      }
      index -= 1
    }
    return nil
  }

  /// The verb after the number; "ska ha deltagit" is "deltagit".
  private func predicate(of place: Int) -> Verb? {
    var first: Verb?
    var index = place + 1
    while index < min(phrases.count, place + Sentence.reach), clauses[index].role == clauses[place].role {
      if case .amount(let other) = phrases[index].meaning, !other.isArticle, wordBefore(index) != "respektive"
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
  private func comparative(at place: Int) -> Cue? {
    let next = place + 1
    if phrases.indices.contains(next), case .cue(let cue) = phrases[next].meaning,
      cue == .more || cue == .less
    {
      return cue
    }
    return nil
  }

  private func isSubject(_ candidate: Candidate) -> Bool {
    guard let noun = candidate.noun, [.member, .person, .participant, .organisation].contains(noun) else {
      return false
    }
    if let governor = candidate.governor {
      // "går minst 50 medlemmar", and "få minst tio medlemmar att gå"
      if governor.sense == .attend { return !["rösta", "bedriva", "testa"].contains(governor.infinitive) }
      return candidate.predicate.map { $0.form == .infinitive } == true
        && ["få", "bidra", "locka", "stötta", "uppmuntra"].contains(governor.infinitive)
    }
    return candidate.predicate != nil
  }

  /// Whether the number stands where a target can stand: bounded, a share, or with something to count.
  private func isTarget(_ candidate: Candidate) -> Bool {
    let amount = candidate.amount
    if amount.isArticle {
      let follows = candidate.noun == .occasion && candidate.lead != "i" && candidate.lead != "för"
      return follows
        || recurs(after: candidate.place) && candidate.noun != .person && candidate.noun != .organisation
    }
    if amount.quantifier != nil && amount.quantifier != .about && amount.quantifier != .exactly {
      return true
    }
    if amount.isPercent || amount.from != nil { return true }
    if candidate.noun != nil { return !isCalendarAge(candidate) }
    if candidate.unitWords != nil, parser.form(phrases[candidate.place].tokens.upperBound) == "år" {
      return speaksOfYears
    }
    let licensed = ["med", "till", "på", "nå", "om", "är", "vara", "bli", ":", "=", "ha"].contains(
      candidate.lead)
    return licensed
      || candidate.unitWords != nil && !["(", "."].contains(candidate.lead) && amount.value > .zero
  }

  private func isCalendarAge(_ candidate: Candidate) -> Bool {
    parser.form(phrases[candidate.place].tokens.upperBound) == "år" && !speaksOfYears
  }

  /// Whether years are what is measured: a mean age.
  private var speaksOfYears: Bool { parser.speaksOfMeanAge }

  /// Whether a recurring period follows "en gång", "ett möte" before another verb or number.
  private func recurs(after place: Int) -> Bool {
    for index in phrases.indices.dropFirst(place + 1).prefix(8) {
      switch phrases[index].meaning {
      case .per: return true
      case .verb, .amount, .sign(","), .sign("."): return false
      default: continue
      }
    }
    return false
  }
}
