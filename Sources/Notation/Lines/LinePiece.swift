import Goals

/// A part of a line that means one thing, or nothing.
struct LinePiece {
  enum Part: Hashable {
    case amount(Quantity, Sign?)
    case metric(Identifier, Naming)
    case place(SaidEvent.Place)
    /// A listed name, with every arbetarekommun that has one such.
    case listed([LineVocabulary.Listed])
    case day(SaidDay)
    case cue(LineWords.Cue)
    case percent
    /// A time of day.
    case clock
    /// Who was there, or how long: "6 personer", "på 2 timmar".
    case people
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

  /// How a metric is named.
  enum Naming: Hashable {
    /// As the plans have it.
    case asWritten
    /// In another form: "torgmöte" where they count "torgmöten".
    case inflected
    /// By a goal of another name, which may be another thing.
    case goal
  }

  enum Sign: Hashable {
    case plus, minus
  }

  let part: Part
  /// Its tokens in the line.
  let tokens: Range<Int>

  /// Whether it is a number.
  var isAmount: Bool { if case .amount = part { true } else { false } }
  /// Whether it says what is counted.
  var isMetric: Bool { if case .metric = part { true } else { false } }
  /// Whether it is a day that has been.
  var isDay: Bool { if case .day = part { true } else { false } }
  /// Whether it is an arbetarekommun, or the organisation.
  var isPlace: Bool { if case .place = part { true } else { false } }
  /// Whether it is a place or a name that belongs to one.
  var saysWhere: Bool { if case .listed = part { true } else { isPlace } }
  /// Whether it says something of a number.
  var isCue: Bool { if case .cue = part { true } else { false } }
  /// Whether it is kept as a note, wherever it stands.
  var isAside: Bool { part == .clock || part == .people }
  /// Whether it cannot be understood.
  var isFault: Bool { if case .fault = part { true } else { false } }

  /// Whether it says what was done, how much, where or when, rightly or wrongly.
  var isSolid: Bool {
    switch part {
    case .amount, .metric, .place, .listed, .day, .percent, .fault: true
    case .cue, .clock, .people, .filler, .pause, .stop, .open, .close, .word: false
    }
  }
}
