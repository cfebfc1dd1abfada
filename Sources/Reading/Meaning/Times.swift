import Goals

extension Sentence {
  /// The recurring period that belongs to the phrase at `place`.
  func per(near place: Int) -> Duration? {
    near(place) { if case .per(let duration) = $0 { duration } else { nil } }
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
    var following: Found?
    for index in phrases.indices.dropFirst(place) {
      if index > place, isNumber(index) { break }
      guard let found = find(phrases[index].meaning) else { continue }
      if !["och", "samt", "men"].contains(wordBefore(index)) { return found }
      following = following ?? found
    }
    for index in phrases.indices.prefix(place).reversed() {
      if isNumber(index) { break }
      if let found = find(phrases[index].meaning) { return found }
    }
    if let following { return following }
    for time in sharedTimes { if let found = find(time) { return found } }
    return nil
  }

  private func isNumber(_ place: Int) -> Bool {
    if case .amount(let amount) = phrases[place].meaning { !amount.isArticle } else { false }
  }
}
