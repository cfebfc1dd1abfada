public import Goals

/// What one sentence says, read as a goal.
///
/// A sentence that is no goal is read all the same: `refusal` says why it is none, and the other fields say what
/// it would be if the plan made it one by an attribute.
public struct Reading: Hashable, Sendable {
  /// Why the sentence is no goal; nil for a goal.
  public var refusal: Refusal?
  /// Which rule would judge it.
  public var kind: Kind
  /// What must be reached, where the sentence says a number or "alla".
  public var target: Target?
  /// What is counted, in the sentence's own words.
  public var unit: String?
  /// The window of a rate, or of a coverage that starts anew.
  public var per: Duration?
  /// How soon each one must be reached.
  public var within: Duration?
  /// The last day, where the sentence names a time.
  public var deadline: Day?
  /// The value from which change is counted.
  public var baseline: Baseline?
  /// Whether the baseline is a percentage.
  public var isBaselinePercent: Bool
  /// Which way is better, for a direction.
  public var direction: Direction?
  /// Of a change that must not come ("minskar inte"), to which side of the baseline the figure must keep: at least
  /// the baseline, or at most. It is a level where there is a baseline, else a doubt.
  public var kept: Comparison?
  /// Of what a coverage is the share.
  public var population: CoveredPopulation?
  /// Further targets of the same sentence, in its order.
  public var more: [Reading]
  /// Which words played which part, in the order of the sentence.
  public var marks: [Mark]
  /// Close readings: what else the sentence could have meant.
  public var doubts: [Doubt]

  /// A reading of a kind; everything else is absent until it is set.
  public init(kind: Kind) {
    self.kind = kind
    self.isBaselinePercent = false
    self.more = []
    self.marks = []
    self.doubts = []
  }

  /// Whether the sentence is a goal.
  public var isGoal: Bool { refusal == nil }
}

/// Of what a coverage is the share, as a sentence can tell it.
public enum CoveredPopulation: Hashable, Sendable {
  /// Every arbetarekommun of the plan.
  case arbetarekommuner
  /// Anything else, in the sentence's words: "nya medlemmar".
  case named(String)
}
