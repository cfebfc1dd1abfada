extension CountRule {
  func trace(at unit: Arbetarekommun?, from tally: Tally) -> Trace? {
    guard let past = view.past else { return nil }
    return .sum(of: view.places(of: unit).map { brought(at: $0, past, tally) }.summed, in: past)
  }
}

extension NameCoverageRule {
  /// Each name counts from the first day that has it.
  func trace(at unit: Arbetarekommun?, from tally: Tally) -> Trace? {
    guard let past = view.past, let tag else { return nil }
    var days: [Day: Quantity] = [:]
    for name in view.names where unit == nil || name.arbetarekommun == unit {
      if let first = tally.firstDay(of: name.name, as: tag, at: name.arbetarekommun, in: past) {
        days[first, default: .zero] += Quantity(1)
      }
    }
    return .sum(of: days, in: past)
  }
}

extension BranchCoverageRule {
  func askTrace(_ request: inout TallyRequest) { request.days(of: view.goal.metric) }

  /// Each arbetarekommun counts from the day on which its sum is more than nothing for good.
  func trace(at unit: Arbetarekommun?, from tally: Tally) -> Trace? {
    guard let past else { return nil }
    var days: [Day: Quantity] = [:]
    for unit in unit.map({ [$0] }) ?? view.plan.arbetarekommuner {
      guard
        case .sum(let points) = Trace.sum(of: tally.days(of: view.goal.metric, at: unit), in: past),
        let last = points.last, last.value > .zero
      else { continue }
      let lasting = points.reversed().prefix { $0.value > .zero }
      if let first = lasting.last { days[first.day, default: .zero] += Quantity(1) }
    }
    return .sum(of: days, in: past)
  }
}

extension PopulationCoverageRule {
  func askTrace(_ request: inout TallyRequest) { request.days(of: view.goal.metric) }

  func trace(at unit: Arbetarekommun?, from tally: Tally) -> Trace? { view.sum(at: unit, from: tally) }
}

extension FlowDirectionRule {
  func askTrace(_ request: inout TallyRequest) { request.days(of: view.goal.metric) }

  func trace(at unit: Arbetarekommun?, from tally: Tally) -> Trace? { view.sum(at: unit, from: tally) }
}

extension View {
  /// The running sum of the metric's increments.
  fileprivate func sum(at unit: Arbetarekommun?, from tally: Tally) -> Trace? {
    past.map { .sum(of: places(of: unit).map { tally.days(of: goal.metric, at: $0) }.summed, in: $0) }
  }
}

extension Array where Element == [Day: Quantity] {
  /// The days of several places, summed.
  fileprivate var summed: [Day: Quantity] {
    reduce(into: [:]) { sums, days in sums.merge(days, uniquingKeysWith: +) }
  }
}
