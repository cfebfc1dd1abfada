/// How far a goal is on a day, and whether it will be kept: from the goal, a tally and the day alone.
public struct Attainment: Hashable, Sendable {
  /// The figures of the whole organisation.
  public let total: Figures
  /// Those of each arbetarekommun that has its own.
  public let units: [UnitFigures]
  /// The steps of a milestone.
  public let steps: [StepState]
  /// The board's words up to the day, oldest first.
  public let assessments: [Assessment]
  /// The days that count for the figures.
  public let period: Period
  /// The day that it is seen from.
  public let day: Day

  /// Asks for everything that `init(of:in:from:on:)` will look at.
  public static func ask(_ goal: Goal, in plan: Plan, on day: Day, _ request: inout TallyRequest) {
    askOfGoal(goal, in: plan, on: day, &request)
    Silence.ask(plan, on: day, &request)
  }

  /// Asks for all that but who is silent, for reports on many goals of a plan: the plan's silence is asked for once.
  public static func askOfGoal(_ goal: Goal, in plan: Plan, on day: Day, _ request: inout TallyRequest) {
    View(goal, in: plan, on: day).rule.ask(&request)
  }

  /// Judges a goal; the tally must come from a request that `ask` filled for the same goal, plan and day. Who is
  /// silent is the same for all goals of a plan, so a report that judges many hands it in.
  public init(of goal: Goal, in plan: Plan, from tally: Tally, on day: Day, silence: Silence? = nil) {
    let view = View(goal, in: plan, on: day)
    let rule = view.rule
    let silence = silence ?? Silence(of: plan, from: tally, on: day)
    period = view.period
    self.day = day
    total = silence.counted(rule.total(from: tally), of: goal)
    units = rule.units(from: tally).map { silence.marked($0) }
    steps = goal.kind == .milestone ? StepState.states(of: view, tally) : []
    assessments = tally.assessments(of: goal.id, in: plan.id).filter { $0.day <= day }
  }

}

extension Attainment {
  /// The attainment with the figures of one arbetarekommun alone; nil where it has none of its own.
  public func only(_ unit: Arbetarekommun) -> Attainment? {
    guard let own = units.first(where: { $0.arbetarekommun == unit }) else { return nil }
    return Attainment(
      total: own.figures, units: [own], steps: steps, assessments: assessments, period: period, day: day)
  }

  private init(
    total: Figures, units: [UnitFigures], steps: [StepState], assessments: [Assessment], period: Period,
    day: Day
  ) {
    self.total = total
    self.units = units
    self.steps = steps
    self.assessments = assessments
    self.period = period
    self.day = day
  }
}
