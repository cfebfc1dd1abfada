import Goals

extension Sentence {
  /// The recurring period that belongs to the phrase at `place`.
  func per(near place: Int) -> Duration? {
    recurrence(near: place).flatMap {
      if case .per(let duration) = phrases[$0].meaning { duration } else { nil }
    }
  }

  /// Where the recurring period stands that belongs to the phrase at `place`. A period at the end of a list is of
  /// its last item alone, where each item has its own verb.
  func recurrence(near place: Int) -> Int? {
    guard let found = nearPlace(place, { if case .per(let duration) = $0 { duration } else { nil } }) else {
      return nil
    }
    guard found > place, isNumber(place) else { return found }
    let passesNumber = (place + 1..<found).contains { index in
      if case .amount = phrases[index].meaning { true } else { false }
    }
    let passesVerb = (place + 1..<found).contains { index in
      if case .verb(let verb) = phrases[index].meaning { verb.sense != .promise } else { false }
    }
    return passesNumber && passesVerb ? nil : found
  }

  /// "31 000 kronor i månaden": the period is part of what is paid.
  func isPay(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    if case .noun(.money) = phrases[place - 1].meaning { return true }
    if case .amount(let amount) = phrases[place - 1].meaning { return amount.isMoney }
    return false
  }

  /// "… och Facebook dagligen": whether a conjunction or sign stands between the phrase and the time before it.
  func joins(_ place: Int) -> Bool {
    for index in phrases.indices.prefix(place).suffix(6).reversed() {
      switch phrases[index].meaning {
      case .per: return false
      case .sign(","): return true
      default: if ["och", "samt"].contains(parser.form(phrases[index].tokens.lowerBound)) { return true }
      }
    }
    return false
  }

  /// The limit that belongs to the phrase at `place`.
  func limit(near place: Int) -> Duration? {
    near(place) { if case .within(let duration) = $0 { duration } else { nil } }
  }

  /// Every limit in the order of the sentence.
  var limits: [Duration] {
    phrases.compactMap { if case .within(let duration) = $0.meaning { duration } else { nil } }
  }

  /// Every known deadline in the order of the sentence.
  var deadlines: [Day] {
    phrases.compactMap { if case .deadline(let day?) = $0.meaning { day } else { nil } }
  }

  /// The deadline that belongs to the phrase at `place`. Of a milestone's several times the latest counts,
  /// since it is done when its last stage is.
  func deadline(near place: Int, kind: Kind) -> (day: Day?, Void)? {
    if kind == .milestone, let latest = deadlines.max() { return (latest, ()) }
    guard let found = nearPlace(place, { if case .deadline = $0 { true } else { nil } }),
      case .deadline(let day) = phrases[found].meaning
    else { return nil }
    return (day, ())
  }

  /// What follows the phrase before the next number, unless a conjunction leads it to that one; else what stands
  /// before it; else the only one there is, since "två möten och en cirkel per termin" speaks of both.
  private func near<Found>(_ place: Int, _ find: (Phrase.Meaning) -> Found?) -> Found? {
    nearPlace(place, find).flatMap { find(phrases[$0].meaning) }
  }

  private func nearPlace<Found>(_ place: Int, _ find: (Phrase.Meaning) -> Found?) -> Int? {
    var following: Int?
    var start = 0
    var end = phrases.count
    for index in phrases.indices.dropFirst(place) {
      if index > place, isNumber(index) { break }
      if opensPromise(index) {
        end = index
        break
      }
      guard find(phrases[index].meaning) != nil, !tellsOfPast(index) else { continue }
      if !["och", "samt", "men"].contains(wordBefore(index)) { return index }
      following = following ?? index
    }
    for index in phrases.indices.prefix(place).reversed() {
      if isNumber(index) { break }
      if find(phrases[index].meaning) != nil, !tellsOfPast(index) { return index }
      if opensPromise(index) {
        start = index
        break
      }
    }
    if let following { return following }
    return sharedTimes.first {
      find(phrases[$0].meaning) != nil && !tellsOfPast($0) && (start..<end).contains($0)
    }
  }

  /// "… och att ordna en fest", "… och senast i juni ska …", "… och resterande före jul": what follows is promised by
  /// itself, with times of its own.
  private func opensPromise(_ place: Int) -> Bool {
    let first = phrases[place].tokens.lowerBound
    switch parser.form(first - 1) {
    case "och", "samt", "men": break
    default: return false
    }
    if parser.form(first) == "att" || Cues.rest.contains(parser.form(first)) { return true }
    switch phrases[place].meaning {
    case .deadline, .within, .per:
      let next = place + 1
      guard phrases.indices.contains(next) else { return false }
      return phrases[next...].prefix(8).contains {
        if case .verb(let verb) = $0.meaning { verb.sense == .promise } else { false }
      }
        && verbs.contains { $0.place < place && $0.verb.sense == .promise }
    default: return false
    }
  }

  /// A time before the plan's first year in a relative clause: "de 900 som kom under 2024".
  private func tellsOfPast(_ place: Int) -> Bool {
    guard clauses[place].role == .relative, let year = parser.firstYear,
      case .deadline(let day?) = phrases[place].meaning
    else { return false }
    return day.year < year
  }

  private func isNumber(_ place: Int) -> Bool {
    if case .amount(let amount) = phrases[place].meaning { !amount.isArticle } else { false }
  }
}
