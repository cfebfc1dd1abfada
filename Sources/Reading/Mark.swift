public import Goals

/// A stretch of the sentence, the part that it played, and what it was read as.
public struct Mark: Hashable, Sendable {
  /// Where in the sentence.
  public var range: Range<String.Index>
  /// What the words were read as.
  public var role: Role

  /// A mark.
  public init(range: Range<String.Index>, role: Role) {
    self.range = range
    self.role = role
  }

  /// The part that words can play, with the value that they gave.
  public enum Role: Hashable, Sendable {
    /// The number of a target, with its quantifier; and what a doubtful number could be instead: the other end of
    /// a range, 1,2 for `1.200`.
    case quantity(Target, orElse: Quantity?)
    /// What is counted; whether it is people or organisations.
    case unit(isPeople: Bool)
    /// A verb or modal that promises.
    case promise
    /// A word of more or less.
    case change(Direction)
    /// A time; its last day, nil where the year is unknown.
    case deadline(Day?)
    /// A recurring period.
    case per(Duration)
    /// How soon.
    case within(Duration)
    /// A dated value before the plan.
    case baseline(Baseline, isPercent: Bool)
    /// All or a part of those whom a coverage is about, with the share of them.
    case population(Target)
    /// What is to be done once, or all the time: a milestone, or ongoing.
    case work(Kind)
    /// A number that is no target: an age, a course, a page, a street.
    case otherNumber
    /// Words that keep the sentence from being a goal.
    case refusal(Refusal)
  }
}
