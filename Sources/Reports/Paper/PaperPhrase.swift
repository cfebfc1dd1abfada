public import Goals

/// What only a document on paper says.
public enum PaperPhrase: Hashable, Sendable {
  /// What fails and what waits, of how many goals.
  case lead(failing: Int, missed: Int, waiting: Int, all: Int)
  /// What a number of goals are: "på god väg".
  case standing(Outlook, Phrase.Lack?, count: Int)
  /// The same of those that the board finds partly reached.
  case partly(count: Int)
  /// How many before: "kv 1: 9".
  case before(NamedPeriod.Name?, Int)
  /// What has changed since the period before.
  case changesSince(NamedPeriod.Name?)
  /// Better or worse, as a label.
  case change(isBetter: Bool)
  /// The board said so: the day and the minutes' paragraph.
  case boardOn(Day, reference: String?)
  /// A state and the value that change is counted from.
  case stateAndStart(Quantity, start: Quantity, isPercent: Bool)
  /// What has been done, and what was planned to the day.
  case doneAndPlanned(Phrase.Figure, planned: Quantity?)
  /// What the figure is of: "av 6 677 samtal (43 %)".
  case ofTarget(Quantity, unit: Phrase.Counted, things: String?, share: Double?)
  /// Less or more than planned to the day, in few words.
  case deviation(Quantity, expected: Quantity)
  /// What the stretch brought, and the stretch before.
  case inPeriod(Quantity, unit: String?, before: Quantity?, NamedPeriod.Name?)
  /// The stretch of a report, as a label.
  case period(NamedPeriod.Name)
  /// What each week must bring, and what each week of the stretch has brought.
  case needed(Quantity, gave: Quantity?, NamedPeriod.Name)
  /// A line of the plan.
  case planLine(Int)
  /// By what the arbetarekommuner are sorted.
  case lowestFirst(String)
  /// When an arbetarekommun last reported.
  case reported(Day?, asOf: Day)
  /// Through which day the figures of a silent one are known.
  case known(Day?, asOf: Day)
  /// What every one should do is done.
  case yes(Day?)
  /// It is not, and will not be.
  case no
  /// It is not.
  case notYet
  /// So many of the arbetarekommuner.
  case unitsReported(Figures.Part)
  /// The arbetarekommuner, as a heading.
  case units
  /// The course of each arbetarekommun of a goal, as a heading.
  case courses(String)
  /// What the number at each course is.
  case coursesNote(Day)
  /// What the bars mean.
  case key(Key)
  /// So many goals that the board has not assessed, as a matter's title.
  case waiting(Int)
  /// How the goals were read, as a heading.
  case readings
  /// What the figures rest on.
  case basis(Paper.Basis)
  /// The fingerprint.
  case fingerprint(String)
  /// What an area's goals without figures are called together.
  case unmeasured
  /// A label in a chart.
  case label(Label)
  /// What a course looks like, in words.
  case courseDescription(CourseChart)
  /// What a strip of windows looks like.
  case windowsDescription(WindowChart)
  /// The name of a window that was missed, and what it brought.
  case missedWindow(Period, Quantity, target: Quantity)
  /// How many windows are over, and what is left.
  case windowsOver(Int)
  /// The running window's last day, and how many come after it.
  case windowsLeft(until: Day?, coming: Int)
  /// The latest so many of all windows, by their first days.
  case latest(Int, of: Int)
  /// What a direction must pass.
  case mustPass(Quantity, Direction, isPercent: Bool)
  /// When a step was done.
  case stepDone(Day)
  /// How late a step is.
  case stepLate(Int)
  /// A step that is still to be done.
  case stepComing
  /// A page's number: the words around it.
  case pageNumber(Words)
  /// The head of every page after the first.
  case runningHead(NamedPeriod.Name, organisation: String)
  /// Where a figure must be written by hand.
  case writeDecision
  /// A day of the report's year, without the year.
  case dayInYear(Day)
  /// A year.
  case year(Int)
  /// A month in short, where its name does not fit.
  case month(Int)
  /// The months of a stretch, in short.
  case months(first: Int, last: Int)
  /// The title of a table's column for figures at the end of a day.
  case column(Day, withYear: Bool)
  /// The mark of invented figures, in a chart.
  case exampleInChart

  /// A label in a chart.
  public enum Label: Hashable, Sendable {
    /// The target.
    case target(Quantity, isPercent: Bool)
    /// Where the figure is expected to end, above the figures themselves.
    case forecast
    /// The forecast's figures.
    case range(Quantity, Quantity, isPercent: Bool)
    /// What was planned to the day.
    case planned(Quantity)
    /// What was reached.
    case actual(Quantity, isPercent: Bool)
    /// The state that change is counted from.
    case start(Quantity, Day?, isPercent: Bool)
    /// The plan's line.
    case plan
    /// Silent since a day, below the word for it.
    case since(Day)
  }

  /// What a key explains.
  public enum Key: Hashable, Sendable {
    /// The bar and its mark.
    case bar
    /// The bar of one that has fallen silent.
    case silent
  }

  /// Words around a page's number.
  public enum Words: Hashable, Sendable {
    /// Before the number.
    case page
    /// Between the number and how many there are.
    case of
  }
}

extension Phrase {
  /// Why goals have no outlook, counted together.
  public enum Lack: Hashable, Sendable, CaseIterable {
    /// Nothing to go by: no data or no baseline.
    case basis
    /// The board has not assessed it.
    case assessment
    /// It is too early.
    case time
    /// Nobody has reported.
    case reports
  }

  /// A figure of a target, as a page without layout says it.
  public struct Figure: Hashable, Sendable {
    /// What has been done.
    public let actual: Quantity?
    /// What must be reached.
    public let target: Quantity
    /// What is counted.
    public let unit: Counted
  }
}

extension Reason {
  /// With which others it is counted.
  var lack: Phrase.Lack {
    switch self {
    case .noData, .noBaseline: .basis
    case .notAssessed: .assessment
    case .tooEarly: .time
    case .unreported: .reports
    }
  }
}
