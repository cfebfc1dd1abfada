import Goals

/// A part of a line that means one thing, or nothing.
struct LinePiece {
  enum Part: Hashable {
    case amount(Quantity, Sign?)
    case metric(Identifier)
    case place(SaidEvent.Place)
    /// A listed name, with every arbetarekommun that has one such.
    case listed([LineVocabulary.Listed])
    case day(SaidDay)
    case cue(LineWords.Cue)
    case percent
    /// A time of day.
    case clock
    case filler
    /// "," or "och".
    case pause
    /// "." or "!"
    case stop
    /// A parenthesis or a quotation begins, or ends.
    case open, close
    /// An unknown word or sign.
    case word
    case fault(LineFinding)
  }

  enum Sign: Hashable {
    case plus, minus
  }

  let part: Part
  /// Whether it is a metric in another form than the plans have it: "torgmöte" where they count "torgmöten".
  var isInflected = false
  /// Whether it is the name of a goal that counts the metric, which may be another thing.
  var isGoal = false
  /// Its tokens in the line.
  let tokens: Range<Int>

  /// Whether it is a number.
  var isAmount: Bool { if case .amount = part { true } else { false } }

  /// Whether it says what was done, how much, where or when, rightly or wrongly.
  var isSolid: Bool {
    switch part {
    case .amount, .metric, .place, .listed, .day, .percent, .fault: true
    case .cue, .clock, .filler, .pause, .stop, .open, .close, .word: false
    }
  }
}
