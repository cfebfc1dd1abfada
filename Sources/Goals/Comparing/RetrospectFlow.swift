extension Retrospect {
  /// What the goal's metric came to in `period` and before, at one arbetarekommun or in the whole plan; nil where
  /// nothing was counted in the period, or the kind has no such figure. `day` is the last day that is known.
  public init?(
    of goal: Goal, in plan: Plan, over period: Period, by day: Day, from tally: Tally,
    at unit: Arbetarekommun? = nil
  ) {
    guard let measure = Retrospect.measure(of: goal) else { return nil }
    let counts = View(goal, in: plan, on: day).period
    guard let days = Period(max(period.start, counts.start), min(period.end, counts.end, day)),
      let before = days.yearsBefore
    else { return nil }
    if measure == .state {
      self.init(stateOf: goal, in: plan, days, before, tally, at: unit)
    } else {
      let flow = FlowHistory(goal: goal, measure: measure, tally: tally)
      self.init(flow, at: unit.map { [$0] } ?? plan.places, days, before)
    }
  }

  private init?(_ flow: FlowHistory, at places: [Arbetarekommun?], _ days: Period, _ before: Period) {
    guard let now = flow.sum(at: places, in: days) else { return nil }
    self.now = now
    self.before = flow.sum(at: places, in: before)
    self.days = days
    measure = flow.measure
    halves = flow.measure == .sum ? flow.halves(at: places, of: days) : nil
    readings = nil
    // What was counted in the first half of the stretch was counted in earnest.
    let first = places.flatMap { flow.days(at: $0) }.min()
    countedSince = first.flatMap { $0 - before.start > before.days / 2 && $0 <= before.end ? $0 : nil }
    let units = places.compactMap { $0 }
    let counting = (
      now: units.filter { flow.sum(at: [$0], in: days) != nil },
      before: units.filter { flow.sum(at: [$0], in: before) != nil }
    )
    self.places =
      self.before == nil || units.count < 2 || counting.now == counting.before
      ? nil : Places(now: counting.now.count, before: counting.before.count)
  }
}

/// What was counted of a metric, place by place.
private struct FlowHistory {
  let goal: Goal
  let measure: Retrospect.Measure
  let tally: Tally

  /// The days with an increment at a place, those of nothing among them.
  func days(at place: Arbetarekommun?) -> Dictionary<Day, Quantity>.Keys {
    tally.days(of: goal.metric, at: place).keys
  }

  /// The sum of the places; nil where nothing was reported at any of them.
  func sum(at places: [Arbetarekommun?], in period: Period) -> Quantity? {
    let known = places.filter { days(at: $0).contains(where: period.contains) }
    guard !known.isEmpty else { return nil }
    return known.reduce(Quantity.zero) { $0 + sum(at: $1, in: period) }
  }

  private func sum(at place: Arbetarekommun?, in period: Period) -> Quantity {
    if measure == .distinct, let tag = goal.distinctTag {
      return tally.news(of: MetricTag(goal.metric, tag), at: place, in: period).values.reduce(.zero, +)
    }
    return tally.days(of: goal.metric, at: place).reduce(Quantity.zero) {
      period.contains($1.key) ? $0 + $1.value : $0
    }
  }

  func halves(at places: [Arbetarekommun?], of year: Period) -> Retrospect.Halves? {
    guard year == Period(year: year.start.year), let july = Day(year: year.start.year, month: 7, day: 1),
      let first = Period(year.start, july - 1), let second = Period(july, year.end)
    else { return nil }
    return Retrospect.Halves(first: sum(at: places, in: first), second: sum(at: places, in: second))
  }
}
