/// What an even pace through the days of a goal gives in some of them.
struct EvenPace {
  private let days: Int
  /// How many of the goal's days have passed at the end of the days asked for, and on their eve.
  private let elapsed: (end: Int, eve: Int)

  /// Nil where the days asked for are none of the goal's.
  init?(through goal: Period, in days: Period) {
    guard goal.intersection(days) != nil else { return nil }
    self.days = goal.days
    elapsed = (goal.elapsed(by: days.end), goal.elapsed(by: days.start - 1))
  }

  /// What is expected by the end less what was expected on the eve, both as they are shown.
  func share(of target: Quantity) -> Quantity {
    // Which step it is stands where it is used, for division by a constant is many times as fast.
    target.isWhole
      ? share(of: target, in: Quantity.step(whole: true)) : share(of: target, in: Quantity.step(whole: false))
  }

  @inline(__always)
  private func share(of target: Quantity, in step: Quantity) -> Quantity {
    func expected(_ elapsed: Int) -> Quantity {
      elapsed == days ? target : target.share(elapsed, of: days).roundedDown(to: step)
    }
    return expected(elapsed.end) - expected(elapsed.eve)
  }
}
