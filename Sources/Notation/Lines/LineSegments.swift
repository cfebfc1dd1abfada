/// The parts of a line between its commas and conjunctions, each with at most one number.
struct LineSegment {
  var pieces: [LinePiece] = []
  /// Which sentence of the line it is in.
  var sentence = 0
  /// Whether it is joined to the one before it by a word: "och".
  var isJoined = false
  /// Whether nothing but its number parts it from the one before it.
  var isParted = false
  /// Which parenthesis or quotation it is in, where it is in one.
  var aside: Int?
  /// Whether that is a quotation.
  var isQuoted = false

  /// Whether there is anything in it that says what was done, how much, where or when.
  var isSolid: Bool { pieces.contains(where: \.isSolid) }
  /// Whether a word in it is unknown.
  var hasWords: Bool { pieces.contains { $0.part == .word } }
  /// Whether it holds a number.
  var hasAmount: Bool { amount != nil }
  /// Whether it says what is counted.
  var hasMetric: Bool { pieces.contains(where: \.isMetric) }
  /// Its number.
  var amount: Int? { pieces.firstIndex(where: \.isAmount) }
  /// The days that it says.
  var days: [SaidDay] { pieces.compactMap { if case .day(let said) = $0.part { said } else { nil } } }
  /// Whether a number in it that counts what the one before it does is one of its own: it says where it is of, or,
  /// after a comma, when.
  var standsAlone: Bool {
    pieces.contains { $0.saysWhere || $0.isDay && !isParted }
  }
  /// Its tokens.
  var tokens: Range<Int>? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    return first.tokens.lowerBound..<last.tokens.upperBound
  }

  /// Cuts pieces into segments.
  static func all(of pieces: [LinePiece], _ tokens: [LineToken]) -> [LineSegment] {
    var segments: [LineSegment] = []
    var current = LineSegment()
    var asides = 0
    func isLabel(_ index: Int) -> Bool {
      index + 2 < pieces.count && tokens[pieces[index + 1].tokens.lowerBound].text == ":"
        && pieces[index + 2].isAmount
    }
    func close() {
      if !current.pieces.isEmpty { segments += current.parted }
      current.pieces = []
      current.isJoined = false
    }
    for (index, piece) in pieces.enumerated() {
      switch piece.part {
      // "Samtal: 42 Insatser: 2": the colon makes a label of what stands before it.
      case .metric where current.hasAmount && isLabel(index):
        close()
        current.pieces.append(piece)
      case .pause:
        close()
        current.isJoined = ["och", "samt", "&", "+"].contains(tokens[piece.tokens.lowerBound].form)
      case .stop:
        close()
        current.sentence += 1
      case .open:
        close()
        asides += 1
        current.aside = asides
        current.isQuoted = LinePieces.quotes.contains(tokens[piece.tokens.lowerBound].form)
      case .close:
        close()
        current.aside = nil
        current.isQuoted = false
      default: current.pieces.append(piece)
      }
    }
    close()
    return segments
  }

  /// "42 samtal 1 insats" is two, and so is "samtal 42 insatser 1".
  private var parted: [LineSegment] {
    guard pieces.count(where: \.isAmount) > 1 else {
      return [self]
    }
    let isNameFirst =
      pieces.lazy.compactMap { piece -> Bool? in
        switch piece.part {
        case .metric: true
        case .amount: false
        default: nil
        }
      }.first ?? false
    var parts: [LineSegment] = []
    var current = LineSegment(sentence: sentence, aside: aside, isQuoted: isQuoted)
    for piece in pieces {
      let begins: Bool
      switch piece.part {
      case .metric: begins = isNameFirst && current.hasAmount
      case .amount: begins = current.hasAmount
      default: begins = false
      }
      if begins {
        parts.append(current)
        current.pieces = []
        current.isParted = true
      }
      current.pieces.append(piece)
    }
    parts.append(current)
    return parts
  }
}
