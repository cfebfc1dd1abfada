/// What the goals ask of a journal, gathered before one pass over its events.
///
/// Sums are kept between cut days, and what a forecast needs day by day: so the memory that a tally takes follows the
/// questions and the days, and not the events.
public struct TallyRequest: Sendable {
  /// Days at whose end a sum is wanted.
  public private(set) var cuts: Set<Day> = []
  /// Metrics whose increments are summed.
  public private(set) var flows: Set<Identifier> = []
  /// Metrics whose readings and changes are kept.
  public private(set) var stocks: Set<Identifier> = []
  /// Tags whose different values are kept with their days, by metric.
  public private(set) var tags: Set<MetricTag> = []
  /// Metrics whose increments are kept day by day.
  public private(set) var daily: Set<Identifier> = []

  /// Asks nothing yet.
  public init() {}

  /// Asks for the increments of `metric` in `period`.
  public mutating func sum(_ metric: Identifier, in period: Period) {
    flows.insert(metric)
    cut(period)
  }

  /// Asks for the state of `metric` on any day.
  public mutating func state(of metric: Identifier) {
    stocks.insert(metric)
  }

  /// Asks for the different values of a tag on events of its metric, on any day.
  public mutating func values(of tag: MetricTag) {
    tags.insert(tag)
  }

  /// Asks for the increments of `metric` day by day.
  public mutating func days(of metric: Identifier) {
    daily.insert(metric)
  }

  /// Asks when anything was last reported of `metric` by the end of `day`.
  public mutating func latest(of metric: Identifier, by day: Day) {
    flows.insert(metric)
    cuts.insert(day)
  }

  /// Asks all that another request asks, too.
  public mutating func formUnion(_ other: TallyRequest) {
    cuts.formUnion(other.cuts)
    flows.formUnion(other.flows)
    stocks.formUnion(other.stocks)
    tags.formUnion(other.tags)
    daily.formUnion(other.daily)
  }

  private mutating func cut(_ period: Period) {
    cuts.insert(period.start - 1)
    cuts.insert(period.end)
  }
}

/// A tag on the events of a metric.
public struct MetricTag: Hashable, Sendable {
  /// The events' metric.
  public let metric: Identifier
  /// The tag's name.
  public let tag: Identifier

  /// A tag on the events of a metric.
  public init(_ metric: Identifier, _ tag: Identifier) {
    self.metric = metric
    self.tag = tag
  }
}
