public import Goals

/// The cells and phrases that a goal's figures become, the same on every page.
public struct GoalCells {
  let goal: Goal
  let figures: Figures

  /// The cells of a goal's figures.
  public init(goal: Goal, figures: Figures) {
    self.goal = goal
    self.figures = figures
  }

  /// What has been reached, in one phrase.
  public var standing: Phrase {
    // A window that looks well among others that failed would mislead without them.
    guard let failed, let target = figures.target else { return ownStanding }
    return .sequence([
      .ofTarget(actual: figures.actual, target: target, unit: counted, share: nil),
      .earlierWindows(failed, per: goal.per, isShort: true),
    ])
  }

  /// The same where there is room for words.
  var fullStanding: Phrase { fullStanding(during: nil) }

  /// The same with the days of the window that it is of.
  func fullStanding(during window: Period?) -> Phrase {
    let standing = whole.map { .ofWhole(actual: figures.actual, $0, isShort: false) } ?? ownStanding
    let own = window.map { .during(standing, $0) } ?? standing
    return failed.map { .sequence([own, .earlierWindows($0, per: goal.per, isShort: false)]) } ?? own
  }

  /// The windows before this one, where not all were kept.
  private var failed: Figures.Part? { figures.earlier.flatMap { $0.known < $0.all ? $0 : nil } }

  /// The whole that the target is a share of: beside the target alone a percentage would be taken for that share.
  var whole: Phrase.Whole? {
    guard let size = figures.population, let target = figures.target, let asked = goal.target?.value else {
      return nil
    }
    return Phrase.Whole(size: size, asked: asked, target: target)
  }

  private var ownStanding: Phrase {
    switch goal.kind {
    case .direction:
      guard let state = figures.state, figures.reason != .noData else { return .unknown }
      guard let start = figures.start else { return .amount(state.value, isPercent: goal.isPercent) }
      return .course(from: start.value, to: state.value, isPercent: goal.isPercent)
    case .ongoing, .qualitative:
      return figures.words
    case .milestone where isOneThing:
      return figures.outlook == .reached ? .delivered : .notDelivered
    default:
      guard let target = figures.target else {
        return figures.actual.map { .amount($0, isPercent: goal.isPercent) } ?? .unknown
      }
      if let whole { return .ofWhole(actual: figures.actual, whole, isShort: true) }
      let standing = Phrase.ofTarget(
        actual: figures.actual, target: target, unit: counted, share: figures.attainment)
      return figures.part.map { .sequence([standing, .part($0)]) } ?? standing
    }
  }

  private var isLimit: Bool { goal.target?.comparison == .atMost }

  /// What the numbers count.
  var counted: Phrase.Counted {
    switch goal.kind {
    case .rate: .windows
    case .milestone: .steps
    case .coverage where goal.population == .arbetarekommuner: .units
    case .count, .distinct, .level: goal.isPercent ? .percent : isLimit ? .limit : .things
    default: goal.isPercent ? .percent : .things
    }
  }

  /// The bar, or which way a direction should go.
  var bar: Table.Cell {
    if goal.kind == .direction { return .phrase(.wanted(goal.direction ?? .up)) }
    guard let target = figures.target, target > .zero, !isOneThing else { return .empty }
    let planned = goal.kind == .rate ? nil : figures.shownExpected.map { $0.double / target.double }
    return .bar(Table.Bar(filled: figures.attainment ?? 0, planned: planned))
  }

  /// How far from the plan.
  var deviation: Table.Cell {
    if goal.kind == .direction { return trend.map { .phrase(.trend($0)) } ?? .empty }
    return figures.deviation.map { .difference($0) } ?? .empty
  }

  /// Better, same or worse than the start.
  var trend: Phrase.Trend? {
    guard let start = figures.start?.value, let state = figures.state?.value, figures.reason == nil else {
      return nil
    }
    if start == state { return .same }
    return (state > start) == (goal.direction != .down) ? .better : .worse
  }

  /// Whether the goal is one thing that is done or not, so that numbers would say nothing.
  var isOneThing: Bool { goal.kind == .milestone && goal.steps.isEmpty }

  /// Actual, as a table's number.
  var actual: Table.Cell {
    if isOneThing { return .phrase(standing) }
    guard let actual = figures.actual else { return .unknown }
    return goal.isPercent ? .phrase(.amount(actual, isPercent: true)) : .number(actual)
  }

  /// Target, as a table's number; for a direction what must be passed.
  var target: Table.Cell {
    if goal.kind == .direction {
      let direction = goal.direction ?? .up
      return .phrase(
        figures.start.map { .beyond($0.value, direction, isPercent: goal.isPercent) } ?? .wanted(direction))
    }
    return isOneThing ? .empty : figures.target.map { .number($0) } ?? .empty
  }

  /// Actual ÷ target.
  var share: Table.Cell { isOneThing ? .empty : figures.attainment.map { .share($0) } ?? .empty }
  /// What an even pace would have given.
  var expected: Table.Cell { figures.shownExpected.map { .number($0) } ?? .empty }
  /// What each week must bring.
  var needed: Table.Cell { figures.neededPerWeek.map { .number($0) } ?? .empty }
  /// The outlook as a sentence says it, and of how many it is known where some are silent.
  var fullOutlook: Phrase {
    let outlook = figures.longWords
    return figures.reported.map { .sequence([outlook, .asReported($0)]) } ?? outlook
  }
  /// The outlook in few words.
  var outlook: Table.Cell { .phrase(figures.words) }
}

extension Figures {
  /// How it stands in few words; what the board finds partly reached is said as the board said it.
  var words: Phrase { isPartly ? .level(.partly) : .outlook(outlook, reason) }
  /// The same as a sentence says it.
  var longWords: Phrase { isPartly ? .level(.partly) : .longOutlook(outlook, reason) }
}

extension Outlook {
  /// Those at risk first: the order in which a reader should meet them.
  var urgency: Int {
    switch self {
    case .missed: 0
    case .unlikely: 1
    case .uncertain: 2
    case .likely: 3
    case .reached: 4
    case .unmeasured: 5
    }
  }
}
