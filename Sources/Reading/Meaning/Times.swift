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
    return near(place) { if case .deadline(let day) = $0 { (day, ()) } else { nil } }
  }

  /// What follows the phrase before the next number, unless a conjunction leads it to that one; else what stands
  /// before it; else the only one there is, since "två möten och en cirkel per termin" speaks of both.
  private func near<Found>(_ place: Int, _ find: (Phrase.Meaning) -> Found?) -> Found? {
    nearPlace(place, find).flatMap { find(phrases[$0].meaning) }
  }

  private func nearPlace<Found>(_ place: Int, _ find: (Phrase.Meaning) -> Found?) -> Int? {
    var following: Int?
    for index in phrases.indices.dropFirst(place) {
      if index > place, isNumber(index) { break }
      guard find(phrases[index].meaning) != nil else { continue }
      if !["och", "samt", "men"].contains(wordBefore(index)) { return index }
      following = following ?? index
    }
    for index in phrases.indices.prefix(place).reversed() {
      if isNumber(index) { break }
      if find(phrases[index].meaning) != nil { return index }
    }
    return following ?? sharedTimes.first { find(phrases[$0].meaning) != nil }
  }

  private func isNumber(_ place: Int) -> Bool {
    if case .amount(let amount) = phrases[place].meaning { !amount.isArticle } else { false }
  }
}
