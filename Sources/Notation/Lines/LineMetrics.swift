import Goals

/// Finds what each number of a line counts, and what is said of it.
struct LineMetrics {
  private let segments: [LineSegment]
  private let tokens: [LineToken]
  /// The metric and the cues that a number without its own takes over: those said last.
  private var last: (metric: Identifier, cues: Set<LineWords.Cue>)?
  /// The metrics that no number has used.
  private var idle: [Named] = []
  private var read = 0
  /// Whether a number has used the metric that was said last: another one must then say itself where or when it was, or
  /// it may be a year or a time of day.
  private var isTaken = false
  /// The segment of the last number.
  private var previous: Int?

  /// A metric as the line names it.
  private struct Named {
    var metric: Identifier
    var naming: LinePiece.Naming
    var tokens: Range<Int>
    /// Whether it is said to be more or fewer, and not of new ones.
    var isOfMore: Bool
  }

  init(segments: [LineSegment], tokens: [LineToken], heading: LineHeading) {
    self.segments = segments
    self.tokens = tokens
    last = heading.metric.map { ($0, heading.cues) }
  }

  /// What the number of a segment counts; the segments are asked in order.
  mutating func counted(
    in number: Int, at piece: LinePiece
  ) throws(LineEvents.Doubt) -> (metric: Identifier, cues: Set<LineWords.Cue>) {
    // Metrics before it that stand alone: "samtal: Ale 42, Tjörn 12".
    for index in read..<number where !segments[index].hasAmount { try remember(index) }
    read = number + 1
    defer { previous = number }
    let cues = cues(of: number)
    let own = metrics(of: number)
    guard own.count < 2 else { throw LineEvents.Doubt(.severalMetrics, own[1].tokens) }
    if let own = own.first {
      try checkGoal(own)
      guard segments[number].isTied(tokens) else { throw LineEvents.Doubt(.noMetric, piece.tokens) }
      // "V 47 och 48 samtal" may be of two weeks.
      if isOfWeeks(number), segments[number].isJoined { throw LineEvents.Doubt(.severalDays, piece.tokens) }
      // "Dörrknackning i Ale: 42 samtal" names the same thing twice.
      idle.removeAll { $0.metric == own.metric }
      last = (own.metric, cues)
      isTaken = true
      return (own.metric, cues)
    }
    // "Torgmöte i Ale, vi var 8", "5 på plats", "3 nya": those who were there, or came.
    guard segments[number].isBare(tokens, after: last?.cues ?? []) else {
      throw LineEvents.Doubt(.noMetric, piece.tokens)
    }
    if isOfDays(number) { throw LineEvents.Doubt(.severalDays, piece.tokens) }
    if isOfWeeks(number) { throw LineEvents.Doubt(.severalDays, piece.tokens) }
    guard let last, !idle.isEmpty || !isTaken || isAnother(number) else {
      throw LineEvents.Doubt(.noMetric, piece.tokens)
    }
    // "Antal insatser och samtal: 60" is of both.
    if let other = idle.first(where: { $0.metric != last.metric }) {
      throw LineEvents.Doubt(.severalMetrics, other.tokens)
    }
    for named in idle { try checkGoal(named) }
    // "Torgmöte i Ale: 8" tells of eight who came.
    if idle.contains(where: { $0.naming == .inflected }), piece.part != .amount(Quantity(1), nil),
      piece.part != .amount(.zero, nil)
    {
      throw LineEvents.Doubt(.noMetric, piece.tokens)
    }
    // "Fler medlemmar i Ale: 412" may be how many there are, and of "ökade till 412, 3 i Tjörn" the last by how many.
    if cues.isEmpty, idle.contains(where: \.isOfMore) || last.cues.contains(.towards) {
      throw LineEvents.Doubt(.unclearValue, piece.tokens)
    }
    idle = []
    isTaken = true
    return (last.metric, cues.isEmpty ? last.cues : cues)
  }

  /// "2 dörrknackningar" may be two evenings, where the goal of that name counts conversations.
  private func checkGoal(_ named: Named) throws(LineEvents.Doubt) {
    guard named.naming == .goal else { return }
    let text = named.tokens.map { tokens[$0].text }.joined(separator: " ")
    throw LineEvents.Doubt(.goalName(text, metric: named.metric), named.tokens)
  }

  /// "Samtal v 47 och 48": the number may be a week's.
  private func isOfWeeks(_ number: Int) -> Bool {
    guard number > 0, let before = segments[number - 1].pieces.last, case .day = before.part else {
      return false
    }
    let word = tokens[before.tokens.lowerBound].form
    return word == "v" || word == "vecka" || word == "veckorna"
      || word.hasPrefix("v") && word.last?.isNumber == true
  }

  /// "Torgmöten i Ale: 28, 29 november": the number may be a day's.
  private func isOfDays(_ number: Int) -> Bool {
    guard number + 1 < segments.count, case .amount(let amount, nil)? = segments[number].pieces.last?.part,
      amount <= Quantity(31), let after = segments[number + 1].pieces.first, after.isDay
    else { return false }
    return tokens[after.tokens.lowerBound].isNumber
  }

  /// Whether a number counts what the one before it does, and is no part of it, no time of day and nobody's headcount:
  /// both say where they are of, and not the same place, or both say when. "42 samtal: 12 i Ale" tells of a part.
  private func isAnother(_ number: Int) -> Bool {
    guard let previous, segments[number].standsAlone else { return false }
    let (one, other) = (segments[previous], segments[number])
    guard other.isWhole || !one.isWhole else { return false }
    if !one.days.isEmpty, !other.days.isEmpty {
      return one.days != other.days || !other.places.isEmpty && one.places != other.places
    }
    return !one.places.isEmpty && !other.places.isEmpty && one.places != other.places
      && !one.places.contains(.place(.organisation))
  }

  /// Throws where something is counted that no number is of.
  mutating func checkUsed() throws(LineEvents.Doubt) {
    for index in read..<segments.count { try remember(index) }
    if let first = idle.first { throw LineEvents.Doubt(.noAmount, first.tokens) }
  }

  private mutating func remember(_ index: Int) throws(LineEvents.Doubt) {
    let own = metrics(of: index)
    guard own.count < 2 else { throw LineEvents.Doubt(.severalMetrics, own[1].tokens) }
    guard let own = own.first else { return }
    last = (own.metric, cues(of: index))
    idle.append(own)
  }

  private func metrics(of index: Int) -> [Named] {
    let isOfMore = segments[index].pieces.contains { piece in
      (piece.part == .cue(.rises) || piece.part == .cue(.falls))
        && !LineWords.new.contains(tokens[piece.tokens.lowerBound].form)
    }
    return segments[index].pieces.compactMap { piece in
      guard case .metric(let metric, let naming) = piece.part else { return nil }
      return Named(metric: metric, naming: naming, tokens: piece.tokens, isOfMore: isOfMore)
    }
  }

  private func cues(of index: Int) -> Set<LineWords.Cue> {
    Set(segments[index].pieces.compactMap { if case .cue(let cue) = $0.part { cue } else { nil } })
  }
}

extension LineSegment {
  /// What says where.
  fileprivate var places: [LinePiece.Part] { pieces.filter(\.saysWhere).map(\.part) }
}

extension SaidEvent.Value {
  /// What the words around a number make of it.
  init(
    _ amount: Quantity, _ sign: LinePiece.Sign?, _ cues: Set<LineWords.Cue>, at piece: LinePiece
  ) throws(LineEvents.Doubt) {
    let unclear = LineEvents.Doubt(.unclearValue, piece.tokens)
    let rises = cues.contains(.rises) || sign == .plus
    let falls = cues.contains(.falls) || sign == .minus
    guard !(cues.contains(.rises) && falls), !(cues.contains(.falls) && sign == .plus),
      !(cues.contains(.falls) && sign == .minus)
    else { throw unclear }
    if cues.contains(.towards) {
      guard sign == nil, rises || falls || cues.contains(.reads) else { throw unclear }
      self = .reading(amount)
    } else if rises || falls {
      guard !cues.contains(.reads) else { throw unclear }
      self = .change(falls ? -amount : amount)
    } else if cues.contains(.reads) {
      self = .reading(amount)
    } else if cues.contains(.stands) {
      self = .standing(amount)
    } else {
      self = cues.contains(.holds) ? .held(amount) : .bare(amount)
    }
  }
}
