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
    return candidate
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
