public import Goals

/// An event as a line tells of it, before the plans have judged whether it can be.
public struct SaidEvent: Hashable, Sendable {
  /// What a number says of its metric.
  public enum Value: Hashable, Sendable {
    /// A number and nothing else: an increment, but of a state it could be either.
    case bare(Quantity)
    /// So many more or fewer.
    case change(Quantity)
    /// It is so much.
    case reading(Quantity)
    /// There are so many: a reading of a state, and of what adds up no increment that is certain.
    case standing(Quantity)
    /// There were so many: a reading of a state on a day that is said, an increment of what adds up.
    case held(Quantity)
  }

  /// Where it happened.
  public enum Place: Hashable, Sendable {
    /// The line does not say.
    case unsaid
    /// Not in any arbetarekommun: the organisation itself.
    case organisation
    /// In that one.
    case unit(Arbetarekommun)
  }

  /// What is counted.
  public var metric: Identifier
  /// How much.
  public var value: Value
  /// Whether it is of what people did: "5 medlemmar ute", "ringt 42 medlemmar". Of a state that is no reading.
  public var isOfAction: Bool
  /// Whether it is called a number: "antal medlemmar".
  public var isOfAntal: Bool
  /// A word that tells of more than there were, in what is said: "fler".
  public var comparison: String?
  /// Whether the number is written as a percentage.
  public var isPercent: Bool
  /// Where.
  public var place: Place
  /// When; nil where the line does not say.
  public var day: SaidDay?
  /// Names that the plans list, such as a voting district's.
  public var tags: [Event.Tag]
  /// Free words.
  public var note: String
  /// The column of the number in its line, from 1.
  public var column: Int
  /// How many letters the number has.
  public var length: Int
}

extension SaidEvent {
  /// Whether another one may be a part of it, or it of that: the same thing, place and day, and no other names.
  func mayHold(_ other: SaidEvent) -> Bool {
    guard metric == other.metric, place == other.place, sharesDays(with: other) else { return false }
    let (own, others) = (Set(tags), Set(other.tags))
    guard own.isSubset(of: others) || others.isSubset(of: own) else { return false }
    if case .change(let one) = value, case .change(let two) = other.value {
      return (one < .zero) == (two < .zero)
    }
    return true
  }
}

/// A day as a line tells of it.
public struct SaidDay: Hashable, Sendable {
  /// The day; the last of the stretch, or today while that lasts.
  public var day: Day
  /// The stretch, where the line names one: "i juni".
  public var stretch: Period?
  /// The first and the last day that it may be.
  var first: Day { stretch?.start ?? day }
  var last: Day { stretch?.end ?? day }
  /// Whether it is counted from the day that the line was written: "i går".
  public var isCounted: Bool
  /// Whether it is a weekday or a weekend and no more, which may be that of another day beside it: "21/11 … söndag".
  var isBare = false
  /// The year, where it is said.
  var year: Int?

  /// A day, or the last day so far of a stretch.
  public init(_ day: Day, stretch: Period? = nil, isCounted: Bool = false) {
    self.day = day
    self.stretch = stretch
    self.isCounted = isCounted
  }
}
