import Goals

extension Outlook {
  /// One character that tells the outlook without colour.
  var mark: String {
    switch self {
    case .reached: "✓"
    case .likely: "+"
    case .uncertain: "?"
    case .unlikely: "!"
    case .missed: "×"
    case .unmeasured: "–"
    }
  }

  var color: Ink.Color {
    switch self {
    case .reached, .likely: .good
    case .uncertain: .uncertain
    case .unlikely, .missed: .risk
    case .unmeasured: .dim
    }
  }
}
