public import Goals

/// The goals of one area.
public struct PaperArea: Hashable, Sendable {
  /// Its name; nil before the plan's first heading.
  public var name: String?
  /// How many of its goals stand how.
  public var standings: [Paper.Standing]
  /// The goals that can be shown.
  public var entries: [PaperEntry]
  /// Those that cannot, each with its reason.
  public var unmeasured: [Phrase]
}

/// One goal on paper.
public struct PaperEntry: Hashable, Sendable {
  /// Its id, by which it is linked to.
  public var id: String
  /// Its name.
  public var name: Phrase
  /// Its outlook.
  public var outlook: Outlook
  /// Why there is none.
  public var reason: Reason?
  /// The same as a sentence says it.
  public var words: Phrase
  /// The figure that stands out.
  public var figure: Phrase?
  /// What it is a part of.
  public var rest: Phrase?
  /// Labels and what they say.
  public var facts: [Page.Fact]
  /// What the board has said.
  public var board: [Page.Fact]
  /// Who has done what every arbetarekommun should do once.
  public var done: Phrase?
  /// The plan's own words.
  public var planText: String
  /// Where they stand.
  public var source: SourceLocation
  /// Its course.
  public var chart: Chart?
  /// What it is to be called in the text alternative of the chart.
  public var plainName: String
}

/// How a goal was read from the plan.
public struct GoalReading: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// Its name.
  public var name: String
  /// Where it stands.
  public var source: SourceLocation
  /// Its kind.
  public var kind: Kind
  /// What was understood.
  public var understood: Phrase
}
