/// A goal as it is seen from a day: the stretch of time that counts, and how much of it is over.
struct View: Sendable {
  let goal: Goal
  let plan: Plan
  let day: Day
  /// From the plan's start to the deadline; for a target table the calendar year of the day.
  let period: Period

  init(_ goal: Goal, in plan: Plan, on day: Day) {
    self.goal = goal
    self.plan = plan
    self.day = day
    self.period =
      goal.unitTargets.isEmpty ? plan.period(of: goal) : View.year(of: goal, on: day) ?? plan.period
  }

  /// The year whose column counts: the day's own, or the nearest that the table has.
  private static func year(of goal: Goal, on day: Day) -> Period? {
    let years = goal.unitTargets.map(\.year)
    let year = years.min { (abs($0 - day.year), $0) < (abs($1 - day.year), $1) }
    return year.flatMap { Period(year: $0) }
  }

  /// Whether the last day is over, so that only reached, missed or unmeasured is left.
  var isOver: Bool { day >= period.end }
  /// Whether the first day has not come.
  var isBefore: Bool { day < period.start }
  /// The part of the period up to and with the day; nil before it begins.
  var past: Period? { Period(period.start, min(day, period.end)) }
  /// The last day that counts for the figures.
  var last: Day { min(day, period.end) }

  /// What an even pace would have brought of `amount` by the day.
  func paced(_ amount: Quantity) -> Quantity { amount.share(period.elapsed(by: day), of: period.days) }

  /// What each week left must bring of `lacking`, rounded up.
  func perWeek(_ lacking: Quantity, whole isWhole: Bool = true) -> Quantity? {
    let daysLeft = period.end - max(day, period.start - 1)
    guard lacking > .zero, daysLeft > 0 else { return nil }
    let step = Quantity.step(whole: isWhole)
    let divisor = Int128(daysLeft) * Int128(step.scaled)
    let steps = Int(clamping: (Int128(lacking.scaled) * 7 + divisor - 1) / divisor)
    return Quantity(scaled: steps.multipliedReportingOverflow(by: step.scaled).partialValue)
  }

  /// The target of one arbetarekommun in the table's column.
  func target(of arbetarekommun: Arbetarekommun) -> Quantity? {
    goal.unitTargets.first { $0.arbetarekommun == arbetarekommun && $0.year == period.start.year }?.value
  }

  /// The table's column summed; nil where the goal has no table.
  var tableTotal: Quantity? {
    let column = goal.unitTargets.filter { $0.year == period.start.year }
    return column.isEmpty ? nil : column.reduce(Quantity.zero) { $0 + $1.value }
  }

  /// The places whose events make up the whole.
  var places: [Arbetarekommun?] { plan.places }
}
