/// One of the things that a rule looks at by itself, and whether it holds.
public struct Check: Hashable, Sendable {
  /// What was looked at.
  public let subject: Subject
  /// What the events came to there; nil where nothing is summed.
  public let amount: Quantity?
  /// Whether it holds.
  public let isMet: Bool
  /// How many such there are: persons who came the same day and fared alike.
  public var count = 1

  /// What a rule looks at.
  public enum Subject: Hashable, Sendable {
    /// A window of time.
    case window(Period)
    /// An arbetarekommun.
    case unit(Arbetarekommun)
    /// A name of a list.
    case name(String, Arbetarekommun)
    /// Someone who came one day, to be met by another, and the day that it was done.
    case person(came: Day, by: Day, met: Day?)
    /// A step: its words, its deadline, and the day that it was done.
    case step(String, by: Day?, done: Day?)
  }
}
