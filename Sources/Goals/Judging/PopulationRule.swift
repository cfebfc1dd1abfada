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
    guard let all = size(past, tally)?.size else { return figures }
    let target = view.share(of: all)
    figures.target = target
    if view.goal.target?.isPercent == true, target != all { figures.population = all }
    figures.expected = view.paced(target)
    let flows = view.places.map { tally.flow(view.goal.metric, at: $0, in: past) }
    guard flows.contains(where: { $0.events > 0 }) else { return figures }
    let actual = flows.reduce(Quantity.zero) { $0 + $1.sum }
    figures.actual = actual
    let verdict = figures.settle(actual, .atLeast, target, expected: .whole(view.paced(target)), view)
    // A population may grow, so that all of it is reached only when the time is over.
    figures.judge(verdict == .reached && !view.isOver ? .likely : verdict)
    return figures
  }

  func units(from tally: Tally) -> [UnitFigures] { [] }

  /// The population by the day: its last readings where it is a stock, else the sum of its increments.
  func size(_ past: Period, _ tally: Tally) -> Source? {
    let all = view.plan.arbetarekommuner
    let own = view.places.contains(nil) ? tally.series(population, at: nil).basis(on: past.end) : nil
    let units = all.compactMap { unit in
      tally.series(population, at: unit).basis(on: past.end).map { (unit, $0) }
    }
    if let own {
      let ownDay = own.state.day
      let newer = units.allSatisfy { unit in
        unit.1.state.day.map { day in ownDay.map { day > $0 } ?? true } ?? false
      }
      guard newer, !units.isEmpty, units.count == all.count else {
        return Source(size: own.state.value, bases: [nil: own])
      }
    }
    if !units.isEmpty {
      let bases = Dictionary(units.map { ($0.0 as Arbetarekommun?, $0.1) }, uniquingKeysWith: { $1 })
      return Source(size: units.reduce(.zero) { $0 + $1.1.state.value }, bases: bases)
    }
    let flows = view.places.map { tally.flow(population, at: $0, in: past) }
    guard flows.contains(where: { $0.events > 0 }) else { return nil }
    return Source(size: flows.reduce(Quantity.zero) { $0 + $1.sum }, bases: [:])
  }

  /// A population, and the readings that it rests on; none where it is a sum of increments.
  struct Source {
    let size: Quantity
    let bases: [Arbetarekommun?: StockSeries.Basis]
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
      for match in matches(at: place, past, within, tally) {
        if match.isInTime { kept += 1 }
        if match.isDue { due += 1 }
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

  /// Someone who came, and the meeting that was theirs.
  struct Match {
    let arrival: Day
    let deadline: Day
    let met: Day?
    /// Whether the time is out, or the person met in it.
    let isDue: Bool
    var isInTime: Bool { met.map { $0 <= deadline } ?? false }
  }

  /// Everyone who came to a place, first in first matched.
  func matches(at place: Arbetarekommun?, _ past: Period, _ within: Duration, _ tally: Tally) -> [Match] {
    let arrivals = persons(tally.days(of: population, at: place), in: past)
    // Who came on the last day may be met in time when the period is over.
    let meetings = Period(past.start, max(past.end, view.day)) ?? past
    var met = persons(tally.days(of: view.goal.metric, at: place), in: meetings)[...]
    return arrivals.map { arrival in
      let deadline = within.after(arrival)
      // A meeting before anyone was waiting was with somebody else.
      met = met.drop { $0 < arrival }
      let day = met.popFirst()
      let isInTime = day.map { $0 <= deadline } ?? false
      return Match(
        arrival: arrival, deadline: deadline, met: day, isDue: isInTime || deadline <= view.day)
    }
  }

  /// One entry for each whole person, by day.
  private func persons(_ days: [Day: Quantity], in period: Period) -> [Day] {
    days.filter { period.contains($0.key) }.sorted { $0.key < $1.key }
      .flatMap { Array(repeating: $0.key, count: min(max(0, $0.value.floor), 1_000_000)) }
  }
}
