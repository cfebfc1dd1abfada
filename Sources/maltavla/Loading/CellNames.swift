import Goals
import Journal
import Text

/// What the words in cells mean: looked up once each, however many rows repeat them.
struct CellNames {
  let call: Call
  let workspace: Workspace
  let defaults: LoadDefaults

  private var metrics: [String: Result<Identifier, Failure>] = [:]
  private var units: [[String]: Result<Arbetarekommun?, Failure>] = [:]
  private var times: [String: TimeCell] = [:]
  private var facts: [Identifier: MetricFacts] = [:]
  private let lookup: Lookup

  init(call: Call, workspace: Workspace, defaults: LoadDefaults) {
    self.call = call
    self.workspace = workspace
    self.defaults = defaults
    lookup = workspace.lookup
  }

  /// The metric that a cell names, as `log` understands it.
  mutating func metric(_ text: String) throws(Failure) -> Identifier {
    if let known = metrics[text] { return try known.get() }
    let result = Result { () throws(Failure) in try lookup.metric(text) }
    metrics[text] = result
    return try result.get()
  }

  /// The arbetarekommun of a metric's event: the one that a cell names, else what the command line says, else the only
  /// one that it can be; nil where the table has no column for it.
  mutating func unit(_ cell: String?, of metric: Identifier) throws(Failure) -> Arbetarekommun? {
    let text = cell ?? ""
    let key = [metric.text, text]
    if let known = units[key] { return try known.get() }
    let place = self.facts(of: metric).place
    let result = Result { () throws(Failure) -> Arbetarekommun? in
      let unit: Arbetarekommun?
      if text.isEmpty {
        guard let settled = try place.settled(byEnvironment: cell == nil) else {
          let names = Set(place.lookup.plans.flatMap(\.arbetarekommuner)).sorted().map(\.name)
          throw Failure(.load(cell == nil ? .unitMissing(names) : .noUnit(names)))
        }
        unit = settled
      } else {
        unit = try place.unit(text)
      }
      try place.check(unit)
      return unit
    }
    units[key] = result
    return try result.get()
  }

  /// When, as a cell says it.
  mutating func time(_ text: String) -> TimeCell {
    if let known = times[text] { return known }
    let time = TimeCell.read(text, year: defaults.year)
    times[text] = time
    return time
  }

  /// What the plans say of a metric.
  mutating func facts(of metric: Identifier) -> MetricFacts {
    if let known = facts[metric] { return known }
    let new = MetricFacts(call: call, workspace: workspace, metric: metric)
    facts[metric] = new
    return new
  }
}

/// What the plans say of a metric.
struct MetricFacts {
  /// The plans that have it.
  let plans: [Plan]
  let place: Place
  let values: MetricValue
  let states: StateCheck
  /// Whether amounts add up over arbetarekommuner: percentages and means do not.
  let addsUp: Bool
  /// The S-föreningar that the plans know.
  let foreningar: [String]

  init(call: Call, workspace: Workspace, metric: Identifier) {
    plans = workspace.plans.filter { $0.metrics.contains(metric) }
    place = Place(call: call, lookup: workspace.lookup(in: plans), metric: metric)
    values = MetricValue(call: call, metric: metric, plans: plans)
    states = StateCheck(metric: metric, plans: plans)
    addsUp = plans.flatMap(\.goals).allSatisfy { $0.metric != metric || $0.addsUp && !$0.isPercent }
    foreningar = plans.flatMap(\.foreningar)
  }
}
