/// The levels of a stock at each place at the end of each period, and what the goals of a plan ask of them.
///
/// A level is asked for on one day, the goal's last, and of no period before it.
struct AskedLevels {
  /// A goal as it is seen from the end of a period, with the courses of all places.
  private struct Seen {
    let number: Int
    let rule: StockRule
    let courses: [StockCourse]
  }

  /// The goals that follow the stock, period by period.
  private let seen: [[Seen]]
  private let periods: [CutPeriod]

  init(of metric: SumMetric, in sums: PlanSums, _ tally: Tally) {
    periods = sums.periods
    seen = periods.map { period in
      metric.goals.map { number in
        let view = View(sums.plan.goals[number], in: sums.plan, on: period.days.end)
        let source = StockSource(view: view, tally: tally)
        let courses = sums.places.map { place in
          switch place {
          case .whole: source.whole()
          case .organisation: source.course(of: nil)
          case .unit(let unit): source.course(of: unit)
          }
        }
        return Seen(number: number, rule: StockRule(view: view), courses: courses)
      }
    }
  }

  /// The rows of a figure: one for each goal that is due in the period and asks for a number, else one if the level is
  /// known or anything was reported.
  func rows(at spot: SumRow.Spot, events: Int, _ body: (SumRow) -> Void) {
    var isTold = false
    for goal in seen[spot.period] {
      guard let target = target(of: goal, at: spot) else { continue }
      body(SumRow(spot: spot, figure: figure(goal, spot, events), target: target))
      isTold = true
    }
    guard !isTold, let first = seen[spot.period].first else { return }
    let figure = figure(first, spot, events)
    if figure.sum != nil || events > 0 { body(SumRow(spot: spot, figure: figure, target: nil)) }
  }

  private func figure(_ goal: Seen, _ spot: SumRow.Spot, _ events: Int) -> SumRow.Figure {
    let state = goal.courses[spot.place].state
    return SumRow.Figure(sum: state?.value, events: events, latest: state?.day)
  }

  /// The level that a goal asks for on its last day, where that lies in the period.
  private func target(of goal: Seen, at spot: SumRow.Spot) -> SumRow.Target? {
    let view = goal.rule.view
    guard periods[spot.period].days.contains(view.period.end) else { return nil }
    let comparison = view.goal.target?.comparison ?? .atLeast
    guard let value = number(goal, at: spot.place) else { return nil }
    switch view.goal.kind {
    case .count, .distinct, .level:
      return SumRow.Target(goal: goal.number, comparison: comparison, value: value)
    case .increase, .decrease:
      // A change is asked from the start, so the level that it ends on is known only where the start is.
      guard let start = goal.courses[spot.place].start?.value,
        let amount = goal.rule.amount(of: value, from: start)
      else { return nil }
      let falls = view.goal.kind == .decrease
      return SumRow.Target(
        goal: goal.number, comparison: falls ? comparison.turned : comparison,
        value: start + amount.signed(falls ? -1 : 1))
    default: return nil
    }
  }

  private func number(_ goal: Seen, at place: Int) -> Quantity? {
    let view = goal.rule.view
    // The whole stands first; below it only a table has numbers.
    if place == 0 { return view.tableTotal ?? view.goal.target?.value }
    return place < 2 ? nil : view.target(of: view.plan.units[place - 2])
  }
}

extension Comparison {
  /// The same asked of the level that a decrease ends on: to fall by at least 5 is to end at most there.
  fileprivate var turned: Comparison {
    switch self {
    case .atLeast: .atMost
    case .atMost: .atLeast
    case .exactly: .exactly
    }
  }
}
