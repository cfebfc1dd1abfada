/// What sort of promise a goal is; each kind is judged by a rule of its own.
public enum Kind: String, Sendable, CaseIterable {
  /// Things done, summed: at least 5 000 conversations.
  case count
  /// Different people or organisations that do something: at least 8 branches hold study circles.
  case distinct
  /// Something in every window of time: two evenings every third week.
  case rate
  /// A share of a population: all new members, every arbetarekommun.
  case coverage
  /// A state at a time: 450 members at the end of the year.
  case level
  /// More by an amount: 100 members more.
  case increase
  /// Less by an amount.
  case decrease
  /// More or less without an amount.
  case direction
  /// One deliverable, possibly in steps.
  case milestone
  /// Continuous work without a number.
  case ongoing
  /// What only the board's own judgement decides.
  case qualitative

  /// Whether the kind follows a state or adds up increments, where the goal does not say.
  public var measure: Measure {
    switch self {
    case .level, .increase, .decrease, .direction: .stock
    default: .flow
    }
  }

  /// Whether events carry figures for the kind; the others rest on steps or on the board's word.
  public var isMeasured: Bool {
    switch self {
    case .milestone, .ongoing, .qualitative: false
    default: true
    }
  }
}

/// How the events of a metric add up.
public enum Measure: String, Sendable, CaseIterable {
  /// Increments that are summed: conversations.
  case flow
  /// A state that is read: members.
  case stock
}

/// How the actual must stand to the target.
public enum Comparison: String, Sendable, CaseIterable {
  /// Not less.
  case atLeast
  /// Not more.
  case atMost
  /// A bare number; judged as at least.
  case exactly
}

/// Which way a direction goal wants its figure to go.
public enum Direction: String, Sendable, CaseIterable {
  /// More is better.
  case up
  /// Less is better.
  case down
}
