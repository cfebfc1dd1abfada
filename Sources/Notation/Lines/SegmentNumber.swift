import Goals

/// What a segment's number is of, as its place among the words says.
extension LineSegment {
  /// "42 samtal var": so many for each of those before it.
  func each(_ tokens: [LineToken]) -> Range<Int>? {
    guard let amount else { return nil }
    return pieces[(amount + 1)...].first { tokens[$0.tokens.lowerBound].form == "var" }?.tokens
  }

  /// Whether its number, parted by a space, may be two: "Ale 42 714" below "Samtal:", or "lördag 28 120 samtal".
  func isLooselyGrouped(_ text: String, _ line: [LineToken]) -> Bool {
    guard text.contains(" "), let amount else { return false }
    if text.prefix(while: { $0 != " " }).count == 3, !text.hasSuffix("000") { return true }
    if !isNumberFirst {
      return !pieces[..<amount].contains(where: \.isCue)
    }
    guard amount > 0 else { return false }
    let before = pieces[amount - 1]
    if case .listed = before.part { return true }
    return before.isDay || before.part == .filler && line[before.tokens.lowerBound].form == "den"
  }

  /// Whether its number stands before what it counts.
  var isNumberFirst: Bool {
    guard let amount,
      let metric = pieces.firstIndex(where: \.isMetric)
    else { return false }
    return amount < metric
  }

  /// Whether its number is no "18.30".
  var isWhole: Bool {
    pieces.allSatisfy { if case .amount(let amount, _) = $0.part { amount.isWhole } else { true } }
  }

  /// Whether its number is of what it counts, and not of who was there or which one it was: "42 samtal", "medlemmar i Ale
  /// är 42", but neither "8 på torgmötet" nor "torgmöte 3".
  func isTied(_ line: [LineToken]) -> Bool {
    guard let amount,
      let metric = pieces.firstIndex(where: \.isMetric)
    else { return true }
    let between = pieces[min(amount, metric) + 1..<max(amount, metric)]
    func isFiller(_ piece: LinePiece, among words: Set<String>) -> Bool {
      piece.part == .filler && words.contains(line[piece.tokens.lowerBound].form)
    }
    if amount < metric {
      // "Den 3 insatsen" is the third.
      if amount > 0, case .metric(_, .inflected) = pieces[metric].part,
        ["den", "det"].contains(line[pieces[amount - 1].tokens.lowerBound].form)
      {
        return false
      }
      return between.allSatisfy { piece in
        switch piece.part {
        case .cue(.rises), .cue(.falls), .percent: true
        default: isFiller(piece, among: ["st", "stycken", "styck", "genomförda", "bra"])
        }
      }
    }
    var hasCue = false
    for piece in between {
      switch piece.part {
      case .cue:
        // "Medlemmar ny 412" is how many there are.
        if LineWords.new.contains(line[piece.tokens.lowerBound].form) { return false }
        hasCue = true
      case .place, .listed, .day, .percent: continue
      default:
        guard isFiller(piece, among: ["i", "på", "med", "blev", "det", "den", "st", "antal"]) else {
          return false
        }
      }
    }
    // "Torgmöte 3" is the third, and "torgmöte lördag 28" has a date.
    let isSigned = if case .amount(_, let sign) = pieces[amount].part { sign != nil } else { false }
    if hasCue || isSigned { return true }
    if between.last?.isDay == true { return false }
    if case .metric(_, .inflected) = pieces[metric].part {
      return pieces[amount].part == .amount(Quantity(1), nil)
    }
    return true
  }

  /// Whether its number, which no metric stands with, has no word beside it that makes it one of something else: "vi var 8",
  /// "5 på plats", "ringde 42"; of more or fewer it is only where the one before it is.
  func isBare(_ line: [LineToken], after cues: Set<LineWords.Cue>) -> Bool {
    pieces.allSatisfy { piece in
      switch piece.part {
      case .cue(.rises), .cue(.falls): cues.contains(.rises) || cues.contains(.falls)
      case .filler:
        ["i", "på", "för", "det", "blev", "också", "även", "st", "den"].contains(
          line[piece.tokens.lowerBound].form)
      default: piece.tokens.allSatisfy { !["vi", "folk", "personer"].contains(line[$0].form) }
      }
    }
  }

  /// Whether its number may be a day of the month, a time of day, a year or a label, unless what it counts follows it:
  /// "den 28", "lördag 28", "18.00", "2026", "samtal 1:".
  func mayBeLabel(_ line: [LineToken]) -> Bool {
    guard let amount, !isNumberFirst, case .amount(let value, nil) = pieces[amount].part else { return false }
    let place = pieces[amount].tokens.lowerBound
    let text = line[place].text
    let isOfTime = text.contains(".") && !pieces.contains { $0.part == .percent }
    if isOfTime || line[place].isYear { return true }
    guard amount > 0 else { return false }
    let before = pieces[amount - 1]
    let word = line[before.tokens.upperBound - 1].form
    let isWeekday = DayNotation.weekdays.contains { word == $0 || word == $0 + "en" }
    if word == "den" || isWeekday && value < Quantity(32) { return true }
    return before.isMetric && place + 1 < line.count && line[place + 1].text == ":"
  }
}
