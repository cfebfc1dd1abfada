import Goals

/// Targets that the words pair by their order, and rates that stand beside them.
extension ReadingBuilder {
  /// "Fyra respektive sex möten under våren respektive hösten": the first number has the first time.
  func paired(_ readings: [Reading]) -> [Reading] {
    let days = sentence.deadlines
    guard readings.count == days.count, days.count > 1,
      sentence.tokens.contains(where: { $0.form == "respektive" })
    else { return readings }
    return zip(readings, days).map { reading, day in
      var reading = reading
      reading.deadline = day
      return reading
    }
  }

  /// "Patrullmöten varannan torsdag, kårmöte två gånger per termin": what recurs in a clause of its own, though no
  /// number stands there, is a rate of one.
  func unnumberedRates(beside candidates: [Candidate]) -> [(place: Int, reading: Reading)] {
    guard !sentence.verbs.contains(where: { $0.verb.sense != .promise }) else { return [] }
    let claimed = Set(candidates.compactMap { sentence.recurrence(near: $0.place) })
    let numbered = Set(candidates.map(\.clause.number))
    return sentence.phrases.indices.compactMap { place in
      guard case .per(let per) = sentence.phrases[place].meaning, !claimed.contains(place),
        !numbered.contains(sentence.clauses[place].number), let noun = nounBefore(place)
      else { return nil }
      var reading = Reading(kind: .rate)
      reading.target = Target(.exactly, Quantity(1))
      reading.per = per
      reading.unit = sentence.words(noun)
      return (place, reading)
    }
  }

  private func nounBefore(_ place: Int) -> Range<Int>? {
    for index in sentence.phrases.indices.prefix(place).suffix(6).reversed() {
      guard sentence.clauses[index].number == sentence.clauses[place].number else { return nil }
      switch sentence.phrases[index].meaning {
      case .noun, .word: return sentence.phrases[index].tokens
      default: continue
      }
    }
    return nil
  }

  /// "Två städdagar, en på våren och en på hösten": parts with their times that make up the number before them.
  static func parts(of candidates: [Candidate], in sentence: Sentence) -> (
    whole: Int, times: [Candidate]
  )? {
    guard let first = candidates.indices.dropFirst().first(where: { sentence.isOneOfParts(candidates[$0]) })
    else {
      return nil
    }
    let parts = candidates[first...].prefix { sentence.isOneOfParts($0) }
    let whole = candidates[first - 1]
    let sum = parts.reduce(Quantity.zero) { $0 + $1.amount.value }
    guard parts.count > 1, whole.amount.value == sum, !whole.amount.isArticle else { return nil }
    return (whole.place, Array(parts))
  }

  /// The last day of the parts that the number at `place` has.
  func lastOfParts(_ place: Int) -> Day?? {
    guard let parts, parts.whole == place else { return nil }
    let days = parts.times.compactMap { sentence.deadline(near: $0.place, kind: .count)?.day }
    return .some(days.max())
  }

  /// Two elections or two stages in one sentence are two goals.
  func laterDeadlines(of reading: Reading, alone: Bool) -> [Reading] {
    let days = sentence.deadlines
    guard alone, reading.kind == .direction || reading.kind == .milestone, days.count > 1 else { return [] }
    return days.filter { $0 != reading.deadline }.map { day in
      var further = reading
      further.deadline = day
      further.more = []
      return further
    }
  }
}
