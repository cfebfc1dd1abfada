/// What a goal's metric came to in a stretch of time, beside the stretch of the same length before it.
///
/// Only like is set beside like: a sum beside the sum of the same days, a state beside the state of the same places.
/// Where nothing was counted before there is no figure, and never a nought.
public struct Retrospect: Hashable, Sendable {
  /// What the stretch came to: a sum, how many different, or the state at its end.
  public let now: Quantity
  /// What the stretch before came to; nil where nothing was counted then.
  public let before: Quantity?
  /// How the figures came about.
  public let measure: Measure
  /// The days that `now` is of: those of the stretch that count for the goal.
  public let days: Period
  /// The parts of a calendar year's sum; nil where the figure is no sum of a whole year.
  public let halves: Halves?
  /// The days of the readings that two states rest on.
  public let readings: Readings?
  /// The first day on which the metric was ever counted, where that is so late in the stretch before that its figure
  /// says little.
  public let countedSince: Day?
  /// How many arbetarekommuner counted in each stretch, where they are not the same ones.
  public let places: Places?

  /// Whether increments are added up, different things counted, or a state read.
  public enum Measure: String, Hashable, Sendable {
    /// Increments summed.
    case sum
    /// Different values of a tag.
    case distinct
    /// The state on the last day.
    case state
  }

  /// The halves of a year; nil where nothing was reported.
  public struct Halves: Hashable, Sendable {
    /// January to June.
    public let first: Quantity?
    /// July to December.
    public let second: Quantity?
  }

  /// When two states were known.
  public struct Readings: Hashable, Sendable {
    /// The day that the state now is known from.
    public let now: Day
    /// The day that the state before is known from; nil where it is not known.
    public let before: Day?
  }

  /// How many arbetarekommuner counted.
  public struct Places: Hashable, Sendable {
    /// In the stretch.
    public let now: Int
    /// In the one before.
    public let before: Int
  }

  /// Asks for everything that `init(of:in:over:from:at:)` will look at.
  public static func ask(_ goal: Goal, _ request: inout TallyRequest) {
    guard let measure = measure(of: goal) else { return }
    switch measure {
    case .sum: request.days(of: goal.metric)
    case .distinct:
      request.days(of: goal.metric)
      if let tag = goal.distinctTag { request.values(of: MetricTag(goal.metric, tag)) }
    case .state: request.state(of: goal.metric)
    }
  }

  /// What is set beside the year before for a goal; nil for kinds that have no such figure.
  static func measure(of goal: Goal) -> Measure? {
    switch goal.kind {
    case .count, .rate: goal.measure == .stock ? .state : .sum
    case .distinct: goal.measure == .stock ? .state : goal.distinctTag == nil ? .sum : .distinct
    case .level, .increase, .decrease, .direction: goal.measure == .flow ? .sum : .state
    case .coverage, .milestone, .ongoing, .qualitative: nil
    }
  }
}

extension Period {
  /// As many years back as the period is long, a year begun counted whole; nil before the first year.
  public var yearsBefore: Period? {
    var months = 12
    while start.adding(months: months) <= end { months += 12 }
    return moved(months: -months)
  }

  /// The same days so many months away; the last day of a month stays its last.
  private func moved(months: Int) -> Period? {
    guard start.year * 12 + start.month + months > 24 else { return nil }
    return Period(start.adding(months: months), (end + 1).adding(months: months) - 1)
  }
}
