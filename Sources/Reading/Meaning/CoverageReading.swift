import Goals

/// Readings of "alla", and what change is counted from.
extension ReadingBuilder {
  /// One reading of "alla", and one more for each further limit: "inom två veckor … och inom en månad".
  func coverageReadings(_ share: Share, at place: Int) -> [Reading] {
    var reading = Reading(kind: .coverage)
    reading.target = share.target
    reading.unit = sentence.unit(share.words)
    reading.population = population(share.noun, share.words)
    addTimes(to: &reading, near: place)
    if let recurrence = sentence.recurrence(near: place), sentence.isPay(recurrence) { reading.per = nil }
    let limits = sentence.limits
    return [reading]
      + limits.dropFirst().map { limit in
        var further = reading
        further.within = limit
        return further
      }
  }

  func population(_ noun: NounClass?, _ words: Range<Int>?) -> CoveredPopulation? {
    guard let words, let last = words.last else { return nil }
    if sentence.parser.form(last).hasPrefix("arbetarekommun") { return .arbetarekommuner }
    return .named(sentence.unit(words))
  }

  /// The value from which change is counted, as a parenthesis, a comparison or the sentence's first half tells it.
  func addBaseline(to reading: inout Reading) {
    if let today {
      reading.baseline = Baseline(value: today.amount.value, day: nil)
      reading.isBaselinePercent = today.amount.isPercent
    }
    for phrase in sentence.phrases {
      switch phrase.meaning {
      case .baseline(let baseline, let isPercent):
        reading.baseline = baseline
        reading.isBaselinePercent = isPercent
        return
      case .aside(let amount)
      where reading.target != nil && !candidates.isEmpty || reading.kind == .direction
        || reading.kept != nil:
        reading.baseline = Baseline(value: amount.value, day: nil)
        reading.isBaselinePercent = amount.isPercent
      default: continue
      }
    }
  }
}
