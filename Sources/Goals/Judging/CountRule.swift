/// Count and distinct: a sum against a target, or against each arbetarekommun's own in a table.
struct CountRule: Rule {
  let view: View

  func ask(_ request: inout TallyRequest) {
    guard let past = view.past else { return }
    if let tag { request.values(of: tag, in: past) }
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
  private var tag: MetricTag? {
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
    let actual = places.indices.reduce(Quantity.zero) { $0 + amount(flows[$1], at: places[$1], past, tally) }
    figures.actual = actual
    guard let target, let expected = figures.planned else { return figures }
    figures.settle(actual, view.goal.target?.comparison ?? .atLeast, target, expected: expected, view)
    return figures
  }

  private func amount(_ flow: Tally.Flow, at place: Arbetarekommun?, _ past: Period, _ tally: Tally)
    -> Quantity
  {
    guard let tag else { return flow.sum }
    return Quantity(tally.values(of: tag, at: place, in: past).count)
      + tally.untagged(tag, at: place, in: past)
  }
}

extension Figures {
  /// Settles a sum that only grows: its share, what is needed, and the outlook by pace.
  mutating func settle(
    _ actual: Quantity, _ comparison: Comparison, _ target: Quantity, expected: Expected, _ view: View
  ) {
    if target > .zero { attainment = actual.double / target.double }
    if comparison != .atMost { neededPerWeek = view.perWeek(target - actual) }
    judge(Pace.verdict(growing: actual, comparison, target, expected: expected, over: view.isOver))
  }
}
