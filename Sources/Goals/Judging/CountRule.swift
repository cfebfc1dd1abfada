/// Count and distinct: a sum against a target, or against each arbetarekommun's own in a table.
struct CountRule: Rule {
  let view: View

  func ask(_ request: inout TallyRequest) {
    guard let past = view.past else { return }
    if let tag { request.values(of: tag) } else { request.days(of: view.goal.metric) }
    request.sum(view.goal.metric, in: past)
  }

  func total(from tally: Tally) -> Figures {
    figures(view.tableTotal ?? view.goal.target?.value, at: view.places, tally)
  }

  func units(from tally: Tally) -> [UnitFigures] {
    guard !view.goal.unitTargets.isEmpty else { return [] }
    return view.plan.arbetarekommuner.compactMap { unit in
      view.target(of: unit).map { UnitFigures(arbetarekommun: unit, figures: figures($0, at: [unit], tally)) }
    }
  }

  /// The tag whose different values are counted; a distinct goal without one is the sum of its increments.
  var tag: MetricTag? {
    view.goal.kind == .distinct ? view.goal.distinctTag.map { MetricTag(view.goal.metric, $0) } : nil
  }

  private func figures(_ target: Quantity?, at places: [Arbetarekommun?], _ tally: Tally) -> Figures {
    var figures = Figures(due: view.period.end, target: target)
    figures.expected = target.map(view.paced)
    guard let past = view.past else {
      figures.leaveUnmeasured(.tooEarly)
      return figures
    }
    let flows = places.map { tally.flow(view.goal.metric, at: $0, in: past) }
    guard flows.contains(where: { $0.events > 0 }) else { return figures }
    let daily = places.map { brought(at: $0, past, tally) }
    let actual =
      tag == nil
      ? flows.reduce(Quantity.zero) { $0 + $1.sum }
      : daily.reduce(Quantity.zero) { $1.values.reduce($0, +) }
    figures.actual = actual
    if tag == nil, view.goal.target?.comparison != .atMost {
      figures.typicalDay = TypicalDay(of: daily.flatMap { $0.filter { past.contains($0.key) }.values })
    }
    guard let target, let expected = figures.planned else { return figures }
    let comparison = view.goal.target?.comparison ?? .atLeast
    let pace = figures.settle(actual, comparison, target, expected: expected, view)
    let exposure = Exposure(of: view.period, lulls: view.plan.lulls)
    let weekly = sums(daily.map { exposure.weekly($0, by: view.day) })
    let forecast = CountForecast(
      comparison, target, actual: actual, weekly: weekly, exposure: exposure, on: view.day)
    figures.judge(forecast.forecast, elsePace: pace)
    return figures
  }

  /// What each day brought: increments, or values that had not been seen before.
  func brought(at place: Arbetarekommun?, _ past: Period, _ tally: Tally) -> [Day: Quantity] {
    guard let tag else { return tally.days(of: view.goal.metric, at: place) }
    return tally.news(of: tag, at: place, in: past)
  }

  /// The weeks of all places summed, week by week.
  private func sums(_ weekly: [[Quantity]]) -> [Quantity] {
    guard let first = weekly.first else { return [] }
    return weekly.dropFirst().reduce(first) { sums, weeks in zip(sums, weeks).map { $0 + $1 } }
  }
}

extension Figures {
  /// Sets the share of a sum that only grows and what it needs, and tells the outlook by pace.
  mutating func settle(
    _ actual: Quantity, _ comparison: Comparison, _ target: Quantity, expected: Expected, _ view: View
  ) -> Outlook {
    if target > .zero { attainment = actual.double / target.double }
    if comparison != .atMost { neededPerWeek = view.perWeek(target - actual) }
    return Pace.verdict(growing: actual, comparison, target, expected: expected, over: view.isOver)
  }
}
