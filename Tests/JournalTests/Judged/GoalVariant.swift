import Goals
import TestSupport
import Testing

/// The sorts of goals that are judged, each with what it needs; targets, baselines and deadlines are drawn.
enum GoalVariant: String, CaseIterable, CustomTestStringConvertible {
  case count, atMost, table, distinct, distinctByTag, distinctTable, rate, names, branches, branchesAnew
  case population, prompt, level, levelTable, increase, increaseByShare, decrease, direction, flowDirection
  case milestone, steps, ongoing, qualitative

  static let metric = identifier("samtal")
  static let newcomers = identifier("nya")
  static let places = ["Ale", "Tjörn", "Lerum"].compactMap { Arbetarekommun($0) }
  static let tags = ["Nol", "Surte", "Älvan", "Gråbo"]

  var testDescription: String { rawValue }

  var kind: Kind {
    switch self {
    case .count, .atMost, .table: .count
    case .distinct, .distinctByTag, .distinctTable: .distinct
    case .rate: .rate
    case .names, .branches, .branchesAnew, .population, .prompt: .coverage
    case .level, .levelTable: .level
    case .increase, .increaseByShare: .increase
    case .decrease: .decrease
    case .direction, .flowDirection: .direction
    case .milestone, .steps: .milestone
    case .ongoing: .ongoing
    case .qualitative: .qualitative
    }
  }

  /// Whether what all places brought is what each of them brought, summed.
  var sumsPlaces: Bool {
    switch self {
    case .count, .atMost, .table, .distinct, .distinctByTag, .distinctTable, .names, .branches, .branchesAnew,
      .prompt, .flowDirection:
      true
    default: false
    }
  }

  func goal(_ random: inout SplitMix64) -> Goal {
    let place = SourceLocation(file: "plan.md", line: 1)
    var goal = Goal(id: GoalVariant.metric, text: "Ett mål", kind: kind, source: place)
    goal.target = Target(.atLeast, Quantity(Int.random(in: 1...40, using: &random)))
    if random.next() % 4 == 0 {
      goal.deadline = Day(number: Int.random(in: 19_800...20_200, using: &random))
    }
    shape(&goal, &random)
    return goal
  }

  private func shape(_ goal: inout Goal, _ random: inout SplitMix64) {
    let target = goal.target?.value ?? Quantity(1)
    switch self {
    case .count, .distinct, .level, .increase: break
    case .atMost: goal.target = Target(.atMost, target)
    case .table, .distinctTable, .levelTable: setTable(&goal, &random)
    case .distinctByTag: goal.distinctTag = identifier("plats")
    case .rate:
      goal.target = Target(.atLeast, Quantity(1))
      goal.per = Goals.Duration(iso: ["P1W", "P3W", "P1M", "P3M"].randomElement(using: &random) ?? "P1M")
    case .names:
      goal.distinctTag = identifier("plats")
      goal.target = nil
      goal.names = GoalVariant.places.flatMap { unit in
        GoalVariant.tags.dropLast().map { ListedName(arbetarekommun: unit, name: $0) }
      }
    case .branches, .branchesAnew:
      goal.target = nil
      goal.population = .arbetarekommuner
      if self == .branchesAnew { goal.per = Goals.Duration(iso: random.next() % 2 == 0 ? "P1M" : "P3M") }
    case .population, .prompt:
      goal.target = Target(.atLeast, Quantity(80), isPercent: true)
      goal.population = .metric(GoalVariant.newcomers)
      if self == .prompt { goal.within = Goals.Duration(iso: "P14D") }
    case .increaseByShare, .decrease:
      goal.target = Target(.atLeast, Quantity(5), isPercent: self == .increaseByShare)
      goal.baseline = Baseline(value: Quantity(30), day: Day(number: 19_700))
    case .direction: goal.target = nil
    case .flowDirection:
      goal.target = nil
      goal.measure = .flow
    case .steps:
      goal.steps = ["a", "b"].map { Step(id: identifier($0), text: $0, deadline: Day(number: 19_900)) }
    case .milestone, .ongoing, .qualitative: goal.target = nil
    }
  }

  private func setTable(_ goal: inout Goal, _ random: inout SplitMix64) {
    goal.target = nil
    if self == .distinctTable { goal.distinctTag = identifier("plats") }
    goal.unitTargets = GoalVariant.places.flatMap { unit in
      [2024, 2025].map { year in
        UnitTarget(
          arbetarekommun: unit, year: year, value: Quantity(Int.random(in: 1...30, using: &random)))
      }
    }
  }
}
