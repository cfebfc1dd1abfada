/// One promise of a plan, with what it takes to keep it.
public struct Goal: Hashable, Sendable {
  /// Unique in its plan.
  public var id: Identifier
  /// A short name for tables, where the plan gives one.
  public var name: String?
  /// The promise in the plan's own words, without attributes.
  public var text: String
  /// The nearest heading above that is not "Mål"; nil before the first.
  public var area: String?
  /// Which rule judges it.
  public var kind: Kind
  /// What must be reached; nil for kinds without a number, and for a table goal, whose targets are `unitTargets`.
  public var target: Target?
  /// What is counted, as the sentence says it.
  public var unit: String?
  /// The last day, where the goal names a time; else the plan's end counts.
  public var deadline: Day?
  /// The window of a rate, or of a coverage that starts anew.
  public var per: Duration?
  /// How soon each one must be reached.
  public var within: Duration?
  /// The dated value from which change is counted.
  public var baseline: Baseline?
  /// Whether the figures are percentages: "(66 procent, 231102)". They never add up over arbetarekommuner.
  public var isPercent: Bool
  /// Which way is better.
  public var direction: Direction?
  /// The metric whose events count.
  public var metric: Identifier
  /// Whether the metric is a flow or a stock here.
  public var measure: Measure
  /// Whether a stock may be summed over arbetarekommuner; percentages and means may not.
  public var addsUp: Bool
  /// Of what a coverage is the share.
  public var population: Population?
  /// The tag whose different values are counted.
  public var distinctTag: Identifier?
  /// Who answers for it.
  public var responsible: String?
  /// Where it was decided.
  public var reference: String?
  /// The steps of a milestone.
  public var steps: [Step]
  /// A target table: one target for each arbetarekommun and calendar year.
  public var unitTargets: [UnitTarget]
  /// A list table: names that belong to an arbetarekommun, such as voting districts.
  public var names: [ListedName]
  /// Where the goal stands.
  public var source: SourceLocation

  /// A goal of a kind; everything else is absent until it is set.
  public init(id: Identifier, text: String, kind: Kind, metric: Identifier? = nil, source: SourceLocation) {
    self.id = id
    self.text = text
    self.kind = kind
    self.metric = metric ?? id
    self.measure = kind.measure
    self.addsUp = true
    self.isPercent = false
    self.steps = []
    self.unitTargets = []
    self.names = []
    self.source = source
  }
}

/// What must be reached.
public struct Target: Hashable, Sendable {
  /// How the actual must stand to the value.
  public var comparison: Comparison
  /// Positive. For an increase or decrease the amount of the change.
  public var value: Quantity
  /// Whether the value is a percentage: of the population for a coverage, of the start for a change.
  public var isPercent: Bool

  /// A target.
  public init(_ comparison: Comparison, _ value: Quantity, isPercent: Bool = false) {
    self.comparison = comparison
    self.value = value
    self.isPercent = isPercent
  }
}

/// A dated value from which change is counted.
public struct Baseline: Hashable, Sendable {
  /// The value that day.
  public var value: Quantity
  /// The day, where it is known.
  public var day: Day?

  /// A baseline.
  public init(value: Quantity, day: Day?) {
    self.value = value
    self.day = day
  }
}

/// Of what a coverage is the share.
public enum Population: Hashable, Sendable {
  /// The sum of another metric.
  case metric(Identifier)
  /// All arbetarekommuner of the plan.
  case arbetarekommuner
  /// The names of a list table, by its goal's id.
  case list(Identifier)
}

/// One step of a milestone.
public struct Step: Hashable, Sendable {
  /// Unique among its goal's steps.
  public var id: Identifier
  /// The step in the plan's words.
  public var text: String
  /// The last day, where the step names one.
  public var deadline: Day?

  /// A step.
  public init(id: Identifier, text: String, deadline: Day?) {
    self.id = id
    self.text = text
    self.deadline = deadline
  }
}

/// One cell of a target table.
public struct UnitTarget: Hashable, Sendable {
  /// The row.
  public var arbetarekommun: Arbetarekommun
  /// The column: a calendar year.
  public var year: Int
  /// The number in the cell.
  public var value: Quantity

  /// A cell.
  public init(arbetarekommun: Arbetarekommun, year: Int, value: Quantity) {
    self.arbetarekommun = arbetarekommun
    self.year = year
    self.value = value
  }
}

/// One name of a list table.
public struct ListedName: Hashable, Sendable {
  /// To which the name belongs.
  public var arbetarekommun: Arbetarekommun
  /// The name, such as a voting district's.
  public var name: String

  /// A row of a list table.
  public init(arbetarekommun: Arbetarekommun, name: String) {
    self.arbetarekommun = arbetarekommun
    self.name = name
  }
}
