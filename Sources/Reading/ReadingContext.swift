public import Goals

/// What the reader knows about a sentence's surroundings.
///
/// Dates that name no year ("vid årets slut", "senast i februari") take theirs from `year`; without it they fall in
/// the period, "årets slut" at the end of its last year.
public struct ReadingContext: Hashable, Sendable {
  /// The year that "i år" means.
  public var year: Int?
  /// The plan's period.
  public var period: Period?
  /// Where the sentence stands.
  public var standing: Standing
  /// Whether "behöver" and "måste" promise something: so in a plan without goal lists.
  public var needsArePromises: Bool

  /// A context; without arguments a sentence on its own.
  public init(
    year: Int? = nil, period: Period? = nil, standing: Standing = .alone, needsArePromises: Bool = false
  ) {
    self.year = year
    self.period = period
    self.standing = standing
    self.needsArePromises = needsArePromises
  }

  /// Where a sentence stands in its document.
  public enum Standing: Hashable, Sendable {
    /// A bullet in a list of goals: even a verbless one promises.
    case listed
    /// Running text, where only a promising verb makes a goal.
    case prose
    /// Shown to the reader by itself.
    case alone
  }
}
