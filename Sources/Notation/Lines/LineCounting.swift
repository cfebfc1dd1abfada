import Goals

/// Tells whether a line's numbers are of what was done, or of who was there, of how many there are, or of parts of things.
struct LineCounting {
  let segments: [LineSegment]
  let tokens: [LineToken]
  let vocabulary: LineVocabulary
  /// Who was there, where the line says how many.
  let people: Range<Int>?

  /// "42 fler samtal": the word that may tell of more than before.
  func comparison(in segment: LineSegment) -> String? {
    segment.pieces.first { piece in
      piece.isCue && LineWords.comparing.contains(tokens[piece.tokens.lowerBound].form)
    }.map { tokens[$0.tokens.lowerBound].text }
  }

  /// Whether "antal" is said, and not by how much it changed.
  var isOfAntal: Bool {
    let words = Set(tokens.map(\.form))
    return !words.isDisjoint(with: ["antal", "antalet"]) && words.isDisjoint(with: ["med", "till"])
  }

  /// Whether the line tells of what people did, which says nothing of how many there are.
  var isOfAction: Bool {
    segments.contains { segment in
      segment.pieces.contains { LineWords.actions.contains(tokens[$0.tokens.lowerBound].form) }
    }
  }

  /// "Vi var 12 medlemmar", "vi är 12 medlemmar i kväll": those who were there, and perhaps not all there are.
  func isOfThoseThere(
    _ segment: LineSegment, _ value: SaidEvent.Value, _ place: SaidEvent.Place, _ day: SaidDay?
  ) -> Bool {
    guard segment.isNumberFirst,
      segment.pieces.contains(where: { piece in
        LineWords.subjects.contains(tokens[piece.tokens.lowerBound].form)
      })
    else { return false }
    switch value {
    case .held: return true
    case .reading, .standing:
      return day != nil || segments.count(where: \.hasAmount) > 1
        || place == .unsaid && vocabulary.allUnits.count > 1
    case .bare, .change: return false
    }
  }

  /// Throws where an amount is no whole number of what is counted whole, or may be two numbers.
  func check(
    _ amount: Quantity, of metric: Identifier, in segment: LineSegment, _ piece: LinePiece
  ) throws(LineEvents.Doubt) {
    // "En S1 med 7 deltagare", where the members who take it are counted.
    if let people, vocabulary.persons.contains(metric) { throw LineEvents.Doubt(.numberInNote, people) }
    let text = tokens[piece.tokens.upperBound - 1].text
    if segment.isLooselyGrouped(text, tokens) { throw LineEvents.Doubt(.grouped(text), piece.tokens) }
    guard !amount.isWhole else { return }
    if isLoose(decimal: text) { throw LineEvents.Doubt(.badNumber(text), piece.tokens) }
    if !vocabulary.divisible.contains(metric) { throw LineEvents.Doubt(.notWhole(text), piece.tokens) }
  }

  /// Whether what looks like a decimal may be none: in "Ale,samtal,42,1" the comma parts two columns.
  private func isLoose(decimal text: String) -> Bool {
    text.contains(",")
      && tokens.indices.dropLast().contains { tokens[$0].text == "," && !tokens[$0 + 1].isParted }
  }
}
