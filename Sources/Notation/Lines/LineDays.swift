import Goals

/// Finds the day that each number of a line is of.
struct LineDays {
  let heading: LineHeading
  /// Which segments say when.
  let binding: LineBinding
  private var segments: [LineSegment] { binding.segments }

  /// The day of a segment's number, and the segments that say it: none where the heading does, or nothing.
  func day(of number: Int, _ piece: LinePiece) throws(LineEvents.Doubt) -> (day: SaidDay?, segments: [Int]) {
    let found = try binding.segments(for: number, .severalDays, piece)
    // In "42 samtal i Ale i går, 12 i Tjörn" the day may be of Ale alone; "och" joins the two.
    if let said = found.first, said < number, segments[said].hasAmount,
      segments[said].endsWithDay && !segments[number].isJoined && !isOfSameOccasion(number, as: said)
        || Set(segments.flatMap(\.days).map(\.day)).count > 1
    {
      throw LineEvents.Doubt(.severalDays, piece.tokens)
    }
    var day: SaidDay?
    for index in found {
      for piece in segments[index].pieces {
        guard case .day(let said) = piece.part else { continue }
        // "I går, torsdag" says it twice.
        if let day, day.day != said.day { throw LineEvents.Doubt(.severalDays, piece.tokens) }
        if day?.stretch == nil { day = day ?? said }
      }
    }
    guard let day else {
      // "Ale 1 torgmöte, i lördags 42 samtal"
      if segments.contains(where: { !$0.days.isEmpty }) { throw LineEvents.Doubt(.severalDays, piece.tokens) }
      if heading.day == nil, heading.isOfAnotherDay { throw LineEvents.Doubt(.mailDay, piece.tokens) }
      if heading.isDayUnsure { throw LineEvents.Doubt(.unsureDay, piece.tokens) }
      return (heading.day, found)
    }
    // "Lördag 21/11 42 samtal, söndag 12": that week's. "I oktober 2025 och 12 i november": that year's.
    var beside = SeenDays()
    for index in segments.indices where !found.contains(index) {
      for said in segments[index].days { beside.see(said) }
    }
    if beside.mayMove(day) { throw LineEvents.Doubt(.severalDays, piece.tokens) }
    if heading.seen.mayMove(day) { throw LineEvents.Doubt(.unsureDay, piece.tokens) }
    // "20/11:" above "i går" is of two days; "helgen" above "i lördags" is not.
    let isWithin = heading.day.map { $0.stretch != nil && ($0.first...$0.last).contains(day.day) }
    if isWithin == false, day.isCounted || heading.day?.stretch != nil {
      throw LineEvents.Doubt(.unsureDay, piece.tokens)
    }
    return (day, found)
  }

  /// "1 insats i Ale i går, 42 samtal": the other says what it counts, and nothing tells that it was elsewhere.
  private func isOfSameOccasion(_ number: Int, as said: Int) -> Bool {
    segments[number].hasMetric && !segments[number].pieces.contains(where: \.isCue)
      && segments[(said + 1)...number].allSatisfy { !$0.standsAlone }
  }
}

extension LineSegment {
  /// Whether its day stands last, after where it was.
  fileprivate var endsWithDay: Bool { pieces.last?.isDay == true && standsAlone }
}
