/// Tells a line that reports something from the words around it.
struct LineSorting {
  enum Sort {
    case prose, heading, report
  }

  let pieces: [LinePiece]
  let tokens: [LineToken]

  /// A number, or a word in its stead beside what is counted, makes a report; a colon after what is known a heading.
  /// The rest is prose, unless it tells of something counted at a place or on a day: there the number is missing.
  var sort: Sort {
    if hasNumber { return .report }
    let isTitle = tokens.last?.text == ":"
    if isTitle { return .heading }
    let hasPlaceOrDay = pieces.contains { piece in
      switch piece.part {
      case .place, .listed, .day: true
      case .fault(let finding): finding.isOfDay
      default: false
      }
    }
    if hasMetric { return hasPlaceOrDay || !hasWords ? .report : .prose }
    return hasPlaceOrDay && !hasWords ? .heading : .prose
  }

  /// What is wrong with a day in it.
  var firstFault: LogLine.Fault? {
    for piece in pieces {
      if case .fault(let finding) = piece.part, finding.isOfDay {
        return LogLine.Fault(finding: finding, at: piece.tokens, of: tokens)
      }
    }
    return nil
  }

  private var hasWords: Bool { pieces.contains { $0.part == .word } }

  /// Whether something that is counted is named.
  var hasMetric: Bool {
    pieces.contains { piece in
      switch piece.part {
      case .metric, .fault(.ambiguousMetric): true
      default: false
      }
    }
  }

  private var hasNumber: Bool {
    pieces.contains { piece in
      switch piece.part {
      case .amount, .fault(.badNumber), .fault(.range), .fault(.dashedNumber): true
      case .fault(.vague), .fault(.total): hasMetric
      default: false
      }
    }
  }
}

extension LineFinding {
  /// Whether it is about a day.
  var isOfDay: Bool {
    switch self {
    case .futureDay, .distantDay, .notADay, .unsureWeekday, .wrongWeekday, .unknownToday: true
    default: false
    }
  }
}

extension LogLine.Fault {
  /// A finding about tokens of a line.
  init(finding: LineFinding, at places: Range<Int>, of tokens: [LineToken]) {
    let first = tokens[places.lowerBound]
    let last = tokens[max(places.lowerBound, places.upperBound - 1)]
    self.init(
      finding: finding, column: first.column, length: max(1, last.column + last.length - first.column))
  }
}
