import Goals

/// Puts the events of a line together: every number with what it counts, where and when.
///
/// What stands with a number is its own. What it lacks it shares with its neighbours: after the numbers ("42 samtal och 1
/// insats i Ale i går") or before them ("Ale: 42 samtal, 1 insats"). Nothing may be left that no number uses.
struct LineEvents {
  private let segments: [LineSegment]
  private let tokens: [LineToken]
  private let heading: LineHeading
  private let note: String
  private let sites: LineSites
  private let days: LineDays

  init(segments: [LineSegment], tokens: [LineToken], heading: LineHeading, note: String) {
    self.segments = segments
    self.tokens = tokens
    self.heading = heading
    self.note = note
    sites = LineSites(segments: segments, heading: heading)
    days = LineDays(segments: segments, heading: heading)
  }

  /// The events, or the first thing that keeps them from being certain.
  var meaning: LogLine.Meaning {
    do throws(Doubt) {
      var metrics = LineMetrics(segments: segments, tokens: tokens, heading: heading)
      var events: [SaidEvent] = []
      var (usedPlaces, usedDays): (Set<Int>, Set<Int>) = ([], [])
      for (number, segment) in segments.enumerated() {
        guard let index = segment.amount, case .amount(let amount, let sign) = segment.pieces[index].part
        else {
          continue
        }
        let piece = segment.pieces[index]
        if let each = segment.each(tokens) { throw Doubt(.vague(tokens[each.lowerBound].text), each) }
        let counted = try metrics.counted(in: number, at: piece)
        if !amount.isWhole, isLoose(decimalIn: segment, piece) {
          throw Doubt(.badNumber(tokens[piece.tokens.lowerBound].text), piece.tokens)
        }
        let value = try SaidEvent.Value(amount, sign, counted.cues, at: piece)
        let sites = try sites.sites(of: number, isNone: amount == .zero, piece)
        let day = try days.day(of: number, piece)
        if heading.isDayUnsure, day.segments.isEmpty {
          throw Doubt(heading.isOfAnotherDay ? .mailDay : .unsureDay, piece.tokens)
        }
        if heading.isPlaceUnsure, sites.contains(where: \.segments.isEmpty) {
          throw Doubt(.unsurePlace, piece.tokens)
        }
        usedPlaces.formUnion(sites.flatMap(\.segments))
        usedDays.formUnion(day.segments)
        for site in sites {
          let fault = LogLine.Fault(finding: .noAmount, at: piece.tokens, of: tokens)
          events.append(
            SaidEvent(
              metric: counted.metric, value: value, isOfAction: isOfAction(segment, value),
              isPercent: segment.pieces.contains { $0.part == .percent },
              place: site.place, day: day.day, tags: site.tags, note: note, column: fault.column,
              length: fault.length))
        }
      }
      try metrics.checkUsed()
      try checkUsed(places: usedPlaces, days: usedDays, events)
      guard !events.isEmpty else { throw Doubt(.noAmount, 0..<1) }
      return .events(events)
    } catch {
      return .refused([LogLine.Fault(finding: error.finding, at: error.tokens, of: tokens)])
    }
  }

  /// "Ökade med 5" says how much a state changed, and nothing of who did what.
  private func isOfAction(_ segment: LineSegment, _ value: SaidEvent.Value) -> Bool {
    let isChange = if case .change = value { true } else { false }
    return segment.pieces.flatMap(\.tokens).map { tokens[$0].form }.contains { word in
      LineWords.actions.contains(word) && !(isChange && word == "med")
    }
  }

  /// Whether what looks like a decimal may be none: in "Ale,samtal,42,1" the comma parts two columns, and "Ale 30.11"
  /// below "Samtal:" tells of a day.
  private func isLoose(decimalIn segment: LineSegment, _ piece: LinePiece) -> Bool {
    guard let number = piece.tokens.last.map({ tokens[$0] }) else { return false }
    if number.text.contains(",") {
      return tokens.indices.dropLast().contains { tokens[$0].text == "," && !tokens[$0 + 1].isParted }
    }
    return !segment.hasMetric && !segment.pieces.contains { $0.part == .percent }
  }

  /// Why the line is not certain, and where.
  struct Doubt: Error {
    let finding: LineFinding
    let tokens: Range<Int>

    init(_ finding: LineFinding, _ tokens: Range<Int>) {
      self.finding = finding
      self.tokens = tokens
    }
  }

  // MARK: - What is left

  private func checkUsed(
    places: Set<Int>, days: Set<Int>, _ events: [SaidEvent]
  ) throws(Doubt) {
    for (index, segment) in segments.enumerated() {
      for piece in segment.pieces {
        switch piece.part {
        // "Minus: 42 samtal": what is said of a number stands with it, or with what it counts.
        case .cue(.falls) where !segment.hasAmount && !segment.hasMetric:
          throw Doubt(.unclearValue, piece.tokens)
        case .listed(let listed) where !places.contains(index):
          guard case .unit(let unit)? = events.last?.place, let first = listed.first else { fallthrough }
          throw Doubt(
            .nameElsewhere(first.name, of: listed.compactMap(\.unit?.name).sorted(), not: unit.name),
            piece.tokens)
        case .place where !places.contains(index), .listed where !places.contains(index):
          throw Doubt(.idlePlace(piece.tokens.map { tokens[$0].text }.joined(separator: " ")), piece.tokens)
        case .day where !days.contains(index): throw Doubt(.idleDay, piece.tokens)
        default: continue
        }
      }
    }
  }
}

extension LineSegment {
  /// "42 samtal var": so many for each of those before it.
  fileprivate func each(_ tokens: [LineToken]) -> Range<Int>? {
    guard let amount, let last = pieces.last, amount < pieces.count - 1,
      tokens[last.tokens.lowerBound].form == "var"
    else { return nil }
    return last.tokens
  }
}
