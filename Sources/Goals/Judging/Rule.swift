/// How one kind of goal is judged: what it asks of the journal, and what it makes of the answer.
///
/// Both sides stand in one type, so that a question and its use cannot drift apart.
protocol Rule: Sendable {
  /// Asks for everything that `total(from:)` and `units(from:)` will look at.
  func ask(_ request: inout TallyRequest)
  /// The figures of the whole.
  func total(from tally: Tally) -> Figures
  /// The figures of each arbetarekommun that has its own; empty where none has.
  func units(from tally: Tally) -> [UnitFigures]
  /// How the figures came about: what was made of each event, and the arithmetic.
  func account(_ inquiry: Inquiry) -> Findings
  /// Asks for what `trace(at:from:)` will look at beyond the figures.
  func askTrace(_ request: inout TallyRequest)
  /// How the figures came to be what they are: of the whole, or of one arbetarekommun; nil for kinds without a course.
  func trace(at unit: Arbetarekommun?, from tally: Tally) -> Trace?
}

/// The figures of one arbetarekommun.
public struct UnitFigures: Hashable, Sendable {
  /// Whose figures they are.
  public let arbetarekommun: Arbetarekommun
  /// How far it is.
  public var figures: Figures
  /// The names of its list that nothing has been reported for, for a coverage of names.
  public var remaining: [String] = []
  /// How many names its list has.
  public var listed = 0
  /// The sum of what was reported there without a name, and may have covered some that are left.
  public var unnamed = Quantity.zero
}

extension View {
  /// The rule of the goal's kind.
  var rule: any Rule {
    switch goal.kind {
    case .count, .distinct:
      goal.measure == .stock ? StockRule(view: self) : CountRule(view: self)
    case .level, .increase, .decrease, .direction:
      goal.measure == .flow ? FlowDirectionRule(view: self) : StockRule(view: self)
    case .rate: RateRule(view: self)
    case .coverage: CoverageRule.of(self)
    case .milestone: MilestoneRule(view: self)
    case .ongoing, .qualitative: BoardRule(view: self)
    }
  }
}
