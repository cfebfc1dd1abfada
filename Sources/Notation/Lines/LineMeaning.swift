import Goals

/// What the pieces of a line mean together.
struct LineMeaning {
  private let tokens: [LineToken]
  private let heading: LineHeading
  private let vocabulary: LineVocabulary
  private let today: Day
  private let slips: LineSlips
  private var segments: [LineSegment]
  private var notes: [String] = []
  private var clock: Range<Int>?
  private let people: Range<Int>?
  private var faults: [LogLine.Fault] = []

  init(
    _ pieces: [LinePiece], tokens: [LineToken], line: String, _ heading: LineHeading,
    _ vocabulary: LineVocabulary, today: Day
  ) {
    self.tokens = tokens
    self.today = today
    self.heading = heading
    self.vocabulary = vocabulary
    slips = LineSlips(tokens: tokens, line: line, vocabulary: vocabulary)
    segments = LineSegment.all(of: pieces, tokens)
    people = pieces.first { $0.part == .people }?.tokens
    takeAsides()
    takeNote()
    takeClocks()
    faults = (faults + LineFaults(segments: segments, tokens: tokens, slips: slips).all).sorted {
      $0.column < $1.column
    }
  }

  /// The events, or why there are none.
  var meaning: LogLine.Meaning {
    guard faults.isEmpty else { return .refused(faults) }
    return LineEvents(
      segments: segments, tokens: tokens, heading: heading, note: notes.joined(separator: ", "), vocabulary,
      hours: LineHours(tokens: tokens, clock: clock, today: today), people: people
    ).meaning
  }

  // MARK: - Notes

  /// A quotation is a note, whatever it holds. A parenthesis with unknown words is one where they change nothing: in "42
  /// samtal (målet)" they do.
  private mutating func takeAsides() {
    for aside in Set(segments.compactMap(\.aside)).sorted() {
      let own = segments.filter { $0.aside == aside }
      let isQuoted = own.contains(where: \.isQuoted)
      let isOther = own.contains { segment in
        segment.hasWords || segment.hasOther || !segment.isSolid || segment.hasAmount && !segment.hasMetric
      }
      if isQuoted || isOther {
        if !isQuoted, !isHarmless(own) { faults.append(doubt(own)) }
        note(own)
        segments.removeAll { $0.aside == aside }
      }
    }
  }

  /// What stands last, after a comma, and holds nothing known is a note where its words change nothing.
  private mutating func takeNote() {
    let end = segments.lastIndex(where: \.tells).map { $0 + 1 } ?? 0
    let last = Array(segments[end...])
    // "I Ale och Lerum" is no note.
    guard let first = last.first, !first.isJoined || !first.hasWords else { return }
    segments.removeSubrange(end...)
    guard !isHarmless(last) else { return note(last) }
    if isSigned(last) { return }
    faults.append(last.compactMap { slips.slip(in: $0) }.first ?? doubt(last))
  }

  private func isHarmless(_ segments: [LineSegment]) -> Bool {
    segments.allSatisfy { $0.pieces.allSatisfy { $0.part == .clock || $0.isHarmless(tokens) } }
  }

  /// "/Anna", "Mvh Per": who wrote the line, at its end.
  private func isSigned(_ segments: [LineSegment]) -> Bool {
    let places = segments.flatMap(\.pieces).flatMap(\.tokens)
    guard let first = places.first, (1...4).contains(places.count) else { return false }
    if first > 0, tokens[first - 1].text == "/" { return places.allSatisfy { tokens[$0].isName } }
    guard tokens[first].text == "/" || HarmlessWords.closings.contains(tokens[first].form) else {
      return false
    }
    return places.dropFirst().allSatisfy { tokens[$0].isName }
  }

  /// What is wrong with a would-be note: its first word that could change something.
  private func doubt(_ segments: [LineSegment]) -> LogLine.Fault {
    let pieces = segments.flatMap(\.pieces)
    if let number = pieces.first(where: \.isAmount) { return fault(.numberInNote, number.tokens) }
    let first = pieces.first { $0.part != .clock && !$0.isHarmless(tokens) } ?? pieces[0]
    return fault(.doubtful(tokens[first.tokens.lowerBound].text), first.tokens)
  }

  private mutating func note(_ segments: [LineSegment]) {
    guard let first = segments.first?.tokens, let last = segments.last?.tokens else { return }
    notes.append(slips.text(first.lowerBound..<last.upperBound))
  }

  /// A time of day, and who was there, are kept as notes.
  private mutating func takeClocks() {
    var asides: [String] = []
    for index in segments.indices {
      for piece in segments[index].pieces where piece.isAside {
        asides.append(slips.text(piece.tokens))
        if piece.part == .clock { clock = clock ?? piece.tokens }
      }
      segments[index].pieces.removeAll(where: \.isAside)
    }
    segments.removeAll { $0.pieces.isEmpty }
    notes = asides + notes
  }

  private func fault(_ finding: LineFinding, _ places: Range<Int>) -> LogLine.Fault {
    LogLine.Fault(finding: finding, at: places, of: tokens)
  }
}

extension LineSegment {
  /// Whether it holds what cannot be understood.
  fileprivate var hasOther: Bool { pieces.contains(where: \.isFault) }

  /// Whether something is told in it; "många glada" tells nothing where nothing is counted.
  var tells: Bool {
    pieces.contains { piece in
      switch piece.part {
      case .fault(.vague), .fault(.total): false
      default: piece.isSolid
      }
    }
  }
}
