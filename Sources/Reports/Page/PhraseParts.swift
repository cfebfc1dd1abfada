public import Goals

extension Phrase {
  /// What became of an event that does not simply count.
  public enum EventStanding: Hashable, Sendable {
    /// The same line stands elsewhere.
    case duplicate
    /// Another line has its id.
    case conflicting
    /// Taken back.
    case voided
    /// Corrected.
    case superseded
    /// Another event took the same one back.
    case outdone
    /// It takes another back.
    case takesBack
    /// It has no effect.
    case refused
  }

  /// What a heading says.
  public enum Section: Hashable, Sendable {
    /// Lines that sum it up.
    case summary
    /// What needs the board's decision.
    case decisions
    /// Every goal of a year that is over.
    case outcomes
    /// A draft for the annual report.
    case annualDraft
    /// An area's goals.
    case area(String?)
    /// The table of arbetarekommuner of a goal.
    case units(goal: String, year: Int?, unit: String?)
    /// What every arbetarekommun should do once.
    case unitsDone(goal: String)
    /// Names of a list that nothing has been reported for.
    case remaining(goal: String, metric: String?, count: Int, all: Int)
    /// What each arbetarekommun lacks.
    case mostToGain(goal: String, year: Int?, unit: String)
    /// What could not be measured.
    case unmeasured
    /// The steps of a milestone.
    case steps
    /// The board's assessments.
    case assessments
    /// What became of the board's earlier actions.
    case earlierActions
  }

  /// A whole of which a goal asks a share.
  public struct Whole: Hashable, Sendable {
    /// How many there are.
    public let size: Quantity
    /// How many percent of them are asked for.
    public let asked: Quantity
    /// How many that is.
    public let target: Quantity
  }

  /// What a sum counts, where the plan's own word would not fit.
  public enum Counted: Hashable, Sendable {
    /// Nothing need be said.
    case things
    /// No more than so many may be.
    case limit
    /// Arbetarekommuner.
    case units
    /// Windows of time.
    case windows
    /// Steps.
    case steps
    /// Percentages.
    case percent
  }

  /// How a direction goal has gone.
  public enum Trend: Hashable, Sendable {
    /// The way it should.
    case better
    /// Nowhere.
    case same
    /// The other way.
    case worse
  }

  /// A command that shows more.
  public enum Hint: Hashable, Sendable {
    /// A goal's arbetarekommuner.
    case status(goal: String, plan: String)
  }
}
