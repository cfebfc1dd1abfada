import Goals

/// Puts a reading together from the phrases of a sentence.
struct ReadingBuilder {
  let sentence: Sentence
  let candidates: [Candidate]
  /// A number that tells how it is today, beside the target.
  let today: Candidate?

  /// A number whose parts are told one by one, and those: they are no targets of their own.
  let parts: (whole: Int, times: [Candidate])?

  init(_ sentence: Sentence) {
    self.sentence = sentence
    let found = sentence.candidates()
    // "Fördubbla från 40 till 80" says the same twice.
    let saysEnds = found.contains { $0.amount.from != nil }
    let all = found.filter { !(saysEnds && $0.amount.isMultiplication) }
    today = all.count > 1 ? all.first { sentence.tellsOfToday($0) } : nil
    let now = today?.place
    let targets = all.filter { $0.place != now }
    parts = ReadingBuilder.parts(of: targets, in: sentence)
    let single = parts.flatMap { $0.times.allSatisfy(\.amount.isArticle) ? $0.times : nil } ?? []
    let told = Set(single.map(\.place))
    candidates = targets.filter { !told.contains($0.place) }
  }

  func reading() -> Reading {
    let numbers = numbers()
    var readings = measured(numbers.map(\.reading))
    if readings.isEmpty { readings = sentence.limits.isEmpty ? recurring() : prompt() }
    if readings.isEmpty { readings = aside() }
    if readings.isEmpty { readings = [unmeasured()] }
    let isMeasured = readings[0].target != nil
    var reading = readings.removeFirst()
    reading.more = readings + laterDeadlines(of: reading, alone: readings.isEmpty)
    if reading.baseline == nil { addBaseline(to: &reading) }
    reading.keepToBaseline()
    if !reading.more.isEmpty { reading.doubts.append(.severalTargets) }
    reading.refusal = sentence.refusal(measured: isMeasured)
    reading.marks = MarkFinder(sentence, reading, numbers: numbers).marks()
    return reading
  }

  /// Readings of the numbers, the promise first: what stands in a purpose, a means or a relative clause comes after.
  private func numbers() -> [(candidate: Candidate, reading: Reading)] {
    let ordered =
      candidates.filter { $0.clause.role == .main } + candidates.filter { $0.clause.role != .main }
    var numbers: [(candidate: Candidate, reading: Reading)] = []
    for candidate in ordered {
      var next = reading(candidate)
      let whole = numbers.last?.reading
      if let whole, sentence.isPart(candidate) || candidate.isElliptical || candidate.lead == "respektive" {
        next.kind = sentence.isPart(candidate) && candidate.amount.isPercent ? .coverage : whole.kind
      }
      if candidate.lead == "till", candidate.governor == nil, candidate.predicate == nil {
        takeUp(whole, in: &next, of: candidate)
      }
      numbers.append((candidate, next))
    }
    return numbers
  }

  /// The readings of the numbers, with the rates that have none, and before them that of "alla".
  private func measured(_ numbers: [Reading]) -> [Reading] {
    let first = candidates.first?.place ?? 0
    let unnumbered = candidates.isEmpty ? [] : unnumberedRates(beside: candidates)
    var readings =
      unnumbered.filter { $0.place < first }.map(\.reading) + numbers
      + unnumbered.filter { $0.place > first }.map(\.reading)
    if let coverage = sentence.coverage(before: candidates) {
      if let kind = sentence.untestable(coverage.place), readings.isEmpty {
        var reading = Reading(kind: kind)
        reading.doubts = [.untestable]
        addTimes(to: &reading, near: coverage.place)
        return [reading]
      }
      // "Nå 40 procent och vinna i samtliga kretsar": what is said first is the first target.
      let isLater =
        candidates.first.map { $0.place < coverage.place && $0.amount.isPercent && $0.clause.role == .main }
        ?? false
      let covered = coverageReadings(coverage.share, at: coverage.place)
      readings = isLater ? readings + covered : covered + readings
    }
    return paired(readings)
  }

  /// "… på Facebook till 4 000 och på Instagram till 2 500": the second end is reached as the first one is.
  private func takeUp(_ whole: Reading?, in next: inout Reading, of candidate: Candidate) {
    guard let whole, whole.kind == .level, let first = whole.target, let target = next.target else { return }
    next.kind = .level
    if candidate.amount.quantifier == nil {
      next.target = Target(first.comparison, target.value, isPercent: target.isPercent)
    }
  }

  func reading(_ candidate: Candidate) -> Reading {
    let per = sentence.per(near: candidate.place)
    let rules = MeasuredKind(sentence: sentence, candidate: candidate, per: per)
    var reading = Reading(kind: rules.kind())
    reading.target = rules.target(reading.kind)
    reading.doubts = candidate.amount.doubts
    if reading.kind == .distinct, isPersonsOrOccasions(candidate) {
      reading.doubts.append(.personsOrOccasions)
    }
    reading.unit = candidate.unitWords.map { sentence.unit($0) }
    if reading.kind == .coverage { reading.population = population(candidate.noun, candidate.unitWords) }
    if let from = candidate.amount.from {
      reading.baseline = Baseline(value: from, day: nil)
      reading.isBaselinePercent = candidate.amount.isPercent
    }
    addTimes(to: &reading, near: candidate.place)
    return reading
  }

  /// Who takes part may do so several times; an organisation that does something, or a person who completes a
  /// course, counts once.
  private func isPersonsOrOccasions(_ candidate: Candidate) -> Bool {
    guard candidate.noun != .organisation else { return false }
    let done = candidate.predicate?.infinitive ?? candidate.governor?.infinitive ?? ""
    return !["genomföra", "fullfölja", "slutföra", "genomgå", "avsluta"].contains(done)
  }

  private func unmeasured() -> Reading {
    let (kind, change) = sentence.unmeasuredKind()
    var reading = Reading(kind: kind)
    reading.take(change)
    addTimes(to: &reading, near: 0)
    if change != nil { reading.unit = sentence.measuredWords.map { sentence.unit($0) } }
    return reading
  }

  func addTimes(to reading: inout Reading, near place: Int) {
    reading.per = reading.per ?? sentence.per(near: place)
    reading.within = reading.within ?? sentence.limit(near: place)
    if let last = lastOfParts(place) {
      if reading.per == nil { reading.deadline = last }
      return
    }
    guard let deadline = sentence.deadline(near: place, kind: reading.kind) else { return }
    reading.deadline = deadline.day
    if deadline.day == nil { reading.doubts.append(.yearUnknown) }
  }
}
