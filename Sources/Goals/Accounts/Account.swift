/// How the figures of one goal came about on a day, so that an auditor can redo them by hand.
///
/// It is data alone; phrasebooks make it words. The rule that judges the goal gives it, from the same questions and
/// the same events.
public struct Account: Hashable, Sendable {
  /// Whose figures they are; nil for the whole.
  public let unit: Arbetarekommun?
  /// What the figures are.
  public let figures: Figures
  /// The days that count for them.
  public let period: Period
  /// The day that they are of.
  public let day: Day
  /// The rule, with what it was given.
  public let law: Law
  /// Every event in force of the metrics that the rule looks at, by day and id, with its use.
  public let entries: [Entry]
  /// What the rule looked at one by one: windows, names, arbetarekommuner, persons or steps.
  public let checks: [Check]
  /// The arithmetic, in the order in which it is done.
  public let formulas: [Formula]

  /// The metrics that the rule looks at.
  public let metrics: Set<Identifier>
  /// The places whose events it looks at.
  public let places: Set<Arbetarekommun?>

  /// An event and what was made of it.
  public struct Entry: Hashable, Sendable {
    /// The event.
    public let event: Event
    /// What was made of it.
    public let use: Use
  }

  /// What was made of an event.
  public enum Use: Hashable, Sendable {
    /// It counts, in a role, with an amount; nil for what has none, such as a step.
    case counted(Role, Quantity?)
    /// It does not count.
    case leftOut(Omission)
  }

  /// What an event that counts is part of.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// The sum, or the windows or parts that it is made of.
    case part
    /// The sum, which a value that was there already does not raise.
    case repeated
    /// The population that the sum is a share of.
    case population
    /// The sum of the period before.
    case before
    /// The start that change is counted from.
    case start
    /// The state on the day.
    case state
    /// The start, which is the state still.
    case startAndState
    /// A step that it makes done.
    case step
    /// The board's word that decides.
    case word
  }

  /// Why an event in force does not count.
  public enum Omission: String, Hashable, Sendable, CaseIterable {
    /// It is of another arbetarekommun or organisation.
    case otherUnit
    /// It names no arbetarekommun, where each counts for itself.
    case noUnit
    /// It happened before the period.
    case beforePeriod
    /// It happened after the period.
    case afterPeriod
    /// It happened after the day that the figures are of.
    case afterDay
    /// It falls in a window that is over, where only the latest counts.
    case earlierWindow
    /// It falls in a window that is not over, or that the period's end cuts off.
    case openWindow
    /// It says something that the kind has no use for, such as a reading where increments are summed.
    case otherSort
    /// A later reading says how much it is.
    case laterReading
    /// A change before anything was read.
    case noReading
    /// The whole is read by itself, so that a part's reading is not needed.
    case wholeIsRead
    /// The parts are summed, so that the whole's own reading is not needed.
    case partsAreSummed
    /// A part without a start, where change is summed over those that have one.
    case noStart
    /// It does not carry a name of the list.
    case notListed
    /// It names a step that the plan does not have.
    case unknownStep
    /// The step was done already.
    case doneBefore
    /// The board has said something later.
    case laterWord
    /// It is of another plan's goal.
    case otherPlan
    /// A comment without a level.
    case commentOnly
    /// It is older than a quarter.
    case stale
  }
}

extension Account {
  /// The account of a goal on a day; nil where the arbetarekommun has no figures of its own.
  ///
  /// - Parameters:
  ///   - events: The events in force; the tally is of the same, from a request that `Attainment.ask` filled.
  ///   - unit: Whose figures; nil for the whole.
  public init?(
    of goal: Goal, in plan: Plan, from tally: Tally, _ events: [Event], on day: Day, at unit: Arbetarekommun?
  ) {
    let attainment = Attainment(of: goal, in: plan, from: tally, on: day)
    let own = unit.flatMap { plan.arbetarekommuner == [$0] ? nil : $0 }
    guard let figures = own.map({ attainment.only($0)?.total }) ?? attainment.total else { return nil }
    let view = View(goal, in: plan, on: day)
    let rule = view.rule
    let metrics = view.metrics
    let isBoards = goal.kind == .ongoing || goal.kind == .qualitative
    let relevant = events.filter { event in
      if case .assessment = event.value { return isBoards && event.metric == goal.id }
      return !isBoards && metrics.contains(event.metric)
    }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    let inquiry = Inquiry(view: view, unit: own, figures: figures, events: relevant, tally: tally)
    let findings = rule.account(inquiry)
    self.init(
      unit: own, figures: figures, period: view.period, day: day, law: findings.law,
      entries: findings.entries, checks: findings.checks, formulas: findings.formulas,
      metrics: isBoards ? [goal.id] : metrics, places: inquiry.places)
  }
}

extension View {
  /// The metrics that the goal's rule looks at.
  fileprivate var metrics: Set<Identifier> {
    guard case .metric(let population) = goal.population else { return [goal.metric] }
    return [goal.metric, population]
  }
}
