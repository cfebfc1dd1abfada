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

  /// Something that recurs, though its number is not said: once in every period.
  func recurring() -> [Reading] {
    guard
      let place = sentence.phrases.indices.first(where: {
        if case .per = sentence.phrases[$0].meaning { true } else { false }
      }),
      let per = sentence.per(near: place)
    else { return [] }
    let leading = sentence.verbs.first { $0.verb.sense != .promise }?.verb
    var reading = Reading(kind: .rate)
    reading.per = per
    if let leading,
      Sentence.supporting.contains(leading.infinitive) || [.up, .down, .better].contains(leading.sense)
    {
      let unmeasured = sentence.unmeasuredKind()
      reading.kind = unmeasured.kind
      reading.direction = unmeasured.direction
    } else {
      reading.target = Target(.exactly, Quantity(1))
    }
    addTimes(to: &reading, near: place)
    return [reading]
  }

  /// "Medlemsmöten (5 st)": the number in parentheses is the target where nothing else is.
  func aside() -> [Reading] {
    guard let aside = sentence.aside(), sentence.unmeasuredKind().kind != .direction else { return [] }
    var candidate = sentence.candidate(aside.amount, at: aside.place)
    if candidate.noun == nil, let noun = sentence.parser.nounPhrase(at: 0) {
      candidate.noun = noun.found
      candidate.unitWords = noun.words
    }
    return [reading(candidate)]
  }
}
