/// What an even pace gives day by day: a straight line from the start to the target.
public struct PlanLine: Hashable, Sendable {
  /// The days from which the pace is counted.
  public let period: Period
  /// The figure before the first day.
  public let start: Quantity
  /// The figure that the last day must reach.
  public let target: Quantity
  private let step: Quantity
  private let form: Form

  /// How an even pace is rounded: as the figures of the kind are.
  private enum Form: Hashable {
    /// A sum, or a state that must rise.
    case rises
    /// A state that must sink.
    case sinks
    /// An amount that a state must fall by.
    case fallsBy(Quantity)
  }

  /// The line of a goal's figures; nil where no figure is expected.
  public init?(_ figures: Figures, of goal: Goal, in period: Period) {
    guard let target = figures.target, figures.expected != nil else { return nil }
    self.period = period
    step = Quantity.step(whole: figures.isWhole && target.isWhole)
    switch goal.kind {
    case .increase, .decrease, .level:
      guard let begun = figures.start?.value else { return nil }
      start = begun
    default: start = .zero
    }
    switch goal.kind {
    case .increase: (self.target, form) = (start + target, .rises)
    case .decrease: (self.target, form) = (start - target, .fallsBy(target))
    default: (self.target, form) = (target, figures.sinks ? .sinks : .rises)
    }
  }

  /// What an even pace has given by the end of a day, rounded as the figures show it.
  public func value(on day: Day) -> Quantity {
    let elapsed = period.elapsed(by: day)
    if case .fallsBy(let amount) = form {
      return start - amount.share(elapsed, of: period.days).roundedDown(to: step)
    }
    let change = (target - start).share(elapsed, of: period.days)
    return form == .sinks
      ? -(-(start + change)).roundedDown(to: step) : start + change.roundedDown(to: step)
  }
}
