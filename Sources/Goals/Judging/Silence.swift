/// Which arbetarekommuner have fallen silent while others report, and since when.
public struct Silence: Hashable, Sendable {
  /// For each arbetarekommun of a plan with several the day of its latest event; nil where there is none.
  public let latest: [Arbetarekommun: Day?]
  /// Those that have been silent for longer than the plan allows, in Swedish order.
  public let silent: [Arbetarekommun]
  /// How long the plan allows; nil where silence says nothing.
  private let interval: Duration?

  /// Asks for everything that `init(of:from:on:)` will look at.
  public static func ask(_ plan: Plan, on day: Day, _ request: inout TallyRequest) {
    for metric in plan.metrics { request.latest(of: metric, by: day) }
  }

  /// Who is silent in a plan on a day. In a plan of one arbetarekommun nobody is.
  public init(of plan: Plan, from tally: Tally, on day: Day) {
    guard let interval = plan.reportingInterval, !plan.units.isEmpty else {
      latest = [:]
      silent = []
      self.interval = nil
      return
    }
    let metrics = plan.metrics
    var latest: [Arbetarekommun: Day?] = [:]
    for unit in plan.units {
      latest[unit] = .some(metrics.compactMap { tally.latest($0, at: unit, by: day) }.max())
    }
    self.latest = latest
    self.interval = interval
    self.silent = plan.units.sorted().filter { unit in
      guard let last = latest[unit] ?? nil else { return true }
      return interval.after(last) < day
    }
  }

  /// Whether nothing has been heard of an arbetarekommun for so long that a figure due on `due` is not known: what
  /// it reported after that day, or shortly before, tells that there was no more.
  private func isSilent(_ unit: Arbetarekommun, due: Day) -> Bool {
    guard silent.contains(unit), let interval else { return false }
    guard let last = latest[unit] ?? nil else { return true }
    return interval.after(last) < due
  }

  /// A silent arbetarekommun's figure stands with the day through which it is known, and has neither outlook
  /// nor forecast unless it is reached already.
  ///
  /// So too when the time is over: what has been summed to its target is reached whatever else there is, but of one
  /// that is short nobody knows what its silent weeks brought.
  func marked(_ unit: UnitFigures) -> UnitFigures {
    guard isSilent(unit.arbetarekommun, due: unit.figures.due), unit.figures.outlook != .reached,
      unit.figures.reason != .tooEarly
    else { return unit }
    var marked = unit
    marked.figures.leaveUnmeasured(.unreported)
    marked.figures.prospect = nil
    marked.figures.knownThrough = latest[unit.arbetarekommun] ?? nil
    return marked
  }

  /// The whole's sum when the time is over: missed by what is known, since a board must close the year, but with the
  /// number of arbetarekommuner that it is known of where some are silent.
  func counted(_ total: Figures, of goal: Goal) -> Figures {
    guard total.outlook == .missed, goal.measure == .flow, goal.kind.isMeasured,
      goal.target?.comparison != .atMost
    else { return total }
    let unknown = silent.count { isSilent($0, due: total.due) }
    guard unknown > 0 else { return total }
    var counted = total
    counted.reported = Figures.Part(known: latest.count - unknown, all: latest.count)
    return counted
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
