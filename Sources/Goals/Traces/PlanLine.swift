/// What an even pace gives day by day: a straight line from the start to the target.
public struct PlanLine: Hashable, Sendable {
  /// The days from which the pace is counted.
  public let period: Period
  /// The figure before the first day.
  public let start: Quantity
  /// The figure that the last day must reach.
  public let target: Quantity
  private let step: Quantity

  /// The line of a goal's figures; nil where no figure is expected.
  public init?(_ figures: Figures, of goal: Goal, in period: Period) {
    guard let target = figures.target, figures.expected != nil else { return nil }
    self.period = period
    switch goal.kind {
    case .increase, .decrease:
      guard let begun = figures.start?.value else { return nil }
      start = begun
      self.target = begun + target.signed(goal.kind == .decrease ? -1 : 1)
    case .level:
      guard let begun = figures.start?.value else { return nil }
      start = begun
      self.target = target
    default:
      start = .zero
      self.target = target
    }
    step = Quantity.step(whole: figures.isWhole && target.isWhole)
  }

  /// What an even pace has given by the end of a day, its change rounded down as the figures show it.
  public func value(on day: Day) -> Quantity {
    let exact = (target - start).share(period.elapsed(by: day), of: period.days)
    return target < start
      ? start - (-exact).roundedDown(to: step) : start + exact.roundedDown(to: step)
  }
}
