/// How far one goal is at one place on one day.
public struct Figures: Hashable, Sendable {
  /// What has been done or is: a sum, a state, a change, a share's numerator; nil where nothing is known.
  public var actual: Quantity?
  /// What must be reached; nil for kinds without a number.
  public var target: Quantity?
  /// Of how many the target is a share, where it is a part of a metric.
  public var population: Quantity?
  /// What an even pace would have given by the day, exact; whole things are shown rounded down.
  public var expected: Quantity?
  /// The state that change is counted from, for stocks.
  public var start: StockSeries.State?
  /// The state on the day, for stocks.
  public var state: StockSeries.State?
  /// Actual ÷ target, or kept ÷ due; a fraction.
  public var attainment: Double?
  /// What each week that is left must bring, rounded up (to whole things, or to hundredths of what is measured);
  /// nil where nothing more is needed or no time is left.
  public var neededPerWeek: Quantity?
  /// Whether it will be kept.
  public var outlook: Outlook
  /// Why there is no outlook.
  public var reason: Reason?
  /// Whether the board's word that the outlook rests on is that the goal is partly reached: still open before the due
  /// day, missed after it, and in words neither.
  public var isPartly = false
  /// What a day with something done usually brings; nil where the days so far show nothing, and for what is not summed.
  public var typicalDay: TypicalDay?
  /// What is to be expected on the due day; nil for kinds that are not forecast, and where nothing is known.
  public var prospect: Prospect?
  /// The last day that counts.
  public var due: Day
  /// For a silent arbetarekommun the day through which its figure is known.
  public var knownThrough: Day?
  /// Of how many arbetarekommuner a sum consists, where it is not of all.
  public var part: Part?

  /// For a sum that is missed when its time is over: how many arbetarekommuner have reported so lately that all of
  /// theirs is in; nil where all have.
  public var reported: Part?
  /// For what begins anew in each window of time: in how many of the windows that were over before this one it was
  /// kept; nil where there was none.
  public var earlier: Part?

  /// Whether the goal counts whole things. Percentages and means are measured instead.
  var countsWhole = true

  /// Whether a state has to sink to its target, so that an even pace is rounded up to whole things.
  var sinks = false

  /// Some of all.
  public struct Part: Hashable, Sendable {
    /// How many are in.
    public var known: Int
    /// How many there are.
    public var all: Int

    /// Some of all.
    public init(known: Int, all: Int) {
      self.known = known
      self.all = all
    }
  }

  /// Nothing known yet.
  init(due: Day, target: Quantity? = nil) {
    self.due = due
    self.target = target
    self.outlook = .unmeasured
    self.reason = .noData
  }

  /// The forecast, where there is one.
  public var forecast: Forecast? {
    if case .forecast(let forecast) = prospect { forecast } else { nil }
  }

  mutating func judge(_ outlook: Outlook) {
    self.outlook = outlook
    self.reason = nil
  }

  /// Judges by the forecast where there is one, else by pace; what pace finds settled is settled.
  mutating func judge(_ forecast: Forecast?, elsePace pace: Outlook) {
    prospect = forecast.map { .forecast($0) }
    switch pace {
    case .reached, .missed, .unmeasured: judge(pace)
    case .likely, .uncertain, .unlikely:
      judge(forecast?.outlook ?? pace)
      if forecast == nil { prospect = .tooEarly }
    }
  }

  mutating func leaveUnmeasured(_ reason: Reason) {
    self.outlook = .unmeasured
    self.reason = reason
  }

  /// What is lacking to the target; nil where it is reached or unknown what must be.
  public var lacking: Quantity? {
    guard let target else { return nil }
    let amount = target - (actual ?? .zero)
    return amount > .zero ? amount : nil
  }

  /// Actual − expected, with the expected rounded down for whole things as it is shown.
  public var deviation: Quantity? {
    guard let actual, let expected = shownExpected else { return nil }
    return actual - expected
  }

  /// The expected figure as it is shown: its change rounded down to whole things, or to hundredths of what is
  /// measured.
  public var shownExpected: Quantity? {
    guard let expected else { return nil }
    let step = Quantity.step(whole: isWhole && target?.isWhole ?? true)
    return sinks ? -(-expected).roundedDown(to: step) : expected.roundedDown(to: step)
  }

  /// Whether the figures are of whole things: the goal counts such, and nothing read says otherwise.
  public var isWhole: Bool {
    countsWhole && [start?.value, state?.value].allSatisfy { $0?.isWhole ?? true }
  }

  /// The expected figure for the verdict: as it is, and as it is shown.
  var planned: Expected? {
    guard let expected, let shown = shownExpected else { return nil }
    return Expected(exact: expected, shown: shown)
  }
}
