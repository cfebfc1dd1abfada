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
  private let hours: LineHours
  private let counting: LineCounting
  private let sites: LineSites
  private let days: LineDays

  init(
    segments: [LineSegment], tokens: [LineToken], heading: LineHeading, note: String,
    _ vocabulary: LineVocabulary, hours: LineHours, people: Range<Int>?
  ) {
    self.hours = hours
    counting = LineCounting(segments: segments, tokens: tokens, vocabulary: vocabulary, people: people)
    self.segments = segments
    self.tokens = tokens
    self.heading = heading
    self.note = note
    sites = LineSites(heading: heading, binding: LineBinding(segments, \.saysWhere))
    days = LineDays(heading: heading, binding: LineBinding(segments, \.isDay))
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
        if segment.mayBeLabel(tokens) {
          let text = tokens[piece.tokens.lowerBound].text
          throw Doubt(text.contains(".") ? .notADay(text) : .noMetric, piece.tokens)
        }
        let counted = try metrics.counted(in: number, at: piece)
        try counting.check(amount, of: counted.metric, in: segment, piece)
        let value = try SaidEvent.Value(amount, sign, counted.cues, at: piece)
        let comparison = counting.comparison(in: segment)
        // "Ale har 12 fler medlemmar": than before, or than another.
        if comparison != nil, counted.cues.contains(.stands) { throw Doubt(.unclearValue, piece.tokens) }
        // "Nytt antal medlemmar: 412" is how many there are.
        if case .change = value, counting.isOfAntal { throw Doubt(.unclearValue, piece.tokens) }
        let sites = try sites.sites(of: number, isNone: amount == .zero, piece)
        let day = try days.day(of: number, piece)
        try hours.check(day.day, isDayGiven: heading.isDayGiven)
        // "Ale har 640 medlemmar och hade 42 samtal i går": what there is has no day of another's.
        if case .standing = value, let said = day.segments.first, said != number {
          throw Doubt(.severalDays, piece.tokens)
        }
        if heading.isPlaceUnsure, sites.contains(where: \.segments.isEmpty) {
          throw Doubt(.unsurePlace, piece.tokens)
        }
        usedPlaces.formUnion(sites.flatMap(\.segments))
        usedDays.formUnion(day.segments)
        for site in sites {
          let fault = LogLine.Fault(finding: .noAmount, at: piece.tokens, of: tokens)
          let event = SaidEvent(
            metric: counted.metric, value: value,
            isOfAction: counting.isOfAction || counting.isOfThoseThere(segment, value, site.place, day.day),
            isOfAntal: counting.isOfAntal, comparison: comparison,
            isPercent: segment.pieces.contains { $0.part == .percent },
            place: site.place, day: day.day, tags: site.tags, note: note, column: fault.column,
            length: fault.length)
          if events.contains(where: { $0.mayHold(event) }) { throw Doubt(.sameTwice, piece.tokens) }
          events.append(event)
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
        case .cue where !segment.hasAmount && !segment.hasMetric:
          throw Doubt(.unclearValue, piece.tokens)
        case .listed(let listed) where !places.contains(index):
          guard case .unit(let unit)? = events.last?.place, let first = listed.first,
            !listed.contains(where: { $0.unit == nil || $0.unit == unit })
          else { fallthrough }
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
