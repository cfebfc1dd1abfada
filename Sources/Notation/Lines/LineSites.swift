import Goals

/// Finds where the numbers of a line belong, and the listed names that are said of them.
struct LineSites {
  let heading: LineHeading
  /// Which segments say where.
  let binding: LineBinding
  private var segments: [LineSegment] { binding.segments }

  /// A place of an event, with the names that are said of it and the segments that say so.
  struct Site {
    var place = SaidEvent.Place.unsaid
    var tags: [Event.Tag] = []
    var segments: [Int] = []
  }

  /// Where a number belongs: one place, but of "inga samtal i Tjörn och Ale" each.
  func sites(of number: Int, isNone: Bool, _ piece: LinePiece) throws(LineEvents.Doubt) -> [Site] {
    let found = try binding.segments(for: number, .severalPlaces, piece)
    // "42 samtal i Ale, 12 i Tjörn och 3 insatser": the last may be of either.
    if let first = found.first, first < number, segments[first].hasAmount,
      Set(segments.flatMap(\.units)).count > 1
    {
      throw LineEvents.Doubt(.severalPlaces, piece.tokens)
    }
    guard isNone, let first = found.first, segments[first].hasAmount else { return [try site(found, piece)] }
    // The segments after it that hold places and nothing else.
    let more = segments[(first + 1)...].prefix { !$0.hasAmount && $0.isPlaceAlone }.indices
    let others = more.filter { segments[$0].pieces.contains(where: \.isPlace) }
    var sites = [try site(found, piece)]
    for index in others { sites.append(try site([index], piece)) }
    return sites
  }

  private func site(_ found: [Int], _ piece: LinePiece) throws(LineEvents.Doubt) -> Site {
    var site = Site(place: heading.place)
    var named: [(LinePiece, [LineVocabulary.Listed])] = []
    var stated: SaidEvent.Place?
    for index in found.flatMap(withPlaceBefore) {
      for piece in segments[index].pieces {
        switch piece.part {
        case .place(let place):
          if let stated, stated != place { throw LineEvents.Doubt(.severalPlaces, piece.tokens) }
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
    for (piece, listed) in named { try add(listed, piece, to: &site) }
    return site
  }

  /// In "Tjörn, Centrum: 16 samtal" the name is of the place that stands alone before it.
  private func withPlaceBefore(_ index: Int) -> [Int] {
    guard index > 0, !segments[index].pieces.contains(where: \.isPlace),
      segments[index].pieces.contains(where: \.saysWhere), segments[index - 1].units.count == 1,
      segments[index - 1].sentence == segments[index].sentence, segments[index - 1].isPlaceAlone
    else { return [index] }
    return [index - 1, index]
  }

  /// A listed name says its arbetarekommun where nothing else does.
  private func add(
    _ listed: [LineVocabulary.Listed], _ piece: LinePiece, to site: inout Site
  ) throws(LineEvents.Doubt) {
    let text = listed.first?.name ?? ""
    var own = listed
    if case .unit(let unit) = site.place {
      own = listed.filter { $0.unit == nil || $0.unit == unit }
      guard !own.isEmpty else {
        throw LineEvents.Doubt(
          .nameElsewhere(text, of: listed.compactMap(\.unit?.name).sorted(), not: unit.name), piece.tokens)
      }
    }
    let units = Set(own.compactMap(\.unit))
    guard units.count <= 1 else {
      throw LineEvents.Doubt(.ambiguousName(text, units.sorted().map(\.name)), piece.tokens)
    }
    if site.place == .unsaid, let unit = units.first { site.place = .unit(unit) }
    for name in own {
      let tag = Event.Tag(name.tag, name.name)
      if !site.tags.contains(tag) { site.tags.append(tag) }
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
  /// The places that it says.
  fileprivate var units: [SaidEvent.Place] {
    pieces.compactMap { if case .place(let place) = $0.part { place } else { nil } }
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
