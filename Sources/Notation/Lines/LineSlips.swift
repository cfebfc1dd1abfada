import Text

/// Tells what an unknown word of a line may have been meant to be.
struct LineSlips {
  let tokens: [LineToken]
  let line: String
  let vocabulary: LineVocabulary

  /// A word of a would-be note that is all but a name or a day; who writes more than a few words writes no name.
  func slip(in segment: LineSegment) -> LogLine.Fault? {
    guard segment.pieces.count <= 5 else { return nil }
    for piece in segment.pieces where piece.part == .word && tokens[piece.tokens.lowerBound].length > 2 {
      let word = tokens[piece.tokens.lowerBound]
      let known = vocabulary.placeNames + vocabulary.metricNames + LineWords.dayWords
      if let near = self.near(for: word.text, among: known) {
        return fault(.unknown(word.text, .anything, suggestion: near), piece.tokens)
      }
    }
    // Two words or three may be a name of as many.
    guard let places = segment.tokens, (2...4).contains(places.count) else { return nil }
    let name = text(places)
    return near(for: name, among: vocabulary.placeNames).map {
      fault(.unknown(name, .place, suggestion: $0), places)
    }
  }

  /// An unknown word, with what it may have been meant to be: after a number a metric, after "i" a place.
  func unknown(_ segment: LineSegment, at index: Int) -> LogLine.Fault {
    let piece = segment.pieces[index]
    let before = segment.pieces[..<index].last { $0.part != .cue(.rises) && $0.part != .cue(.falls) }
    let word = tokens[piece.tokens.lowerBound].text
    var places = piece.tokens
    switch before?.part {
    case .amount:
      if !segment.hasMetric {
        let near = self.near(for: word, among: vocabulary.metricNames)
        return fault(.unknown(word, .metric, suggestion: near), places)
      }
    case .filler where before.map({ tokens[$0.tokens.lowerBound].form == "i" }) == true:
      // "i Lila Edet": the words up to the next known one.
      let run = segment.pieces[index...].prefix { $0.part == .word }
      if let last = run.last { places = piece.tokens.lowerBound..<last.tokens.upperBound }
      let whole = text(places)
      if let near = self.near(for: whole, among: vocabulary.placeNames) {
        return fault(.unknown(whole, .place, suggestion: near), places)
      }
      places = piece.tokens
      let near =
        self.near(for: word, among: vocabulary.placeNames + LineWords.dayWords)
        ?? self.near(for: "i" + word, among: LineWords.dayWords)
      return fault(.unknown(word, .place, suggestion: near), places)
    default: break
    }
    let known = vocabulary.placeNames + vocabulary.metricNames + LineWords.dayWords
    let near = word.count > 2 ? self.near(for: word, among: known) : nil
    return fault(.unknown(word, .anything, suggestion: near), places)
  }
  /// What a word may have been meant to be, where that is another one.
  private func near(for word: String, among known: [String]) -> String? {
    // "Mål" is no slip of "maj".
    if HarmlessWords.alarming.contains(word.lowercased()) { return nil }
    return NearMiss.best(for: word, among: known).flatMap { $0.lowercased() == word.lowercased() ? nil : $0 }
  }

  /// The line's own text between tokens.
  func text(_ places: Range<Int>) -> String {
    let first = tokens[places.lowerBound].column - 1
    let last = tokens[places.upperBound - 1]
    let start = line.index(line.startIndex, offsetBy: first)
    return String(line[start..<line.index(line.startIndex, offsetBy: last.column - 1 + last.length)])
  }

  private func fault(_ finding: LineFinding, _ places: Range<Int>) -> LogLine.Fault {
    LogLine.Fault(finding: finding, at: places, of: tokens)
  }
}
