public import Goals
public import Notation
public import Reading

/// What is said below a sentence of what was made of it.
public enum Verdict: Hashable, Sendable {
  /// A goal: its kind and target; which one it is where the sentence has several.
  case goal(Reading, number: Int?)
  /// What follows in a plan: the id and metric that the goal would have, and the whole windows of a rate from a day.
  case consequence(Identifier, Kind, windows: Int?, from: Day)
  /// The sentence has several targets.
  case several
  /// It could be read in two ways.
  case unsure(CloseCall)
  /// It is no goal; how it would be read if it were one.
  case refused(Refusal, Reading, Identifier?)
  /// Only the beginning was read.
  case cut
}

/// A verdict in words.
public struct VerdictText: Hashable, Sendable {
  /// What stands before it, in capitals; empty where it goes on what stands above.
  public var heading: String
  /// The rest, in sentences.
  public var text: String

  /// A verdict in words.
  public init(_ heading: String, _ text: String) {
    self.heading = heading
    self.text = text
  }
}
