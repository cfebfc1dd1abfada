/// More or less, without an amount.
enum DirectionVerdict {
  /// Better, same or worse than the start: likely, uncertain, unlikely; when the time is over reached or missed.
  static func outlook(from start: Quantity, to state: Quantity, wanted: Direction?, over: Bool) -> Outlook {
    let better = wanted == .down ? state < start : state > start
    if over { return better ? .reached : .missed }
    return better ? .likely : state == start ? .uncertain : .unlikely
  }
}

/// Direction of a flow: against the same days of the period before.
struct FlowDirectionRule: Rule {
  let view: View

  /// As many days of the period before as have passed of this one, by the calendar: the same months and days, so
  /// many years back as the period is long, a year begun counted whole.
  var before: Period? {
    guard let past = view.past else { return nil }
    var months = -12
    while view.period.end.adding(months: months) >= view.period.start { months -= 12 }
    return Period(past.start.adding(months: months), past.end.adding(months: months))
  }

  /// Which way is better; a decrease says so by its kind.
  var wanted: Direction { view.goal.direction ?? (view.goal.kind == .decrease ? .down : .up) }

  func ask(_ request: inout TallyRequest) {
    if let past = view.past { request.sum(view.goal.metric, in: past) }
    if let before { request.sum(view.goal.metric, in: before) }
  }

  func total(from tally: Tally) -> Figures { figures(at: view.places, tally) }

  func units(from tally: Tally) -> [UnitFigures] {
    view.plan.units.compactMap { unit in
      let figures = figures(at: [unit], tally)
      return figures.actual == nil ? nil : UnitFigures(arbetarekommun: unit, figures: figures)
    }
  }

  private func figures(at places: [Arbetarekommun?], _ tally: Tally) -> Figures {
    var figures = Figures(due: view.period.end)
    guard let past = view.past, let before else {
      figures.leaveUnmeasured(.tooEarly)
      return figures
    }
    let now = places.map { tally.flow(view.goal.metric, at: $0, in: past) }
    guard now.contains(where: { $0.events > 0 }) else { return figures }
    let actual = now.reduce(Quantity.zero) { $0 + $1.sum }
    figures.actual = actual
    figures.state = StockSeries.State(value: actual, day: past.end)
    let then = places.map { tally.flow(view.goal.metric, at: $0, in: before) }
    if then.contains(where: { $0.events > 0 }) {
      let sum = then.reduce(Quantity.zero) { $0 + $1.sum }
      figures.start = StockSeries.State(value: sum, day: before.end)
      judge(&figures, actual, against: sum)
    } else if let baseline = view.goal.baseline {
      // A baseline is of a whole period, and is set against as much of it as has passed.
      figures.start = StockSeries.State(value: baseline.value, day: baseline.day)
      judge(&figures, actual, against: view.paced(baseline.value))
    } else {
      figures.leaveUnmeasured(.noBaseline)
    }
    return figures
  }

  private func judge(_ figures: inout Figures, _ actual: Quantity, against start: Quantity) {
    figures.judge(DirectionVerdict.outlook(from: start, to: actual, wanted: wanted, over: view.isOver))
  }
}
