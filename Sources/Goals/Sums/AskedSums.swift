/// What the goals of a plan ask of a flow at each place in each period.
///
/// A target is spread evenly over the days of its goal, as everywhere else: what a period is asked for is what is
/// expected by its end less what was expected on its eve, both as they are shown. So the periods of a goal add up to
/// its target, and up to any of them to what `status` expects by then.
struct AskedSums {
  /// A goal that asks for a sum.
  private struct Asking {
    let number: Int
    let comparison: Comparison
    /// What is asked at each place in each period, place by place.
    let values: [Quantity?]
  }

  private let goals: [Asking]
  private let periods: Int

  init(of metric: SumMetric, in sums: PlanSums) {
    periods = sums.periods.count
    goals = metric.goals.compactMap { number in
      let goal = sums.plan.goals[number]
      guard AskedSums.asksForSum(goal) else { return nil }
      return Asking(
        number: number, comparison: goal.target?.comparison ?? .atLeast,
        values: AskedSums.values(of: goal, in: sums))
    }
  }

  /// A number of different things is no sum, nor are a share, a rhythm or a direction.
  private static func asksForSum(_ goal: Goal) -> Bool {
    switch goal.kind {
    case .count: goal.target?.isPercent != true
    case .distinct: goal.distinctTag == nil && goal.target?.isPercent != true
    default: false
    }
  }

  private static func values(of goal: Goal, in sums: PlanSums) -> [Quantity?] {
    guard !goal.unitTargets.isEmpty else {
      let days = sums.plan.period(of: goal)
      let whole = sums.periods.map { period in
        goal.target.flatMap { target in EvenPace(through: days, in: period.days)?.share(of: target.value) }
      }
      return whole + Array(repeating: nil, count: (sums.places.count - 1) * sums.periods.count)
    }
    let table = TargetTable(of: goal, in: sums)
    // The same at all places, of which there may be hundreds.
    let paces = sums.periods.map { period in
      let year = period.days.start.year
      return (year: year, pace: Period(year: year).flatMap { EvenPace(through: $0, in: period.days) })
    }
    var values: [Quantity?] = []
    values.reserveCapacity(sums.places.count * paces.count)
    for place in sums.places.indices {
      for (year, pace) in paces {
        values.append(table.value(at: place, in: year).flatMap { pace?.share(of: $0) })
      }
    }
    return values
  }

  /// The rows of a figure: one for each goal that asks for it, else one if anything was reported.
  @inline(__always)
  func rows(at spot: SumRow.Spot, _ figure: SumRow.Figure, _ body: (SumRow) -> Void) {
    var isTold = false
    for goal in goals {
      guard let value = goal.values[spot.place * periods + spot.period] else { continue }
      let target = SumRow.Target(goal: goal.number, comparison: goal.comparison, value: value)
      body(SumRow(spot: spot, figure: figure, target: target))
      isTold = true
    }
    if !isTold, figure.events > 0 { body(SumRow(spot: spot, figure: figure, target: nil)) }
  }
}

extension SumRow.Figure {
  /// Where nothing was reported there is no sum, and never a nought.
  init(_ flow: Tally.Flow) {
    self.init(sum: flow.events > 0 ? flow.sum : nil, events: flow.events, latest: flow.latest)
  }
}
