/// Of a metric: those reached ÷ those there are.
struct PopulationCoverageRule: Rule {
  let view: View
  let population: Identifier

  func ask(_ request: inout TallyRequest) {
    guard let past = view.past else { return }
    request.sum(view.goal.metric, in: past)
    request.sum(population, in: past)
    request.state(of: population)
  }

  func total(from tally: Tally) -> Figures {
    var figures = Figures(due: view.period.end)
    guard let past = view.past else {
      figures.leaveUnmeasured(.tooEarly)
      return figures
    }
    guard let all = size(past, tally) else { return figures }
    let target = view.share(of: all)
    figures.target = target
    figures.expected = view.paced(target)
    let flows = view.places.map { tally.flow(view.goal.metric, at: $0, in: past) }
    guard flows.contains(where: { $0.events > 0 }) else { return figures }
    let actual = flows.reduce(Quantity.zero) { $0 + $1.sum }
    figures.actual = actual
    figures.judge(figures.settle(actual, .atLeast, target, expected: .whole(view.paced(target)), view))
    return figures
  }

  func units(from tally: Tally) -> [UnitFigures] { [] }

  /// The population by the day: its last readings where it is a stock, else the sum of its increments.
  private func size(_ past: Period, _ tally: Tally) -> Quantity? {
    let all = view.plan.arbetarekommuner
    let own = view.places.contains(nil) ? tally.series(population, at: nil).state(on: past.end) : nil
    let units = all.compactMap { tally.series(population, at: $0).state(on: past.end) }
    if let own {
      let newer = units.allSatisfy { unit in unit.day.map { day in own.day.map { day > $0 } ?? true } ?? false
      }
      guard newer, !units.isEmpty, units.count == all.count else { return own.value }
    }
    if !units.isEmpty { return units.reduce(.zero) { $0 + $1.value } }
    let flows = view.places.map { tally.flow(population, at: $0, in: past) }
    return flows.contains { $0.events > 0 } ? flows.reduce(Quantity.zero) { $0 + $1.sum } : nil
  }
}

/// Of a metric and within a time: each arrival must be met in time, first in, first matched, so that no one needs a
/// name.
struct PromptCoverageRule: Rule {
  let view: View
  let population: Identifier

  func ask(_ request: inout TallyRequest) {
    request.days(of: population)
    request.days(of: view.goal.metric)
  }

  func total(from tally: Tally) -> Figures {
    var figures = Figures(due: view.period.end)
    guard let past = view.past, let within = view.goal.within else {
      figures.leaveUnmeasured(.tooEarly)
      return figures
    }
    var due = 0
    var kept = 0
    for place in view.places {
      let arrivals = persons(tally.days(of: population, at: place), in: past)
      // Who came on the last day may be met in time when the period is over.
      let meetings = Period(past.start, max(past.end, view.day)) ?? past
      var met = persons(tally.days(of: view.goal.metric, at: place), in: meetings)[...]
      for arrival in arrivals {
        let deadline = within.after(arrival)
        // A meeting before anyone was waiting was with somebody else.
        met = met.drop { $0 < arrival }
        let inTime = met.popFirst().map { $0 <= deadline } ?? false
        if inTime { kept += 1 }
        if inTime || deadline <= view.day { due += 1 }
      }
    }
    guard due > 0 else { return figures }
    let target = view.share(of: Quantity(due))
    figures.actual = Quantity(kept)
    figures.target = Quantity(due)
    figures.expected = target
    figures.attainment = Double(kept) / Double(due)
    figures.judge(KeptOfDue.outlook(kept, of: target.floor, over: view.isOver))
    return figures
  }

  func units(from tally: Tally) -> [UnitFigures] { [] }

  /// One entry for each whole person, by day.
  private func persons(_ days: [Day: Quantity], in period: Period) -> [Day] {
    days.filter { period.contains($0.key) }.sorted { $0.key < $1.key }
      .flatMap { Array(repeating: $0.key, count: min(max(0, $0.value.floor), 1_000_000)) }
  }
}
