public import Goals

/// What an evaluation says of a goal.
public enum GoalVerdict: Hashable, Sendable {
  /// It was kept.
  case kept
  /// It was not.
  case notKept
  /// It was not, but in part, as only the board can tell.
  case partly
  /// Its last day has not come, and it is not settled: how it stands.
  case notDue(Outlook)
  /// It cannot be told, and why.
  case unmeasured(Reason)

  /// What a measure of the figures says of a goal on a day; before the last day kept and not kept are only what can no
  /// longer change.
  init(_ figures: Figures) {
    switch figures.outlook {
    case .reached: self = .kept
    case .missed: self = figures.isPartly ? .partly : .notKept
    case .likely, .uncertain, .unlikely: self = .notDue(figures.outlook)
    case .unmeasured:
      // What nothing can be due of yet is no fault of the journal's.
      self = figures.reason == .tooEarly ? .notDue(.unmeasured) : .unmeasured(figures.reason ?? .noData)
    }
  }

  /// What the board's own level says of a goal whose time is over; nil where it leaves the question open.
  init?(_ level: Event.Level) {
    switch level {
    case .reached: self = .kept
    case .partly: self = .partly
    case .missed: self = .notKept
    case .likely, .uncertain, .unlikely: return nil
    }
  }

  /// True where it was kept, false where it was not or but in part, nil where that cannot be told yet or at all.
  public var isKept: Bool? {
    switch self {
    case .kept: true
    case .notKept, .partly: false
    case .notDue, .unmeasured: nil
    }
  }

  /// How many goals got which verdict.
  public struct Count: Hashable, Sendable {
    /// All goals.
    public var all = 0
    /// Those that were kept.
    public var kept = 0
    /// Those that were not.
    public var notKept = 0
    /// Those that were kept in part.
    public var partly = 0
    /// Those whose last day has not come.
    public var notDue = 0
    /// Those that the board should have judged and has not.
    public var notAssessed = 0
    /// Those that cannot be told of for other reasons.
    public var unmeasured = 0

    /// Counts verdicts.
    init(_ verdicts: some Sequence<GoalVerdict>) {
      for verdict in verdicts {
        all += 1
        switch verdict {
        case .kept: kept += 1
        case .notKept: notKept += 1
        case .partly: partly += 1
        case .notDue: notDue += 1
        case .unmeasured(.notAssessed): notAssessed += 1
        case .unmeasured: unmeasured += 1
        }
      }
    }
  }
}
