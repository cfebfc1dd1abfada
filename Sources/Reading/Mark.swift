/// A stretch of the sentence and the part that it played.
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

  /// The part that words can play.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// The number of the target, with its quantifier.
    case quantity
    /// What is counted.
    case unit
    /// A verb or modal that promises.
    case promise
    /// A verb of more or less.
    case change
    /// The last day.
    case deadline
    /// A recurring period.
    case per
    /// How soon.
    case within
    /// A dated value before the plan.
    case baseline
    /// Of what a coverage is the share.
    case population
    /// A number that is no target: an age, a course, a page, a street.
    case otherNumber
    /// Words that keep the sentence from being a goal.
    case refusal
  }
}
