/// The answers to a `TallyRequest`: all that attainment knows of the events.
///
/// Any reader that adds the same events builds an equal tally; the order of events means nothing.
public struct Tally: Equatable, Sendable {
  /// A metric at a place; nil stands for the organisation itself.
  public struct Place: Hashable, Sendable {
    /// What is counted.
    public let metric: Identifier
    /// Where; nil for the organisation itself.
    public let arbetarekommun: Arbetarekommun?

    /// A metric at a place.
    public init(metric: Identifier, arbetarekommun: Arbetarekommun?) {
      self.metric = metric
      self.arbetarekommun = arbetarekommun
    }
  }

  /// A tag on a metric's events at a place.
  struct TagPlace: Hashable, Sendable {
    let tag: MetricTag
    let arbetarekommun: Arbetarekommun?
  }

  let cuts: [Day]
  var flows: FlowTable
  var series: [Place: StockSeries] = [:]
  var tagged: [TagPlace: [String: Set<Day>]] = [:]
  var untagged: [TagPlace: [Day: Quantity]] = [:]
  var daily: [Place: [Day: Quantity]] = [:]
  var completions: [Identifier: Set<Completion>] = [:]
  var assessments: [Identifier: Set<Assessment>] = [:]

  /// Nothing yet of what a request asks.
  init(answering request: TallyRequest) {
    cuts = request.cuts.sorted()
    flows = FlowTable(of: request.flows, stretches: cuts.count + 1)
  }

  /// The stretch of time that the day falls in; the last one lies after every cut.
  func bucket(of day: Day) -> Int {
    cuts.partitioningIndex { $0 >= day }
  }

  /// The stretches that make up a period whose ends were asked for.
  private func buckets(of period: Period) -> Range<Int> {
    let last = bucket(of: period.end)
    precondition(last < cuts.count && cuts[last] == period.end, "the end of \(period) was not asked for")
    let first = bucket(of: period.start)
    precondition(
      first == 0 || cuts[first - 1] == period.start - 1, "the start of \(period) was not asked for")
    return first..<last + 1
  }

  /// What was done of `metric` at a place in a period that the request named.
  public func flow(_ metric: Identifier, at arbetarekommun: Arbetarekommun?, in period: Period) -> Flow {
    guard let row = flows.row(of: metric, at: arbetarekommun) else { return Flow() }
    return row.sum(of: buckets(of: period))
  }

  /// The numbers of some places, for who asks of many metrics; nil for those of which nothing was told.
  func numbers(of places: [Arbetarekommun?]) -> [Int?] { places.map(flows.number) }

  /// What was done of `metric` at each of some places, by their numbers, in each of some periods that the request named,
  /// place by place.
  func flows(_ metric: Identifier, at places: [Int?], in periods: [Period]) -> [Flow] {
    let stretches = periods.map(buckets)
    var all: [Flow] = []
    all.reserveCapacity(places.count * periods.count)
    let rows = flows.rows(of: metric, at: places)
    for row in rows {
      for buckets in stretches { all.append(row?.sum(of: buckets) ?? Flow()) }
    }
    return all
  }

  /// The day of the latest event of `metric` at a place by the end of a day that the request named.
  public func latest(_ metric: Identifier, at arbetarekommun: Arbetarekommun?, by day: Day) -> Day? {
    flows.row(of: metric, at: arbetarekommun)?.prefix(bucket(of: day) + 1).compactMap(\.latest).max()
  }

  /// The readings and changes of `metric` at a place.
  public func series(_ metric: Identifier, at arbetarekommun: Arbetarekommun?) -> StockSeries {
    series[Place(metric: metric, arbetarekommun: arbetarekommun)] ?? StockSeries()
  }

  /// The different values of a tag at a place in a period that the request named.
  public func values(of tag: MetricTag, at arbetarekommun: Arbetarekommun?, in period: Period) -> Set<String>
  {
    let values = tagged[TagPlace(tag: tag, arbetarekommun: arbetarekommun)] ?? [:]
    return Set(values.filter { $0.value.contains(where: period.contains) }.keys)
  }

  /// What a period brought of new things, by day: each value of a tag on the first day of the period that has it,
  /// and the increments that do not carry the tag.
  public func news(of tag: MetricTag, at arbetarekommun: Arbetarekommun?, in period: Period) -> [Day:
    Quantity]
  {
    let place = TagPlace(tag: tag, arbetarekommun: arbetarekommun)
    var news = (untagged[place] ?? [:]).filter { period.contains($0.key) }
    for days in (tagged[place] ?? [:]).values {
      if let first = days.filter(period.contains).min() { news[first, default: .zero] += Quantity(1) }
    }
    return news
  }

  /// The first day of a period that has a value of a tag at a place.
  func firstDay(of value: String, as tag: MetricTag, at arbetarekommun: Arbetarekommun?, in period: Period)
    -> Day?
  {
    tagged[TagPlace(tag: tag, arbetarekommun: arbetarekommun)]?[value]?.filter(period.contains).min()
  }

  /// The sum of the increments at a place in a period that do not carry the tag.
  public func untagged(by tag: MetricTag, at arbetarekommun: Arbetarekommun?, in period: Period) -> Quantity {
    (untagged[TagPlace(tag: tag, arbetarekommun: arbetarekommun)] ?? [:])
      .reduce(Quantity.zero) { period.contains($1.key) ? $0 + $1.value : $0 }
  }

  /// The increments of `metric` at a place by day.
  public func days(of metric: Identifier, at arbetarekommun: Arbetarekommun?) -> [Day: Quantity] {
    daily[Place(metric: metric, arbetarekommun: arbetarekommun)] ?? [:]
  }

  /// What was reported done of a milestone, in order.
  public func completions(of metric: Identifier) -> [Completion] {
    completions[metric, default: []].sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// The board's words on a goal of a plan, in order.
  public func assessments(of goal: Identifier, in plan: Identifier) -> [Assessment] {
    assessments[goal, default: []].filter { $0.plan == nil || $0.plan == plan }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}

extension ArraySlice<Tally.Flow> {
  /// What some stretches of a row come to.
  fileprivate func sum(of stretches: Range<Int>) -> Tally.Flow {
    var sum = self[startIndex + stretches.lowerBound]
    for stretch in stretches.dropFirst() { sum += self[startIndex + stretch] }
    return sum
  }
}
