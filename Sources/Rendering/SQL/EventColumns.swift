public import Goals

extension Event.Value {
  /// What an event says, as columns for other programs: its kind, its number where it has one, and the board's level.
  public var columns: (kind: String, value: Quantity?, level: String?) {
    switch self {
    case .change(let amount): ("change", amount, nil)
    case .reading(let value): ("reading", value, nil)
    case .done: ("done", nil, nil)
    case .assessment(let level): ("assessment", nil, level?.rawValue ?? "comment")
    case .void: ("void", nil, nil)
    }
  }
}
