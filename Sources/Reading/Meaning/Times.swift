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

  /// The unit in the sentence's words; determiners in front are left out.
  func unit(_ words: Range<Int>) -> String {
    var words = words
    while let first = words.first, words.count > 1, Sentence.beforeUnits.contains(parser.form(first)) {
      words = words.dropFirst()
    }
    return self.words(words)
  }

  private static let beforeUnits: Set<String> = [
    "av", "våra", "de", "st", "stycken", "fler", "färre", "den", "det", "sina", "vår", "vårt", "dessa",
    "procent", "%",
  ]

  /// What a direction is of: the noun at "fler", after "antalet", or after the verb of change.
  var measuredWords: Range<Int>? {
    for place in phrases.indices {
      switch phrases[place].meaning {
      case .cue(.more), .cue(.less): return parser.nounPhrase(at: phrases[place].tokens.upperBound)?.words
      case .noun(.measure):
        let word = parser.form(phrases[place].tokens.lowerBound)
        if word == "antalet" || word == "andelen" {
          return parser.nounPhrase(at: phrases[place].tokens.upperBound)?.words
        }
        return phrases[place].tokens
      case .noun(.meanAge): return phrases[place].tokens
      default: continue
      }
    }
    return nil
  }

  /// Which words played which part.
  func marks(of candidates: [Candidate]) -> [Mark] {
    let targets = Dictionary(
      candidates.map { ($0.place, $0.unitWords) }, uniquingKeysWith: { first, _ in first })
    var marks: [Mark] = []
    for place in phrases.indices {
      guard let role = role(of: place, isTarget: targets[place] != nil) else { continue }
      marks.append(Mark(range: range(phrases[place].tokens), role: role))
      if let unit = targets[place] ?? nil {
        marks.append(Mark(range: range(unit), role: .unit))
      }
    }
    return marks
  }

  private func range(_ places: Range<Int>) -> Range<String.Index> {
    tokens[places.lowerBound].range.lowerBound..<tokens[places.upperBound - 1].range.upperBound
  }

  private func role(of place: Int, isTarget: Bool) -> Mark.Role? {
    switch phrases[place].meaning {
    case .amount(let amount): isTarget ? .quantity : amount.isArticle ? nil : .otherNumber
    case .aside, .baseline: .baseline
    case .deadline: .deadline
    case .per: .per
    case .within: .within
    case .population: .population
    case .otherNumber: .otherNumber
    case .verb(let verb):
      switch verb.sense {
      case .promise: .promise
      case .up, .down: .change
      case .followUp, .forecast: .refusal
      default: nil
      }
    case .cue(let cue):
      switch cue {
      case .aim: .promise
      case .more, .less, .increase, .decrease: .change
      case .statutory, .past, .now, .forecast, .planItself: .refusal
      default: nil
      }
    case .noun, .word, .sign: nil
    }
  }
}
