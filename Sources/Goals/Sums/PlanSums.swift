/// What a plan's metrics came to in each period of the calendar at each place, beside what its goals ask for the same
/// days: one row for every figure, made while they are walked.
public struct PlanSums: Sendable {
  /// The plan.
  public let plan: Plan
  /// The periods of the plan's time, up to the day asked for.
  public let periods: [CutPeriod]
  /// What is followed, in the plan's order.
  public let metrics: [SumMetric]
  /// The whole first; then, where several arbetarekommuner have figures of their own, the organisation itself and each.
  public let places: [SumPlace]

  /// The arbetarekommuner that have figures of their own.
  let units: UnitNumbers
  private let tally: Tally
  /// The plan's places as the tally numbers them.
  private let numbers: [Int?]

  /// Asks for everything that the sums look at.
  public static func ask(_ plan: Plan, by step: CalendarStep, to day: Day, _ request: inout TallyRequest) {
    let periods = periods(of: plan, by: step, to: day)
    for metric in metrics(of: plan) {
      for period in periods { request.sum(metric.id, in: period.days) }
      if metric.measure == .stock { request.state(of: metric.id) }
    }
  }

  /// The sums up to a day, or to the plan's last; the tally answers what `ask` asked for the same.
  public init(of plan: Plan, by step: CalendarStep, to day: Day, from tally: Tally) {
    self.plan = plan
    self.tally = tally
    numbers = tally.numbers(of: plan.places)
    units = UnitNumbers(plan.units)
    periods = PlanSums.periods(of: plan, by: step, to: day)
    metrics = PlanSums.metrics(of: plan)
    if plan.units.isEmpty {
      places = [.whole(plan.arbetarekommuner.first)]
    } else {
      places = [.whole(nil), .organisation] + plan.units.map { .unit($0) }
    }
  }

  /// Which of `places` is the arbetarekommun with a number, where several have figures of their own.
  func place(ofUnit number: Int) -> Int { places.count - units.units.count + number }

  private static func periods(of plan: Plan, by step: CalendarStep, to day: Day) -> [CutPeriod] {
    Period(plan.period.start, min(day, plan.period.end)).map(step.periods) ?? []
  }

  /// Every metric of a goal that events carry figures for, and of the populations that coverages are shares of.
  private static func metrics(of plan: Plan) -> [SumMetric] {
    var followers: [Identifier: [Int]] = [:]
    var order: [Identifier] = []
    func follow(_ metric: Identifier, _ goals: [Int]) {
      if followers[metric] == nil { order.append(metric) }
      followers[metric, default: []] += goals
    }
    for (index, goal) in plan.goals.enumerated() where goal.kind.isMeasured { follow(goal.metric, [index]) }
    for goal in plan.goals { if case .metric(let metric) = goal.population { follow(metric, []) } }
    return order.map { metric in
      let goals = followers[metric, default: []]
      return SumMetric(
        id: metric, measure: goals.first.map { plan.goals[$0].measure } ?? .flow,
        unit: goals.lazy.compactMap { plan.goals[$0].isPercent ? "%" : plan.goals[$0].unit }.first,
        goals: goals)
    }
  }

  /// Walks all rows, metric by metric.
  public func forEach(_ body: (SumRow) -> Void) {
    for number in metrics.indices { forEach(of: number, body) }
  }

  /// Walks the rows of one of the metrics: place by place, in order of time. Where nothing was reported and nothing is
  /// asked there is no row; where several goals ask for the same figure, there is one for each.
  public func forEach(of number: Int, _ body: (SumRow) -> Void) {
    let metric = metrics[number]
    let flows = flows(of: metric)
    func forEachSpot(_ body: (SumRow.Spot, Tally.Flow) -> Void) {
      for place in places.indices {
        for period in periods.indices {
          body(
            SumRow.Spot(metric: number, place: place, period: period), flows[place * periods.count + period])
        }
      }
    }
    switch metric.measure {
    case .flow:
      let asked = AskedSums(of: metric, in: self)
      forEachSpot { spot, flow in asked.rows(at: spot, SumRow.Figure(flow), body) }
    case .stock:
      let levels = AskedLevels(of: metric, in: self, tally)
      forEachSpot { spot, flow in levels.rows(at: spot, events: flow.events, body) }
    }
  }

  /// What was reported of a metric at each place in each period, place by place.
  private func flows(of metric: SumMetric) -> [Tally.Flow] {
    let all = tally.flows(metric.id, at: numbers, in: periods.map(\.days))
    var whole = periods.map { _ in Tally.Flow() }
    for start in stride(from: 0, to: all.count, by: max(1, periods.count)) {
      for index in periods.indices { whole[index] += all[start + index] }
    }
    return plan.units.isEmpty ? whole : whole + all
  }
}
