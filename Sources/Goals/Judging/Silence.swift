/// Which arbetarekommuner have fallen silent while others report, and since when.
public struct Silence: Hashable, Sendable {
  /// For each arbetarekommun of a plan with several the day of its latest event; nil where there is none.
  public let latest: [Arbetarekommun: Day?]
  /// Those that have been silent for longer than the plan allows, in Swedish order.
  public let silent: [Arbetarekommun]

  /// Asks for everything that `init(of:from:on:)` will look at.
  public static func ask(_ plan: Plan, on day: Day, _ request: inout TallyRequest) {
    for metric in plan.metrics { request.latest(of: metric, by: day) }
  }

  /// Who is silent in a plan on a day. In a plan of one arbetarekommun nobody is.
  public init(of plan: Plan, from tally: Tally, on day: Day) {
    guard let interval = plan.reportingInterval, !plan.units.isEmpty else {
      latest = [:]
      silent = []
      return
    }
    let metrics = plan.metrics
    var latest: [Arbetarekommun: Day?] = [:]
    for unit in plan.units {
      latest[unit] = .some(metrics.compactMap { tally.latest($0, at: unit, by: day) }.max())
    }
    self.latest = latest
    self.silent = plan.units.sorted().filter { unit in
      guard let last = latest[unit] ?? nil else { return true }
      return interval.after(last) < day
    }
  }

  /// A silent arbetarekommun's figure stands with the day through which it is known, and has neither outlook
  /// nor forecast unless it is reached already.
  func marked(_ unit: UnitFigures) -> UnitFigures {
    guard silent.contains(unit.arbetarekommun), unit.figures.outlook != .reached,
      unit.figures.reason != .tooEarly
    else { return unit }
    var marked = unit
    marked.figures.leaveUnmeasured(.unreported)
    marked.figures.prospect = nil
    marked.figures.knownThrough = latest[unit.arbetarekommun] ?? nil
    return marked
  }
}

extension Plan {
  /// Every metric that the plan counts, populations among them.
  public var metrics: Set<Identifier> {
    Set(goals.map(\.metric)).union(
      goals.compactMap {
        if case .metric(let population) = $0.population { population } else { nil }
      })
  }
}
