/// Builds a tally from events in force, one at a time and in any order.
public struct TallyBuilder: Sendable {
  private let request: TallyRequest
  private var tally: Tally

  /// A builder that answers `request`.
  public init(_ request: TallyRequest) {
    self.request = request
    self.tally = Tally(answering: request)
  }

  /// The tally of all events added so far.
  public var result: Tally { tally }

  /// The tally of `events`.
  public static func tally(_ events: some Sequence<Event>, for request: TallyRequest) -> Tally {
    var builder = TallyBuilder(request)
    for event in events { builder.add(event) }
    return builder.result
  }

  /// Adds an event that is in force: neither void nor superseded.
  public mutating func add(_ event: Event) {
    let place = Tally.Place(metric: event.metric, arbetarekommun: event.arbetarekommun)
    switch event.value {
    case .change(let amount):
      report(place, on: event.day, amount)
      if request.stocks.contains(event.metric) { keep(event, amount, isReading: false, at: place) }
      if request.daily.contains(event.metric) {
        tally.daily[place, default: [:]][event.day, default: .zero] += amount
      }
      for tag in request.tags where tag.metric == event.metric { sort(event, amount, under: tag) }
    case .reading(let value):
      report(place, on: event.day, .zero)
      if request.stocks.contains(event.metric) { keep(event, value, isReading: true, at: place) }
    case .done:
      report(place, on: event.day, .zero)
      tally.completions[event.metric, default: []].insert(Completion(event))
    case .assessment(let level):
      tally.assessments[event.metric, default: []].insert(Assessment(event, level: level))
    case .void:
      break
    }
  }

  /// Adds what a reader has summed itself of the changes and readings of metrics that the request sums: for each of
  /// `places`, stretch by stretch between the request's cuts, and one stretch after the last.
  public mutating func add(_ sums: consuming [Tally.Flow], of places: [Tally.Place]) {
    tally.flows.add(FlowTable(sums, at: places, of: request.flows, stretches: tally.cuts.count + 1))
  }

  /// Adds what a reader has summed itself of the changes of a metric at a place on one day.
  public mutating func add(
    _ sum: Quantity, on day: Day, of metric: Identifier, at arbetarekommun: Arbetarekommun?
  ) {
    guard request.daily.contains(metric) else { return }
    let place = Tally.Place(metric: metric, arbetarekommun: arbetarekommun)
    tally.daily[place, default: [:]][day, default: .zero] += sum
  }

  /// Adds what another builder of the same request has.
  public mutating func add(_ other: Tally) {
    tally.flows.add(other.flows)
    for (place, series) in other.series {
      for entry in series.entries { tally.series[place, default: StockSeries()].insert(entry) }
    }
    for (place, values) in other.tagged {
      tally.tagged[place, default: [:]].merge(values) { $0.union($1) }
    }
    for (place, days) in other.untagged {
      tally.untagged[place, default: [:]].merge(days, uniquingKeysWith: +)
    }
    for (place, days) in other.daily { tally.daily[place, default: [:]].merge(days, uniquingKeysWith: +) }
    for (metric, done) in other.completions { tally.completions[metric, default: []].formUnion(done) }
    for (goal, words) in other.assessments { tally.assessments[goal, default: []].formUnion(words) }
  }

  private mutating func report(_ place: Tally.Place, on day: Day, _ amount: Quantity) {
    tally.flows.add(Tally.Flow(amount, on: day), to: tally.bucket(of: day), at: place)
  }

  private mutating func keep(_ event: Event, _ value: Quantity, isReading: Bool, at place: Tally.Place) {
    tally.series[place, default: StockSeries()].insert(
      StockSeries.Entry(day: event.day, id: event.id, value: value, isReading: isReading))
  }

  private mutating func sort(_ event: Event, _ amount: Quantity, under tag: MetricTag) {
    let place = Tally.TagPlace(tag: tag, arbetarekommun: event.arbetarekommun)
    // One evening may cover two voting districts.
    let values = event.tags.filter { $0.name == tag.tag }.map(\.value)
    for value in values { tally.tagged[place, default: [:]][value, default: []].insert(event.day) }
    if values.isEmpty { tally.untagged[place, default: [:]][event.day, default: .zero] += amount }
  }
}
