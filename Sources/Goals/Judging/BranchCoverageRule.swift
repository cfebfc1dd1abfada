/// Of all arbetarekommuner: those with a positive event, each window of `per` anew.
///
/// The figures are this window's, and what it has reached cannot be lost again. What an earlier window did not reach
/// is not forgotten: the outlook is then no better than kept ÷ due of the windows that are over (uncertain from 80 %,
/// else unlikely), as for a rate, and on this window's last day and after it the goal is missed. A window that the
/// period's end cuts off is not judged, unless it is the only one.
struct BranchCoverageRule: Rule {
  let view: View

  /// The windows that are judged; the whole period where the goal has no `per`, or a longer one.
  private var windows: [Period] {
    let whole = view.goal.per?.wholeWindows(of: view.period) ?? []
    return whole.isEmpty ? [view.period] : whole
  }

  /// The window that the day falls in, or the last one.
  var window: Period { windows.last { $0.start <= view.day } ?? windows.first ?? view.period }

  /// The windows that were over before that one.
  var earlier: [Period] { windows.filter { $0.start < window.start } }

  var past: Period? { Period(window.start, min(view.day, window.end)) }

  func ask(_ request: inout TallyRequest) {
    for period in earlier + [past, view.past].compactMap({ $0 }) {
      request.sum(view.goal.metric, in: period)
    }
  }

  func total(from tally: Tally) -> Figures { figures(view.plan.arbetarekommuner, tally) }

  func units(from tally: Tally) -> [UnitFigures] {
    view.plan.units.map { UnitFigures(arbetarekommun: $0, figures: figures([$0], tally)) }
  }

  /// How many of `units` a stretch of time has something of.
  func covered(_ units: [Arbetarekommun], in period: Period, _ tally: Tally) -> Int {
    units.count { tally.flow(view.goal.metric, at: $0, in: period).sum > .zero }
  }

  /// How many of `count` arbetarekommuner must be covered.
  func asked(of count: Int) -> Quantity { count == 1 ? Quantity(1) : view.share(of: Quantity(count)) }

  private func figures(_ units: [Arbetarekommun], _ tally: Tally) -> Figures {
    let target = asked(of: units.count)
    var figures = Figures(due: window.end, target: target)
    let expected = target.share(window.elapsed(by: view.day), of: window.days)
    figures.expected = expected
    guard let past, let sinceStart = view.past else {
      figures.leaveUnmeasured(.tooEarly)
      return figures
    }
    let all = view.plan.arbetarekommuner
    guard all.contains(where: { tally.flow(view.goal.metric, at: $0, in: sinceStart).events > 0 }) else {
      return figures
    }
    let actual = Quantity(covered(units, in: past, tally))
    figures.actual = actual
    figures.attainment = target > .zero ? actual.double / target.double : nil
    let verdict = Pace.verdict(
      growing: actual, .atLeast, target, expected: .whole(expected), over: view.day >= window.end)
    let kept = earlier.count { Quantity(covered(units, in: $0, tally)) >= target }
    if !earlier.isEmpty { figures.earlier = Figures.Part(known: kept, all: earlier.count) }
    let outlook = verdict.afterWindows(kept, of: earlier.count, over: view.day >= window.end)
    // The whole is not reached while windows are to come; an arbetarekommun has done what this window asks.
    let isLast = window.end == windows.last?.end
    figures.judge(outlook == .reached && !isLast && units == all ? .likely : outlook)
    return figures
  }
}

extension Outlook {
  /// The verdict on a window, where not all windows before it were kept.
  fileprivate func afterWindows(_ kept: Int, of due: Int, over: Bool) -> Outlook {
    guard kept < due else { return self }
    let all = KeptOfDue.outlook(kept, of: due, over: over)
    return all == .uncertain && (self == .unlikely || self == .missed) ? self : all
  }
}
