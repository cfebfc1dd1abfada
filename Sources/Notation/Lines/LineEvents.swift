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
  private let places: LineBinding
  private let days: LineBinding

  init(segments: [LineSegment], tokens: [LineToken], heading: LineHeading, note: String) {
    self.segments = segments
    self.tokens = tokens
    self.heading = heading
    self.note = note
    places = LineBinding(segments) { part in
      switch part {
      case .place, .listed: true
      default: false
      }
    }
    days = LineBinding(segments) { if case .day = $0 { true } else { false } }
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
        let value = try SaidEvent.Value(amount, sign, counted.cues, at: piece)
        let sites = try sites(of: number, isNone: amount == .zero, piece)
        let day = try day(of: number, piece)
        if heading.isDayUnsure, day.segments.isEmpty { throw Doubt(.unsureDay, piece.tokens) }
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

  /// Why the line is not certain, and where.
  struct Doubt: Error {
    let finding: LineFinding
    let tokens: Range<Int>

    init(_ finding: LineFinding, _ tokens: Range<Int>) {
      self.finding = finding
      self.tokens = tokens
    }
  }

  // MARK: - Where

  /// A place of an event, with the names that are said of it and the segments that say so.
  private struct Site {
    var place = SaidEvent.Place.unsaid
    var tags: [Event.Tag] = []
    var segments: [Int] = []
  }

  /// Where a number belongs: one place, but of "inga samtal i Tjörn och Ale" each.
  private func sites(of number: Int, isNone: Bool, _ piece: LinePiece) throws(Doubt) -> [Site] {
    let found = try places.segments(for: number, .severalPlaces, piece)
    guard isNone, let first = found.first, segments[first].hasAmount else { return [try site(found, piece)] }
    // The segments after it that hold places and nothing else.
    let more = segments[(first + 1)...].prefix { !$0.hasAmount && $0.isPlaceAlone }.indices
    let others = more.filter { index in
      segments[index].pieces.contains { if case .place = $0.part { true } else { false } }
    }
    var sites = [try site(found, piece)]
    for index in others { sites.append(try site([index], piece)) }
    return sites
  }

  private func site(_ found: [Int], _ piece: LinePiece) throws(Doubt) -> Site {
    var site = Site(place: heading.place)
    var named: [(LinePiece, [LineVocabulary.Listed])] = []
    var stated: SaidEvent.Place?
    for index in found {
      for piece in segments[index].pieces {
        switch piece.part {
        case .place(let place):
          if let stated, stated != place { throw Doubt(.severalPlaces, piece.tokens) }
          stated = place
        case .listed(let listed): named.append((piece, listed))
        default: continue
        }
      }
      site.segments.append(index)
    }
    if let stated { site.place = stated }
    // Names that stand alone, last in the line, are of every number in their own arbetarekommun.
    let last = segments.lastIndex(where: \.hasAmount) ?? 0
    for (index, segment) in segments.enumerated()
    where index > last && !found.contains(index) && segment.isNameAlone {
      for piece in segment.pieces {
        guard case .listed(let listed) = piece.part else { continue }
        let own = listed.filter { $0.unit == nil || site.place == .unsaid || .unit($0.unit) == site.place }
        guard !own.isEmpty else { continue }
        named.append((piece, listed))
        site.segments.append(index)
      }
    }
    for (piece, listed) in named { try add(listed, piece, to: &site, isHeading: stated == nil) }
    return site
  }

  /// A listed name says its arbetarekommun where nothing else does.
  private func add(
    _ listed: [LineVocabulary.Listed], _ piece: LinePiece, to site: inout Site, isHeading: Bool
  ) throws(Doubt) {
    let text = listed.first?.name ?? ""
    var own = listed
    if case .unit(let unit) = site.place {
      own = listed.filter { $0.unit == nil || $0.unit == unit }
      guard !own.isEmpty else {
        throw Doubt(
          .nameElsewhere(text, of: listed.compactMap(\.unit?.name).sorted(), not: unit.name), piece.tokens)
      }
    }
    let units = Set(own.compactMap(\.unit))
    guard units.count <= 1 else {
      throw Doubt(.ambiguousName(text, units.sorted().map(\.name)), piece.tokens)
    }
    if site.place == .unsaid, let unit = units.first { site.place = .unit(unit) }
    for name in own {
      let tag = Event.Tag(name.tag, name.name)
      if !site.tags.contains(tag) { site.tags.append(tag) }
    }
  }

  // MARK: - When

  private func day(of number: Int, _ piece: LinePiece) throws(Doubt) -> (day: SaidDay?, segments: [Int]) {
    let found = try days.segments(for: number, .severalDays, piece)
    var day: SaidDay?
    for index in found {
      for piece in segments[index].pieces {
        guard case .day(let said) = piece.part else { continue }
        // "I går, torsdag" says it twice.
        if let day, day.day != said.day { throw Doubt(.severalDays, piece.tokens) }
        if day?.stretch == nil { day = day ?? said }
      }
    }
    return (day ?? heading.day, found)
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

extension SaidEvent.Place {
  /// The place of a listed name's arbetarekommun.
  fileprivate static func unit(_ unit: Arbetarekommun?) -> SaidEvent.Place {
    unit.map { .unit($0) } ?? .unsaid
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

  /// Whether it says where, perhaps when, and nothing else.
  fileprivate var isPlaceAlone: Bool {
    pieces.allSatisfy { piece in
      switch piece.part {
      case .place, .day, .filler: true
      default: false
      }
    }
  }

  /// Whether it holds listed names, and nothing else that tells anything.
  fileprivate var isNameAlone: Bool {
    var hasName = false
    for piece in pieces {
      switch piece.part {
      case .listed: hasName = true
      case .filler: continue
      default: return false
      }
    }
    return hasName
  }
}
