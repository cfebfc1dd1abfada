/// A share of a population; what the population is decides how it is counted.
enum CoverageRule {
  static func of(_ view: View) -> any Rule {
    if !view.names.isEmpty { return NameCoverageRule(view: view) }
    switch view.goal.population {
    case .arbetarekommuner: return BranchCoverageRule(view: view)
    case .metric(let population):
      return view.goal.within == nil
        ? PopulationCoverageRule(view: view, population: population)
        : PromptCoverageRule(view: view, population: population)
    case .list, nil: return UncountedRule(view: view)
    }
  }
}

extension View {
  /// The names to be covered: the goal's own list table, or the one that it points to.
  var names: [ListedName] {
    if case .list(let id) = goal.population { return plan.goals.first { $0.id == id }?.names ?? [] }
    return goal.names
  }

  /// The part of `all` that must be covered, rounded up to whole ones; all of it where no percentage is named.
  func share(of all: Quantity) -> Quantity {
    guard let target = goal.target, target.isPercent else { return goal.target?.value ?? all }
    let exact = all.times(target.value).share(1, of: 100)
    return exact.isWhole ? exact : exact.wholeBelow + Quantity(1)
  }
}

/// Of names, such as voting districts: those carried by an event of the metric at their arbetarekommun.
struct NameCoverageRule: Rule {
  let view: View

  /// The tag that carries the names.
  var tag: MetricTag? { view.goal.distinctTag.map { MetricTag(view.goal.metric, $0) } }

  func ask(_ request: inout TallyRequest) {
    guard let past = view.past else { return }
    if let tag { request.values(of: tag) }
    request.sum(view.goal.metric, in: past)
  }

  func total(from tally: Tally) -> Figures {
    figures(Set(view.names.map(\.arbetarekommun)).sorted(), tally)
  }

  func units(from tally: Tally) -> [UnitFigures] {
    // One branch alone has no figures of its own beside the whole, but the names that are left are asked for.
    view.plan.arbetarekommuner.filter { unit in view.names.contains { $0.arbetarekommun == unit } }.map {
      unit in
      let covered = covered(at: unit, tally)
      let listed = view.names.filter { $0.arbetarekommun == unit }.map(\.name)
      return UnitFigures(
        arbetarekommun: unit, figures: figures([unit], tally),
        remaining: listed.filter { !covered.contains($0) }, listed: listed.count,
        unnamed: unnamed(at: unit, tally))
    }
  }

  private func covered(at unit: Arbetarekommun, _ tally: Tally) -> Set<String> {
    guard let past = view.past, let tag else { return [] }
    return tally.values(of: tag, at: unit, in: past)
  }

  private func unnamed(at unit: Arbetarekommun, _ tally: Tally) -> Quantity {
    guard let past = view.past, let tag else { return .zero }
    return tally.untagged(by: tag, at: unit, in: past)
  }

  private func figures(_ units: [Arbetarekommun], _ tally: Tally) -> Figures {
    let names = view.names.filter { units.contains($0.arbetarekommun) }
    let target = min(view.share(of: Quantity(names.count)), Quantity(names.count))
    var figures = Figures(due: view.period.end, target: target)
    figures.expected = view.paced(target)
    guard let past = view.past else {
      figures.leaveUnmeasured(.tooEarly)
      return figures
    }
    guard units.contains(where: { tally.flow(view.goal.metric, at: $0, in: past).events > 0 }) else {
      return figures
    }
    let covered = units.reduce(0) { sum, unit in
      let seen = self.covered(at: unit, tally)
      return sum + names.count { $0.arbetarekommun == unit && seen.contains($0.name) }
    }
    figures.actual = Quantity(covered)
    figures.judge(
      figures.settle(
        Quantity(covered), view.goal.target?.comparison ?? .atLeast, target,
        expected: .whole(view.paced(target)), view))
    return figures
  }
}

/// A coverage whose population nobody counts.
struct UncountedRule: Rule {
  let view: View

  func ask(_ request: inout TallyRequest) {}
  func total(from tally: Tally) -> Figures { Figures(due: view.period.end) }
  func units(from tally: Tally) -> [UnitFigures] { [] }
}
