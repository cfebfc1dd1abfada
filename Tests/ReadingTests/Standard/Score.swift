import Goals

@testable import Reading

/// How well the reader reads annotated sentences.
///
/// A whole target is read when kind, value, comparison, window, deadline, baseline and limit are all right. A false
/// numeric target is one that is read out of a sentence that is no goal.
struct Score {
  private(set) var whole = 0
  private(set) var targets = 0
  private(set) var kinds = 0
  private(set) var goals = 0
  private(set) var falseTargets = 0
  private(set) var others = 0
  /// The ids of what was read wrongly.
  private(set) var misses: [String] = []

  var wholeShare: Double { Double(whole) / Double(max(1, targets)) }
  var kindShare: Double { Double(kinds) / Double(max(1, goals)) }
  var falseShare: Double { Double(falseTargets) / Double(max(1, others)) }

  init(_ sentences: [AnnotatedSentence]) {
    let reader = SentenceReader()
    for sentence in sentences {
      take(sentence, reader.read(sentence.text, in: ReadingContext(year: sentence.year)))
    }
  }

  private mutating func take(_ sentence: AnnotatedSentence, _ reading: Reading) {
    guard sentence.is_goal else {
      others += 1
      guard reading.isGoal, reading.target != nil else { return }
      falseTargets += 1
      misses.append(sentence.id)
      return
    }
    goals += 1
    let isKind = sentence.accepts(reading.kind)
    if isKind { kinds += 1 }
    guard let kind = sentence.kind.flatMap(Kind.init(rawValue:)), kind.takesValue, sentence.value != nil
    else { return }
    targets += 1
    if isKind, sentence.accepts(reading) {
      whole += 1
    } else {
      misses.append(sentence.id)
    }
  }
}

extension Kind {
  /// Whether the kind is of those that a number decides.
  fileprivate var takesValue: Bool {
    ![.direction, .milestone, .ongoing, .qualitative].contains(self)
  }
}

extension AnnotatedSentence {
  func accepts(_ kind: Kind) -> Bool {
    self.kind == kind.rawValue || kind_alt?.values.contains(kind.rawValue) ?? false
  }

  /// Everything but the kind.
  func accepts(_ reading: Reading) -> Bool {
    acceptsNumber(reading.target) && acceptsDeadline(reading.deadline?.description)
      && AnnotatedSentence.isSame(reading.per, per) && AnnotatedSentence.isSame(reading.within, within)
      && acceptsBaseline(reading.baseline)
  }

  private func acceptsNumber(_ target: Target?) -> Bool {
    let read = target.map { Double($0.value.scaled) / Double(Quantity.scale) }
    let isValue = read == value || value_alt?.values.contains(read) ?? false
    let name = target?.comparison.rawValue
    let isEveryone = value == 100 && percent == true && (name == "atLeast" || name == "exactly")
    return isValue && (name == comparison || comparison_alt?.values.contains(name) ?? false || isEveryone)
  }

  private func acceptsDeadline(_ read: String?) -> Bool {
    read == deadline || deadline_alt?.values.contains(read) ?? false
  }

  private func acceptsBaseline(_ read: Baseline?) -> Bool {
    guard let baseline else { return read == nil }
    return read.map { Double($0.value.scaled) / Double(Quantity.scale) } == baseline.value
      && read?.day?.description == baseline.date
  }

  /// A school year is a year to the program.
  private static func isSame(_ read: Goals.Duration?, _ span: Span?) -> Bool {
    guard let span else { return read == nil }
    let unit = span.unit == "school year" ? "year" : span.unit
    return read?.count == span.n ?? span.every ?? 1 && read?.unit.rawValue == unit
  }
}
