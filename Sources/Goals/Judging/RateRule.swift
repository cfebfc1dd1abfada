/// Something in every window of time: windows met of windows completed, from the period's start.
struct RateRule: Rule {
  let view: View

  /// The windows that are over by the day. One that the period's end cuts off is not judged.
  var completed: [Period] {
    view.goal.per?.wholeWindows(of: view.period).filter { $0.end <= view.day } ?? []
  }

  func ask(_ request: inout TallyRequest) {
    for window in completed { request.sum(view.goal.metric, in: window) }
    if let past = view.past { request.sum(view.goal.metric, in: past) }
  }

  func total(from tally: Tally) -> Figures {
    var figures = Figures(due: view.period.end)
    guard let past = view.past, !completed.isEmpty, let target = view.goal.target else {
      figures.leaveUnmeasured(.tooEarly)
      return figures
    }
    figures.target = Quantity(completed.count)
    figures.expected = figures.target
    guard view.places.contains(where: { tally.flow(view.goal.metric, at: $0, in: past).events > 0 }) else {
      figures.leaveUnmeasured(.noData)
      return figures
    }
    let kept = completed.count { isKept(sum(in: $0, tally), target) }
    figures.actual = Quantity(kept)
    figures.attainment = Double(kept) / Double(completed.count)
    figures.judge(KeptOfDue.outlook(kept, of: completed.count, over: view.isOver))
    return figures
  }

  func units(from tally: Tally) -> [UnitFigures] { [] }

  /// What a window brought.
  func sum(in window: Period, _ tally: Tally) -> Quantity {
    view.places.reduce(.zero) { $0 + tally.flow(view.goal.metric, at: $1, in: window).sum }
  }

  /// Whether a window that brought `sum` is as the goal asks.
  func isKept(_ sum: Quantity, _ target: Target) -> Bool {
    target.comparison == .atMost ? sum <= target.value : sum >= target.value
  }
}

/// The verdict on what falls due again and again.
enum KeptOfDue {
  /// All kept: likely; from 80 %: uncertain; else unlikely. When the time is over: all or missed.
  static func outlook(_ kept: Int, of due: Int, over: Bool) -> Outlook {
    if over { return kept >= due ? .reached : .missed }
    if kept >= due { return .likely }
    return kept * 5 >= due * 4 ? .uncertain : .unlikely
  }
}
