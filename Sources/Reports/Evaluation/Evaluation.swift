public import Goals

/// Whether each goal of a plan was kept, when a year is over: the ground for the annual report.
///
/// Goals that run beyond the year are there too, with their outlook: a two-year plan's first year is no verdict on
/// them.
public struct Evaluation: Hashable, Sendable {
  /// Every goal in the order of the plan.
  public let outcomes: [GoalOutcome]

  /// Whether a report over a period is an evaluation: a calendar year that is over, or a stretch that is over and holds
  /// the whole plan.
  public static func applies(to plan: Plan, over period: NamedPeriod, today: Day) -> Bool {
    guard period.period.end <= today else { return false }
    if case .year = period.name { return true }
    return period.period.start <= plan.period.start && plan.period.end <= period.period.end
  }

  /// Asks for what was counted in the year and in the one before.
  static func ask(_ plan: Plan, _ request: inout TallyRequest) {
    for goal in plan.goals { Retrospect.ask(goal, &request) }
  }

  init(
    _ courses: [GoalCourse], in plan: Plan, over period: Period, asOf day: Day, made: Day, from tally: Tally
  ) {
    let words = BoardsYear(plan: plan, period: period, asOf: day, made: made, tally: tally)
    outcomes = courses.map { course in
      let goal = course.status.goal
      func retrospect(at unit: Arbetarekommun?) -> Retrospect? {
        Retrospect(of: goal, in: plan, over: period, by: day, from: tally, at: unit)
      }
      let units = course.status.attainment.units.map(\.arbetarekommun)
      let own = Dictionary(
        units.compactMap { unit in retrospect(at: unit).map { (unit, $0) } }, uniquingKeysWith: { $1 })
      return GoalOutcome(
        course: course, verdict: words.verdict(on: course.status, asOf: day),
        retrospect: course.isOfUnit ? units.first.flatMap { own[$0] } : retrospect(at: nil),
        units: own, comment: words.comment(on: goal), level: words.level(of: goal),
        words: words.latest(on: goal))
    }
  }

  /// How many goals got which verdict.
  public var count: GoalVerdict.Count { GoalVerdict.Count(outcomes.map(\.verdict)) }

  /// The outcome of a goal.
  public func outcome(of goal: Identifier) -> GoalOutcome? {
    outcomes.first { $0.course.status.goal.id == goal }
  }
}

/// How one goal came out.
public struct GoalOutcome: Hashable, Sendable {
  /// How it went and stands.
  public let course: GoalCourse
  /// Whether it was kept.
  public let verdict: GoalVerdict
  /// What its metric came to in the year, beside the year before; nil where nothing was counted.
  public let retrospect: Retrospect?
  /// The same for each arbetarekommun that has figures of its own.
  public let units: [Arbetarekommun: Retrospect]
  /// The board's latest comment of the year.
  public let comment: Assessment?
  /// The board's latest level of the year.
  public let level: Assessment?
  /// The board's latest words of the year, whatever they hold.
  public let words: Assessment?

  /// Whether an arbetarekommun kept its own; nil where that cannot be told yet or at all, or nothing is asked of it.
  public func isKept(at unit: UnitFigures) -> Bool? { GoalVerdict(unit.figures).isKept }

  /// Whether the year's figure is the one that the goal is judged by, so that the year before can stand beside it.
  var isJudgedByYear: Bool { isJudged(by: retrospect, figures) }

  /// The same of anyone's figures. Windows kept are no sum of what was done, and a change is no state.
  func isJudged(by past: Retrospect?, _ figures: Figures) -> Bool {
    guard let past else { return true }
    switch course.status.goal.kind {
    case .rate, .increase, .decrease: return false
    case .direction: return past.now == figures.state?.value
    default: return past.now == figures.actual
    }
  }

  /// How it stands.
  var status: GoalStatus { course.status }
  /// The figures of the whole.
  var figures: Figures { status.attainment.total }
}

/// What the board said of a plan's goals in a year, and about it soon after: a year is assessed when it is over.
private struct BoardsYear {
  let plan: Plan
  let period: Period
  let asOf: Day
  let made: Day
  let tally: Tally

  /// Words from the year, and those of the quarter after it that name this plan.
  private func words(on goal: Goal) -> [Assessment] {
    let after = min(made, asOf.adding(months: 3))
    return tally.assessments(of: goal.id, in: plan.id).filter {
      period.start <= $0.day && ($0.day <= asOf || ($0.day <= after && $0.plan == plan.id))
    }
  }

  /// The latest words that say more than that an action is carried out.
  func latest(on goal: Goal) -> Assessment? {
    let words = words(on: goal)
    return words.last { $0.level != nil || !$0.comment.isEmpty || $0.action != nil } ?? words.last
  }
  func comment(on goal: Goal) -> Assessment? { words(on: goal).last { !$0.comment.isEmpty } }
  func level(of goal: Goal) -> Assessment? { words(on: goal).last { $0.level != nil } }

  /// The figures' verdict; on what only the board judges, also its word from after the year.
  func verdict(on status: GoalStatus, asOf day: Day) -> GoalVerdict {
    let figures = status.attainment.total
    guard status.goal.kind == .ongoing || status.goal.kind == .qualitative, figures.due <= day,
      let latest = level(of: status.goal), latest.day > day, let level = latest.level
    else { return GoalVerdict(figures) }
    return GoalVerdict(level) ?? .unmeasured(.notAssessed)
  }
}
