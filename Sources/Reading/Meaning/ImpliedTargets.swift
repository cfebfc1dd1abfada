import Goals

/// Targets of sentences whose number is not said, or stands beside the sentence.
extension ReadingBuilder {
  /// "Ansökningar ska besvaras inom tre dagar": a limit without a number holds for every one of them.
  func prompt() -> [Reading] {
    guard
      let place = sentence.phrases.indices.first(where: {
        if case .within = sentence.phrases[$0].meaning { true } else { false }
      })
    else { return [] }
    var reading = Reading(kind: .coverage)
    reading.target = Target(.exactly, Quantity(100), isPercent: true)
    let start =
      sentence.phrases.first.map { if case .verb = $0.meaning { $0.tokens.upperBound } else { 0 } } ?? 0
    reading.unit = sentence.parser.nounPhrase(at: start).map { sentence.unit($0.words) }
    addTimes(to: &reading, near: place)
    return [reading]
  }

  /// Something that recurs, though its number is not said: once in every period. "Varje vecka … och varje månad …"
  /// is two of them.
  func recurring() -> [Reading] {
    let places = sentence.phrases.indices.filter {
      if case .per = sentence.phrases[$0].meaning { true } else { false }
    }
    guard let first = places.first else { return [] }
    let leading = sentence.verbs.first { $0.verb.sense != .promise }?.verb
    if let leading,
      Sentence.supporting.contains(leading.infinitive) || [.up, .down, .better].contains(leading.sense)
    {
      let unmeasured = sentence.unmeasuredKind()
      var reading = Reading(kind: unmeasured.kind)
      reading.take(unmeasured.change)
      reading.per = sentence.per(near: first)
      addTimes(to: &reading, near: first)
      return [reading]
    }
    return places.filter { $0 == first || sentence.joins($0) }.map { place in
      var reading = Reading(kind: .rate)
      if case .per(let per) = sentence.phrases[place].meaning { reading.per = per }
      let isBound = ["minst", "åtminstone"].contains(sentence.wordBefore(place))
      reading.target = Target(isBound ? .atLeast : .exactly, Quantity(1))
      addTimes(to: &reading, near: place)
      return reading
    }
  }

  /// "Medlemsmöten (5 st)": the number in parentheses is the target where nothing else is.
  func aside() -> [Reading] {
    guard let aside = sentence.aside(), sentence.unmeasuredKind().change == nil else { return [] }
    var candidate = sentence.candidate(aside.amount, at: aside.place)
    if candidate.noun == nil, let noun = sentence.parser.nounPhrase(at: 0) {
      candidate.noun = noun.found
      candidate.unitWords = noun.words
    }
    return [reading(candidate)]
  }
}
