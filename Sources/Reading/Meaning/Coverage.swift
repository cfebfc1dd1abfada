import Goals

extension Sentence {
  /// The first share of people or things that the sentence promises something for.
  func coverage(before candidates: [Candidate]) -> (place: Int, share: Share)? {
    let done = verbs.filter { $0.verb.sense != .promise }
    let limits = VerbLimits(
      first: done.first?.place ?? .max,
      support: done.first { $0.verb.sense == .better || Sentence.supporting.contains($0.verb.infinitive) }?
        .place ?? .max)
    for place in phrases.indices {
      guard case .population(let share) = phrases[place].meaning, covers(share, at: place, limits),
        !isPartOfAll(place)
      else { continue }
      let governs = candidates.first {
        $0.place < place && !$0.amount.isPercent && $0.noun != .occasion
          && !($0.amount.value == Quantity(1) && precedesFrom(place))
      }
      return governs == nil ? (place, share) : nil
    }
    return nil
  }

  /// "90 % av alla nya medlemmar": the share is of them, and "alla" no second one.
  private func isPartOfAll(_ place: Int) -> Bool {
    guard wordBefore(place) == "av" else { return false }
    return phrases.prefix(place).suffix(3).contains {
      if case .amount(let amount) = $0.meaning { amount.isPercent } else { false }
    }
  }

  /// Where the first verb stands, and the first one that only helps or makes better.
  private struct VerbLimits {
    let first: Int
    let support: Int
  }

  private func precedesFrom(_ place: Int) -> Bool {
    ["från", "i", "per", "på", "vid", "hos", "ur", "av"].contains(wordBefore(place))
  }

  /// "Alla" covers people and organisations wherever they stand, and things where the sentence is about them.
  private func covers(_ share: Share, at place: Int, _ limits: VerbLimits) -> Bool {
    if parser.form(phrases[place].tokens.lowerBound) == "respektive", place > 0 { return false }
    switch share.noun {
    case .member, .person, .participant, .organisation:
      if clauses[place].role == .purpose || clauses[place].role == .relative { return false }
      return place < limits.support
    case .occasion, .meanAge, .measure: return share.percent != Quantity(100)
    default:
      guard clauses[place].role == .main, !verbs.isEmpty else { return false }
      return place < limits.first || isDoneTo(place)
    }
  }

  /// "Svara på alla remisser", "tas upp på varje möte": what is done to each of them can be seen.
  private func isDoneTo(_ place: Int) -> Bool {
    let before = verbs.last { $0.place < place && $0.verb.sense != .promise }
    guard let before, clauses[before.place].number == clauses[place].number else { return false }
    return [.hold, .attend, .deliver, .recruit, .train].contains(before.verb.sense)
  }

  /// Verbs that help others: what "alla" then do is not promised.
  static let supporting: WordSet = [
    "stötta", "stödja", "hjälpa", "uppmuntra", "stimulera", "inspirera", "samverka", "samarbeta",
    "samordna", "verka", "arbeta", "jobba",
  ]

  /// Whether what is said of those covered is a matter of judgement or goes on without end.
  func untestable(_ place: Int) -> Kind? {
    let senses = verbs.map(\.verb.sense)
    let isActed = senses.contains { [.hold, .attend, .deliver, .train, .recruit].contains($0) }
    if senses.contains(.feel), !senses.contains(.hold) { return .qualitative }
    if has(.better), limits.isEmpty, !isActed { return .qualitative }
    let continuous = phrases.indices.contains { index in
      guard case .cue(.continuous) = phrases[index].meaning else { return false }
      return index < place
    }
    let isSubject = !verbs.contains { $0.place < place && $0.verb.sense != .promise }
    return continuous && !isSubject ? .ongoing : nil
  }
}
