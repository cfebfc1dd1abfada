/// Finds what in a line cannot be understood, or is no report at all.
struct LineFaults {
  let segments: [LineSegment]
  let tokens: [LineToken]
  let slips: LineSlips

  /// The most that are told: a line that is not understood needs no long list of why.
  private static let shown = 4

  /// "Har vi 42 samtal i Ale" asks, with a sign or without.
  private var question: LogLine.Fault? {
    guard let pieces = segments.first?.pieces, let verb = pieces.first,
      let subject = pieces.dropFirst().first,
      LineWords.asking.contains(tokens[verb.tokens.lowerBound].form)
    else { return nil }
    guard subject.isPlace || LineWords.subjects.contains(tokens[subject.tokens.lowerBound].form) else {
      return nil
    }
    return fault(.question, verb.tokens.lowerBound..<subject.tokens.upperBound)
  }

  /// "8 medlemmar hade 42 samtal i Ale", "hade 8 medlemmar 42 samtal": who did it, and not how many there are.
  private var deed: LogLine.Fault? {
    for (one, other) in zip(segments, segments.dropFirst()) where other.isParted && one.isNumberFirst {
      let verb = one.pieces.first { piece in
        piece.part != .word && LineWords.deeds.contains(tokens[piece.tokens.lowerBound].form)
      }
      if let verb, other.hasMetric {
        return fault(.doubtful(tokens[verb.tokens.lowerBound].text), verb.tokens)
      }
    }
    return nil
  }

  /// The faults, from left to right.
  var all: [LogLine.Fault] {
    var faults: [LogLine.Fault] = []
    if let question { faults.append(question) }
    if let deed { faults.append(deed) }
    let lastNumbered = segments.lastIndex(where: \.isNumberedNote) ?? 0
    for (number, segment) in segments.enumerated() {
      // The words before a number that makes a note doubtful are of the same note.
      if number > 0, number < lastNumbered, !segment.tells { continue }
      if number > 0, segment.isNumberedNote, let places = segment.tokens {
        if let slip = slips.slip(in: segment) {
          faults.append(slip)
        } else {
          faults.append(fault(.numberInNote, places))
        }
        continue
      }
      for (index, piece) in segment.pieces.enumerated() {
        // A line that is not understood needs no long list of why.
        guard faults.count < LineFaults.shown else { break }
        switch piece.part {
        case .fault(let finding): faults.append(fault(finding, piece.tokens))
        case .word: faults.append(slips.unknown(segment, at: index))
        default: continue
        }
      }
    }
    // One unknown word after another says no more than the first.
    var kept: [LogLine.Fault] = []
    for fault in faults {
      if case .unknown? = kept.last?.finding, case .unknown(_, _, nil) = fault.finding { continue }
      kept.append(fault)
    }
    return kept.sorted { $0.column < $1.column }
  }

  private func fault(_ finding: LineFinding, _ places: Range<Int>) -> LogLine.Fault {
    LogLine.Fault(finding: finding, at: places, of: tokens)
  }
}

extension LineSegment {
  /// Whether it holds a number and words, and nothing that the plans know: "fem par".
  fileprivate var isNumberedNote: Bool {
    var hasNumber = false
    var hasUnknown = false
    for piece in pieces {
      switch piece.part {
      case .amount: hasNumber = true
      case .word, .fault(.vague): hasUnknown = true
      case .filler, .cue: continue
      default: return false
      }
    }
    return hasNumber && hasUnknown
  }
}
