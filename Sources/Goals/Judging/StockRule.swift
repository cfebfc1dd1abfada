/// Level, increase, decrease and direction of a stock: a state, or its change from the start.
struct StockRule: Rule {
  let view: View

  func ask(_ request: inout TallyRequest) {
    request.state(of: view.goal.metric)
  }

  func total(from tally: Tally) -> Figures {
    let target = view.tableTotal ?? view.goal.target?.value
    return figures(StockSource(view: view, tally: tally).whole(), target: target)
  }

  func units(from tally: Tally) -> [UnitFigures] {
    let source = StockSource(view: view, tally: tally)
    return view.plan.units.compactMap { unit in
      let course = source.course(of: unit)
      let target = view.target(of: unit)
      // Without a target of its own an arbetarekommun has figures only where the direction alone is asked.
      guard target != nil || (view.goal.kind == .direction && course.state != nil) else { return nil }
      return UnitFigures(arbetarekommun: unit, figures: figures(course, target: target))
    }
  }

  private func figures(_ course: StockCourse, target: Quantity?) -> Figures {
    var figures = Figures(due: view.period.end, target: asked(target, course))
    figures.start = course.start
    figures.state = course.state
    figures.part = course.part
    figures.countsWhole = !view.goal.isPercent
    guard !view.isBefore else {
      figures.leaveUnmeasured(.tooEarly)
      return figures
    }
    switch view.goal.kind {
    case .level, .count, .distinct: judgeLevel(&figures, course, target)
    case .increase, .decrease: judgeChange(&figures, course, target)
    default: judgeDirection(&figures, course)
    }
    return figures
  }

  private func judgeLevel(_ figures: inout Figures, _ course: StockCourse, _ target: Quantity?) {
    figures.actual = course.state?.value
    guard let target else { return }
    let comparison = view.goal.target?.comparison ?? .atLeast
    let sign = comparison == .atMost ? -1 : 1
    if let start = course.start {
      figures.sinks = target < start.value
      figures.expected = start.value + view.paced(target - start.value)
    }
    guard let state = course.state else { return }
    if target > .zero { figures.attainment = state.value.double / target.double }
    if sign > 0 { figures.neededPerWeek = view.perWeek(target - state.value, whole: figures.isWhole) }
    guard course.isCurrent else { return }
    let kept = sign > 0 ? state.value >= target : state.value <= target
    let forecast = forecast(comparison, target, course)
    guard let start = course.start, let expected = figures.planned else {
      figures.judge(forecast, elsePace: view.isOver ? (kept ? .reached : .missed) : .uncertain)
      return
    }
    figures.judge(
      forecast,
      elsePace: Pace.verdict(
        change: (state.value - start.value).signed(sign), wanted: (target - start.value).signed(sign),
        expected: expected.change(from: start.value, sign), kept: kept, over: view.isOver))
  }

  /// The forecast of the state itself; when the time is over it is the state that the figures show.
  private func forecast(_ comparison: Comparison, _ target: Quantity, _ course: StockCourse) -> Forecast? {
    guard !view.isOver else {
      return course.state.map { .settled(comparison, target, at: $0.value) }
    }
    // A share that has never been above all will not be.
    let whole = Quantity(100)
    let isShare = view.goal.isPercent && course.readings.allSatisfy { $0.value <= whole }
    return StockForecast(
      comparison, target, readings: course.readings, due: view.period.end, on: view.day
    ).forecast?.within(isShare ? whole : nil)
  }

  private func judgeChange(_ figures: inout Figures, _ course: StockCourse, _ target: Quantity?) {
    // Without a start no reading can be judged, so that is what is lacking first.
    guard let start = course.start else {
      figures.leaveUnmeasured(.noBaseline)
      return
    }
    guard let asked = amount(of: target, from: start.value) else { return }
    figures.target = asked
    guard view.goal.target?.comparison != .atMost else {
      judgeLimit(&figures, course, from: start.value, asked)
      return
    }
    figures.expected = view.paced(asked)
    guard course.isCurrent, let state = course.state, let expected = figures.planned else { return }
    let sign = view.goal.kind == .decrease ? -1 : 1
    let change = (state.value - start.value).signed(sign)
    figures.actual = change
    if asked > .zero { figures.attainment = change.double / asked.double }
    figures.neededPerWeek = view.perWeek(asked - change, whole: figures.isWhole)
    let forecast = forecast(sign < 0 ? .atMost : .atLeast, start.value + asked.signed(sign), course)
    figures.judge(
      forecast?.change(from: start.value, sign),
      elsePace: Pace.verdict(
        change: change, wanted: asked, expected: expected, kept: change >= asked, over: view.isOver))
  }

  /// A change that may be so large and no larger, "får inte minska med mer än 10": the less of it the better, and no
  /// pace is expected.
  private func judgeLimit(
    _ figures: inout Figures, _ course: StockCourse, from start: Quantity, _ allowed: Quantity
  ) {
    guard course.isCurrent, let state = course.state else { return }
    let sign = view.goal.kind == .decrease ? -1 : 1
    let change = (state.value - start).signed(sign)
    figures.actual = change
    let forecast = forecast(sign < 0 ? .atLeast : .atMost, start + allowed.signed(sign), course)
    figures.judge(
      forecast?.change(from: start, sign),
      elsePace: Pace.verdict(
        change: .zero, wanted: .zero, expected: .whole(.zero), kept: change <= allowed, over: view.isOver))
  }

  /// What must be reached, as it is shown: a percentage of the start is no number of things while there is no start.
  private func asked(_ target: Quantity?, _ course: StockCourse) -> Quantity? {
    guard view.goal.kind == .increase || view.goal.kind == .decrease, isShareOfStart else { return target }
    return course.start.flatMap { amount(of: target, from: $0.value) }
  }

  private var isShareOfStart: Bool { view.goal.unitTargets.isEmpty && view.goal.target?.isPercent == true }

  /// The amount asked for: a percentage is taken of the start.
  func amount(of target: Quantity?, from start: Quantity) -> Quantity? {
    guard isShareOfStart else { return target }
    return target.map { percent in
      let exact = start.times(percent).share(1, of: 100)
      // Of whole things there are no fractions, and less than what is asked is not enough.
      return view.goal.isPercent || !start.isWhole || exact.isWhole ? exact : exact.wholeBelow + Quantity(1)
    }
  }

  private func judgeDirection(_ figures: inout Figures, _ course: StockCourse) {
    figures.actual = course.state?.value
    guard let start = course.start else {
      figures.leaveUnmeasured(.noBaseline)
      return
    }
    guard course.isCurrent, let state = course.state else { return }
    figures.judge(
      DirectionVerdict.outlook(
        from: start.value, to: state.value, wanted: view.goal.direction, over: view.isOver))
  }
}

extension Quantity {
  /// The number with its sign turned where `sign` is negative.
  func signed(_ sign: Int) -> Quantity { sign < 0 ? -self : self }
}
