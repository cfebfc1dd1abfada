/// Tells a line that reports something from the words around it.
struct LineSorting {
  enum Sort {
    case prose, heading, report
  }

  let pieces: [LinePiece]
  let tokens: [LineToken]
  /// Whether the next line is of figures that say no metric: "Ale: 42".
  var isAboveRow = false

  /// A number, or a word in its stead beside what is counted, makes a report; what is known and nothing else a
  /// heading. The rest is prose, unless it tells of something counted at a place or on a day: there the number is missing.
  var sort: Sort {
    if hasNumber { return .report }
    let isTitle = tokens.last?.text == ":"
    if hasMetric, isAboveRow, isUnderstood, namesMetric, !pieces.contains(where: \.saysWhere) {
      return .heading
    }
    if hasMetric, !isTitle { return hasPlaceOrDay || !hasWords ? .report : .prose }
    guard isUnderstood else { return .prose }
    return isTitle || hasPlaceOrDay && !hasOtherWords ? .heading : .prose
  }

  /// Whether it is a line of figures although it names nothing that is counted: "Ale 42", below "Samtal:" also of a place
  /// that no plan knows.
  func isRow(under heading: LineHeading) -> Bool {
    if heading.metric != nil { return hasPlaceOrDay || hasWords }
    return pieces.contains(where: \.isPlace) && !hasWords
      && !pieces.contains { $0.isFault || $0.isCue }
  }

  /// Whether it names what is counted, without a number and in words that are not understood.
  var tellsOfOthers: Bool {
    hasMetric && !hasNumber && pieces.contains { !$0.isSolid && !$0.isKnown(tokens) }
  }

  /// Whether it tells of something by itself, known or not: "12 samtl i Härryda", "12 flygblad i Ale".
  var isReportOfItself: Bool {
    guard tokens.last?.text != ":", let first = firstTold else { return false }
    if hasMetric {
      // "10 av samtalen" is of those above.
      let next = pieces.drop { $0.tokens.lowerBound <= first.tokens.lowerBound }.first
      return first.isSolid && !(first.isAmount && next?.part == .word)
    }
    guard first.isAmount, !tokens[first.tokens.lowerBound].isYear else { return false }
    let solid = pieces.drop { !$0.isAmount }.dropFirst()
    guard let word = solid.first, word.part == .word, tokens[word.tokens.lowerBound].isWord,
      tokens[word.tokens.lowerBound].text.first?.isLowercase == true
    else { return false }
    return solid.dropFirst().allSatisfy { piece in
      switch piece.part {
      case .filler: ["i", "på", "den"].contains(tokens[piece.tokens.lowerBound].form)
      case .place, .listed, .day, .pause, .stop, .clock: true
      case .fault(let finding): finding.isOfDay
      default: false
      }
    } && hasPlaceOrDay
  }

  /// "Lördag 14.00", "Tjörn 5 pers".
  var beginsWithDayOrPlace: Bool { firstTold.map { $0.isDay || $0.saysWhere || $0.isFault } ?? false }

  private var firstTold: LinePiece? {
    pieces.first { piece in
      switch piece.part {
      case .pause, .filler, .open, .cue: false
      default: true
      }
    }
  }

  /// Whether a place or a day is named.
  var hasPlaceOrDay: Bool {
    pieces.contains { piece in
      switch piece.part {
      case .place, .listed, .day: true
      case .fault(let finding): finding.isOfDay
      default: false
      }
    }
  }

  /// Whether all of it says what the lines below are of: one place, one day and one metric at most, and words that change
  /// nothing. "Ale och Tjörn:" is none, nor "Mål för Ale:".
  private var isUnderstood: Bool {
    var (places, days, metrics) = (0, 0, 0)
    for piece in pieces {
      switch piece.part {
      case .place: places += 1
      case .day: days += 1
      case .metric: metrics += 1
      case .listed, .pause, .open, .close, .filler, .cue(.rises): continue
      case .fault(let finding) where finding.isOfDay: days += 1
      default: guard piece.isHarmless(tokens) else { return false }
      }
    }
    return max(places, days, metrics) <= 1
  }

  /// What is wrong with a day in it.
  func firstFault(below seen: SeenDays) -> LogLine.Fault? {
    for piece in pieces {
      if case .day(let day) = piece.part, seen.mayMove(day) {
        return LogLine.Fault(finding: .unsureDay, at: piece.tokens, of: tokens)
      }
      if case .fault(let finding) = piece.part, finding.isOfDay {
        return LogLine.Fault(finding: finding, at: piece.tokens, of: tokens)
      }
    }
    return nil
  }

  /// Whether a word is unknown that announces no figures.
  private var hasOtherWords: Bool {
    pieces.contains {
      $0.part == .word && !HarmlessWords.announcing.contains(tokens[$0.tokens.lowerBound].form)
    }
  }

  private var hasWords: Bool { pieces.contains { $0.part == .word } }

  /// Whether a metric is named as the plans have it.
  private var namesMetric: Bool {
    pieces.contains { if case .metric(_, .asWritten) = $0.part { true } else { false } }
  }

  /// Whether it is a place or a day with a number, and nothing else.
  var isBareRow: Bool {
    !hasMetric && hasPlaceOrDay && !hasWords && pieces.contains(where: \.isAmount)
      && !pieces.contains(where: \.isFault)
  }

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
    case .futureDay, .begunToday, .distantDay, .notADay, .unsureWeekday, .wrongWeekday, .unknownToday: true
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
