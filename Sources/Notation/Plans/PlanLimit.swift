internal import Reading

/// What a plan has at most of: far more than any plan that a board has adopted, and so little that every command
/// answers at once. Beyond a limit the plan is faulty, which is said; nothing is cut off in silence.
public enum PlanLimit: Hashable, Sendable, CaseIterable {
  /// The goals of a plan.
  case goals
  /// The arbetarekommuner that the front matter names.
  case units
  /// The rows of a table.
  case rows
  /// The steps of a goal.
  case steps
  /// The characters of a goal's sentence, or of a heading with an id.
  case sentence
  /// The characters of a name: the title, the organisation, an arbetarekommun, an S-förening, a name in a list table.
  /// A name of as many stands in a column of the journal, whatever its letters are.
  case name

  /// The most of it that a plan may have.
  public var most: Int {
    switch self {
    case .goals: 2_000
    case .units: 1_000
    case .rows: 10_000
    case .steps: 200
    case .sentence: SentenceReader.longest
    case .name: 1_000
    }
  }

  /// What to say of `count`; nil where it is within the limit.
  func finding(of count: Int) -> PlanFinding? { count > most ? .beyond(self, count: count) : nil }
}

extension SourceFile {
  /// A fault at `text` where it is longer than the limit allows.
  func diagnostic(at text: SourceText, beyond limit: PlanLimit) -> Diagnostic? {
    // A letter may bear any number of marks; it is the code points that take room and time.
    guard text.count > limit.most else { return nil }
    let count = text.scalarCount
    return limit.finding(of: count).map { diagnostic(.fault, at: text, $0) }
  }
}
