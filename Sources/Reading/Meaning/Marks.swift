import Goals

/// Finds which words played which part in a reading.
struct MarkFinder {
  let sentence: Sentence
  /// The reading that the words gave.
  let reading: Reading
  /// The numbers that became targets, by their place among the phrases.
  let numbers: [Int: (candidate: Candidate, target: Target?)]
  private let reason: RefusalWords?
  /// The verb that makes it a milestone or ongoing work, where no other word does.
  private let leadingWork: Int?

  init(_ sentence: Sentence, _ reading: Reading, numbers: [(candidate: Candidate, reading: Reading)]) {
    self.sentence = sentence
    self.reading = reading
    reason = reading.refusal.map { RefusalWords($0, in: sentence) }
    let isSaid = sentence.has(.done) && reading.kind == .milestone || sentence.has(.continuous)
    let isWork = [.milestone, .ongoing].contains(reading.kind) && !isSaid
    leadingWork = isWork ? sentence.verbs.first { $0.verb.sense != .promise }?.place : nil
    self.numbers = Dictionary(
      numbers.map { ($0.candidate.place, ($0.candidate, $0.reading.target)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The marks in the order of the sentence; no two overlap, and neighbours of one role are one.
  func marks() -> [Mark] {
    var found = sentence.phrases.indices.flatMap(parts)
    if reading.isGoal, speaksOfChange, reading.unit == nil || reading.kind == .direction,
      let words = sentence.measuredWords
    {
      found.append(Part(tokens: words, role: .unit(isPeople: false)))
    }
    found.sort { ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound) }
    var parts: [Part] = []
    for var part in found {
      if let last = parts.last {
        let start = max(part.tokens.lowerBound, last.tokens.upperBound)
        guard start < part.tokens.upperBound else { continue }
        part.tokens = start..<part.tokens.upperBound
        if last.role == part.role, start - last.tokens.upperBound <= part.role.bridge {
          parts[parts.count - 1].tokens = last.tokens.lowerBound..<part.tokens.upperBound
          continue
        }
      }
      parts.append(part)
    }
    return parts.map { Mark(range: sentence.range($0.tokens), role: $0.role) }
  }

  /// Tokens with the part that they played.
  private struct Part {
    var tokens: Range<Int>
    var role: Mark.Role
  }

  private func parts(at place: Int) -> [Part] {
    guard let role = role(of: place) else { return [] }
    var parts = [Part(tokens: sentence.phrases[place].tokens, role: role)]
    if let candidate = numbers[place]?.candidate, let words = candidate.unitWords, !words.isEmpty {
      let people: [NounClass?] = [.person, .member, .participant, .organisation]
      parts.append(Part(tokens: words, role: .unit(isPeople: people.contains(candidate.noun))))
    }
    return parts
  }

  private var speaksOfChange: Bool { reading.kind.measure == .stock && reading.kept == nil }

  private func role(of place: Int) -> Mark.Role? {
    if let reason, reason.shows(at: place) { return .refusal(reason.refusal) }
    switch sentence.phrases[place].meaning {
    case .amount(let amount):
      if let target = numbers[place]?.target { return .quantity(target, orElse: amount.alternative) }
      return amount.isArticle ? nil : .otherNumber
    case .aside(let amount):
      if let baseline = reading.baseline, baseline.value == amount.value {
        return .baseline(baseline, isPercent: amount.isPercent)
      }
      guard let target = reading.target, target.value == amount.value.magnitude else { return .otherNumber }
      return .quantity(target, orElse: nil)
    case .baseline(let baseline, let isPercent):
      return reading.baseline == baseline ? .baseline(baseline, isPercent: isPercent) : .otherNumber
    case .deadline(let day): return .deadline(day)
    case .per(let duration): return .per(duration)
    case .within(let duration): return .within(duration)
    case .population(let share): return reading.kind == .coverage ? .population(share.target) : nil
    case .otherNumber: return .otherNumber
    case .verb(let verb):
      switch verb.sense {
      case .promise: return .promise
      case .up where speaksOfChange: return .change(.up)
      case .down where speaksOfChange: return .change(.down)
      default: return place == leadingWork ? .work(reading.kind) : nil
      }
    case .cue(let cue):
      switch cue {
      case .aim: return .promise
      case .more where speaksOfChange, .increase where speaksOfChange: return .change(.up)
      case .less where speaksOfChange, .decrease where speaksOfChange: return .change(.down)
      case .done where reading.kind == .milestone: return .work(.milestone)
      case .continuous where reading.kind == .ongoing: return .work(.ongoing)
      default: return nil
      }
    case .noun, .word, .sign: return nil
    }
  }
}

extension Sentence {
  func range(_ places: Range<Int>) -> Range<String.Index> {
    tokens[places.lowerBound].range.lowerBound..<tokens[places.upperBound - 1].range.upperBound
  }
}

extension Mark.Role {
  /// How many words may stand between two marks that are one: "följer upp planen".
  fileprivate var bridge: Int { if case .refusal = self { 1 } else { 0 } }
}

extension Share {
  /// The share that a coverage of them must reach.
  var target: Target { Target(quantifier == .atLeast ? .atLeast : .exactly, percent, isPercent: true) }
}

extension Amount {
  /// What a doubtful number could also have meant.
  var alternative: Quantity? {
    if let upper, upper != value { return upper }
    return doubts.contains(.dottedThousands) ? value.share(1, of: 1000) : nil
  }
}
