public import Goals

/// How one goal stands.
public struct GoalStatus: Hashable, Sendable {
  /// The goal.
  public let goal: Goal
  /// How far it is.
  public let attainment: Attainment

  /// What it is called in tables.
  public var name: String {
    goal.name ?? (goal.text.hasSuffix(".") ? String(goal.text.dropLast()) : goal.text)
  }
  /// Who answers for it: the plan's word, else the board's.
  var responsible: String? { goal.responsible ?? attainment.responsible }
  /// The year of a target table's column.
  public var year: Int? { goal.unitTargets.isEmpty ? nil : attainment.period.start.year }
  /// The name as a phrase.
  var namePhrase: Phrase { .goalName(name, year: year) }
}

/// How one plan stands on a day.
public struct PlanStatus: Hashable, Sendable {
  /// The plan.
  public let plan: Plan
  /// The day that the figures are of: the day asked for, or the plan's last.
  public let asOf: Day
  /// Its goals in the order of the plan.
  public let goals: [GoalStatus]
  /// Who is silent.
  public let silence: Silence
}

/// How plans stand on a day, from what the journal told about them.
public struct StatusReport: Hashable, Sendable {
  /// The day asked for.
  public let asOf: Day
  /// The plans.
  public let plans: [PlanStatus]

  /// Which goals are shown.
  public struct Filter: Hashable, Sendable {
    /// Only this goal.
    public var goal: Identifier?
    /// Only areas whose name holds this.
    public var area: String?
    /// Only goals that this person answers for.
    public var responsible: String?
    /// Only figures of this arbetarekommun.
    public var unit: Arbetarekommun?

    /// Everything.
    public init() {}

    /// Whether a goal is shown; whether it has figures of `unit` only its attainment tells.
    public func accepts(_ goal: Goal) -> Bool {
      if let id = self.goal, goal.id != id { return false }
      if let area, !(goal.area?.lowercased().contains(area.lowercased()) ?? false) { return false }
      if let responsible, !(goal.responsible?.lowercased().contains(responsible.lowercased()) ?? false) {
        return false
      }
      return true
    }
  }

  /// The day that a plan's figures are of: its last where it has ended.
  public static func day(of plan: Plan, asOf: Day) -> Day { min(asOf, plan.period.end) }

  /// What must be asked of the journal for a report on `plans`.
  public static func request(for plans: [Plan], asOf: Day) -> TallyRequest {
    var request = TallyRequest()
    for plan in plans {
      let day = day(of: plan, asOf: asOf)
      for goal in plan.goals { Attainment.askOfGoal(goal, in: plan, on: day, &request) }
      Silence.ask(plan, on: day, &request)
    }
    return request
  }

  /// Judges the plans' goals; the tally answers `request(for:asOf:)`.
  public init(on plans: [Plan], from tally: Tally, asOf: Day, only filter: Filter = Filter()) {
    self.asOf = asOf
    self.plans = plans.map { plan in
      let day = StatusReport.day(of: plan, asOf: asOf)
      let silence = Silence(of: plan, from: tally, on: day)
      let goals = plan.goals.filter(filter.accepts).compactMap { goal -> GoalStatus? in
        let attainment = Attainment(of: goal, in: plan, from: tally, on: day, silence: silence)
        guard let unit = filter.unit, plan.arbetarekommuner != [unit] else {
          return GoalStatus(goal: goal, attainment: attainment)
        }
        return attainment.only(unit).map { GoalStatus(goal: goal, attainment: $0) }
      }
      return PlanStatus(plan: plan, asOf: day, goals: goals, silence: silence)
    }
  }
}
