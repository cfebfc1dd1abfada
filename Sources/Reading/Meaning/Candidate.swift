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
  /// Whether noun and verb are those of the number before it: "… och minst 8 S2".
  var isElliptical = false
  /// Whether "fler" or "färre" stands at it.
  var more: Cue?
  var clause: Sentence.Clause
}

extension Sentence {
  /// How many phrases away a number's verb or noun may stand; it keeps the time linear.
  static let reach = 40

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
    candidate.isElliptical =
      noun?.words.map { $0.upperBound <= phrases[place].tokens.lowerBound } ?? false
      && candidate.governor == nil && candidate.predicate == nil
    return candidate
  }

  /// Whether the number stands where a target can stand: bounded, a share, or with something to count.
  private func isTarget(_ candidate: Candidate) -> Bool {
    let amount = candidate.amount
    if isDuration(candidate) { return false }
    if amount.isArticle {
      let follows = candidate.noun == .occasion && candidate.lead != "i" && candidate.lead != "för"
      return follows || isOneOfParts(candidate)
        || recurs(before: candidate)
        || recurs(after: candidate.place) && candidate.noun != .person && candidate.noun != .organisation
    }
    if amount.quantifier != nil && amount.quantifier != .about && amount.quantifier != .exactly {
      return true
    }
    if amount.isPercent || amount.from != nil { return true }
    if candidate.noun != nil { return !isCalendarAge(candidate) && !isKnownGroup(candidate) }
    if candidate.unitWords != nil, parser.form(phrases[candidate.place].tokens.upperBound) == "år" {
      return speaksOfYears
    }
    if isKnownGroup(candidate) { return false }
    let licensed = ["med", "till", "på", "nå", "om", "är", "vara", "bli", ":", "=", "ha"].contains(
      candidate.lead)
    return licensed
      || candidate.unitWords != nil && !["(", "."].contains(candidate.lead) && amount.value > .zero
  }

  /// "stanna i mer än ett år", "efter minst två månader": how long, and no target.
  private func isDuration(_ candidate: Candidate) -> Bool {
    guard ["i", "under", "efter", "på", "sedan"].contains(candidate.lead) else { return false }
    let unit = TimeWords.units[parser.form(phrases[candidate.place].tokens.upperBound)]
    return unit == .year || unit == .month || unit == .term
  }

  /// "i de tre områden där …", "för våra 14 föreningar": the number tells who is meant.
  private func isKnownGroup(_ candidate: Candidate) -> Bool {
    guard ["de", "dessa", "våra", "dom", "sina"].contains(candidate.lead) else { return false }
    // "De tre grupperna": the definite form tells that they are known.
    if candidate.lead == "de" || candidate.lead == "dessa", let last = candidate.unitWords?.last,
      parser.form(last).hasSuffix("na")
    {
      return true
    }
    let before = parser.form(phrases[candidate.place].tokens.lowerBound - 2)
    return ["i", "på", "för", "från", "inom", "hos", "med", "av", "till", "mellan", "bland"].contains(before)
  }

  /// "Två städdagar, en på våren och en på hösten": each part has its time.
  func isOneOfParts(_ candidate: Candidate) -> Bool {
    let next = candidate.place + 1
    guard phrases.indices.contains(next), case .deadline = phrases[next].meaning else { return false }
    return phrases.prefix(candidate.place).suffix(Sentence.reach).contains {
      if case .amount(let amount) = $0.meaning { !amount.isArticle } else { false }
    }
  }

  private func isCalendarAge(_ candidate: Candidate) -> Bool {
    parser.form(phrases[candidate.place].tokens.upperBound) == "år" && !speaksOfYears
  }

  /// Whether years are what is measured: a mean age.
  private var speaksOfYears: Bool { parser.speaksOfMeanAge }

  /// "Varje månad ska vi hålla ett möte": the period stands in front, and no other number or "alla" takes it.
  private func recurs(before candidate: Candidate) -> Bool {
    guard candidate.noun == .event || candidate.noun == .product else { return false }
    var isLed = false
    for phrase in phrases.prefix(candidate.place).suffix(Sentence.reach) {
      switch phrase.meaning {
      case .per: isLed = true
      case .amount, .population: return false
      default: continue
      }
    }
    return isLed
  }

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
