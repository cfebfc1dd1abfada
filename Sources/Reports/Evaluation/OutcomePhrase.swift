public import Goals

/// Something to be said of how a year's goals came out, with its values.
public enum OutcomePhrase: Hashable, Sendable {
  /// How many goals were kept.
  case count(GoalVerdict.Count)
  /// Nothing that the goals count was counted before the stretch.
  case nothingBefore(NamedPeriod.Name)
  /// What a figure of the year before rests on, by the goal's name.
  case basis(String, Beside)
  /// What the stretch came to, by the name of a goal that is judged by another figure.
  case ofYear(String, Quantity, NamedPeriod.Name, beside: Beside?)
  /// Goals that run beyond the stretch, and until when.
  case notDue([Later])
  /// Goals whose last day came before the stretch, and when.
  case wasDue([Later])
  /// Goals that were not kept and that the board has not commented on, by name.
  case uncommented([String], isPartly: Bool)
  /// What the draft is, and what is left to do with it; whose figures it has, where they are one arbetarekommun's.
  case draftNote(unit: String?)

  /// How a goal with figures came out; no figure where nothing is known.
  case counted(Subject, GoalVerdict, due: Day, figure: Figure?, beside: Beside?)
  /// What the stretch came to, where the goal's own figure is another.
  case year(Quantity, NamedPeriod.Name, beside: Beside?)
  /// What the halves of a year brought.
  case halves(Retrospect.Halves)
  /// How a milestone came out.
  case milestone(Subject, GoalVerdict, due: Day, Steps)
  /// How a goal came out that only the board judges: its latest level, when and by which paragraph of the minutes.
  case judged(Subject, GoalVerdict, due: Day, Word?)
  /// How many arbetarekommuner kept their own target, and which have not reported to the end.
  case unitsKept(Int, of: Int, isOver: Bool, silent: [String])
  /// Which arbetarekommuner have not done what all should, and which have not reported to the end.
  case unitsLeft([String], silent: [String])
  /// What the board said: with the day and the paragraph where the sentence before has not told them.
  case comment(String, on: Day?, reference: String?)
  /// The board has said nothing.
  case noComment
  /// Goals of which nothing else can be said, in the plan's words.
  case unmeasured([String], Reason)

  /// Which goal is spoken of.
  public struct Subject: Hashable, Sendable {
    /// The plan's own words.
    public let text: String
    /// The year of a target table's column.
    public let year: Int?
    /// Its last day, where that came before the stretch.
    public let until: Day?
  }

  /// A goal whose last day is not in the stretch.
  public struct Later: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its last day.
    public let due: Day
  }

  /// A goal's own figure.
  public enum Figure: Hashable, Sendable {
    /// Said as it stands.
    indirect case standing(Phrase)
    /// A state that went from its start, with what was asked of it where an amount was; the start's day where it is
    /// not the eve of the stretch.
    indirect case moved(Phrase?, from: Quantity, on: Day?, to: Quantity, isPercent: Bool)
  }

  /// What a figure is set beside.
  public struct Beside: Hashable, Sendable {
    /// What it was.
    public let before: Quantity
    /// Of which days.
    public let span: Span
    /// The first day on which anything of the sort was counted, where that was late.
    public let since: Day?
    /// How many arbetarekommuner counted then and now, where they are not the same.
    public let places: Retrospect.Places?

    /// Of which days a figure is.
    public enum Span: Hashable, Sendable {
      /// The whole year before.
      case year
      /// The same days of the year before.
      case sameDays
      /// A longer stretch before.
      case stretch
      /// What was read on a day.
      case state(Day)
    }
  }

  /// How far a milestone has come.
  public struct Steps: Hashable, Sendable {
    /// When the last of it was done.
    public let done: Day?
    /// The plan's own day for it, where it names one.
    public let deadline: Day?
    /// How many steps it has; none where it is one thing.
    public let all: Int
    /// Those that are left.
    public let left: [String]
    /// Those that were done late, where all of it was not.
    public var late: [LateStep] = []
  }

  /// A step that was done so many days after its last.
  public struct LateStep: Hashable, Sendable {
    /// The plan's words.
    public let text: String
    /// How many days.
    public let days: Int
  }

  /// A level that the board has given.
  public struct Word: Hashable, Sendable {
    /// Which.
    public let level: Event.Level
    /// When.
    public let day: Day
    /// The minutes' paragraph.
    public let reference: String?
  }
}
