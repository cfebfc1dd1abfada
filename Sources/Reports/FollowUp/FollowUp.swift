public import Goals

/// The follow-up of a plan over a stretch of the calendar.
public struct FollowUp: Hashable, Sendable {
  /// The stretch that the report is of.
  public let period: NamedPeriod
  /// The plan as it stands at the end of the stretch, or today if that is earlier.
  public let status: PlanStatus
  /// Every goal with what happened in the stretch.
  public let goals: [GoalCourse]
  /// In which order arbetarekommuner stand.
  public let unitOrder: UnitOrder
  /// The day that the report was made.
  public let made: Day
  /// Whether each goal was kept, where the stretch is a year that is over.
  public let evaluation: Evaluation?

  /// The day that the figures are of: the period's last, today, or the plan's last, whichever comes first.
  public static func day(of plan: Plan, period: NamedPeriod, today: Day) -> Day {
    min(period.period.end, today, plan.period.end)
  }

  /// What must be asked of the journal.
  public static func request(for plan: Plan, period: NamedPeriod, today: Day) -> TallyRequest {
    var request = TallyRequest()
    let day = day(of: plan, period: period, today: today)
    for day in [day, period.period.start - 1] {
      for goal in plan.goals { Attainment.askOfGoal(goal, in: plan, on: day, &request) }
      Silence.ask(plan, on: day, &request)
    }
    if Evaluation.applies(to: plan, over: period, today: today) { Evaluation.ask(plan, &request) }
    return request
  }

  /// Judges the plan at both ends of the stretch as it stood on `today`; the tally answers
  /// `request(for:period:today:)`. The document is made on that day unless another is named.
  public init(
    on plan: Plan, period: NamedPeriod, today: Day, from tally: Tally,
    only filter: StatusReport.Filter = .init(), made: Day? = nil,
    unitOrder: UnitOrder = .share
  ) {
    let day = FollowUp.day(of: plan, period: period, today: today)
    let before = period.period.start - 1
    self.period = period
    self.made = made ?? today
    self.unitOrder = unitOrder
    let report = StatusReport(on: [plan], from: tally, asOf: day, only: filter)
    let status =
      report.plans.first
      ?? PlanStatus(
        plan: plan, asOf: day, goals: [], silence: Silence(of: plan, from: tally, on: day))
    self.status = status
    let silence = Silence(of: plan, from: tally, on: before)
    let isOfUnit = filter.unit.map { plan.arbetarekommuner != [$0] } ?? false
    let goals = status.goals.map { goal in
      let earlier = Attainment(of: goal.goal, in: plan, from: tally, on: before, silence: silence)
      let own = filter.unit.flatMap { earlier.only($0) } ?? earlier
      return GoalCourse(status: goal, before: own, isOfUnit: isOfUnit)
    }
    self.goals = goals
    self.evaluation =
      Evaluation.applies(to: plan, over: period, today: today)
      ? Evaluation(goals, in: plan, over: period.period, asOf: day, made: today, from: tally) : nil
  }

  /// Goals whose outlook got better since the stretch began.
  public var better: [GoalCourse] { goals.filter { $0.change > 0 } }
  /// Goals whose outlook got worse.
  public var worse: [GoalCourse] { goals.filter { $0.change < 0 } }
  /// Goals that need a decision: those that will hardly be kept, the furthest behind first.
  public var decisions: [GoalCourse] {
    goals.filter { [.unlikely, .missed].contains($0.status.attainment.total.outlook) }
      .sorted { ($0.status.attainment.total.attainment ?? 0) < ($1.status.attainment.total.attainment ?? 0) }
  }
}

/// How one goal went during the stretch of a report.
public struct GoalCourse: Hashable, Sendable {
  /// How it stands.
  public let status: GoalStatus
  /// How it stood on the eve of the stretch.
  public let before: Attainment
  /// Whether the figures are those of one arbetarekommun of several.
  let isOfUnit: Bool

  /// What the stretch added to the whole; nil where nothing is known or the kind has no such figure.
  public var inPeriod: Quantity? { added(status.attainment.total, since: before.total) }

  /// What the stretch added at one arbetarekommun.
  public func inPeriod(at unit: Arbetarekommun) -> Quantity? {
    guard let now = status.attainment.units.first(where: { $0.arbetarekommun == unit }) else { return nil }
    let then = before.units.first { $0.arbetarekommun == unit }
    return added(now.figures, since: then?.figures)
  }

  private func added(_ now: Figures, since then: Figures?) -> Quantity? {
    guard let actual = now.actual, status.goal.kind != .direction else { return nil }
    // Where a new year's column or window has begun, all of it belongs to the new one.
    guard let then, then.due == now.due, let earlier = then.actual else {
      return status.goal.kind == .level ? now.start.map { actual - $0.value } : actual
    }
    return actual - earlier
  }

  /// How much better (positive) or worse the outlook is; 0 where either is unmeasured or another year has begun, and
  /// where the board's word is that the goal is partly reached, before its last day and after.
  var change: Int {
    let now = status.attainment.total
    guard now.outlook != .unmeasured, before.total.outlook != .unmeasured, now.due == before.total.due else {
      return 0
    }
    if now.isPartly, before.total.isPartly { return 0 }
    return now.outlook.urgency - before.total.outlook.urgency
  }
}
