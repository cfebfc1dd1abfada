/// A limit that a figure is held to.
enum Bound: Hashable, Sendable {
  case atMost(Double)
  case atLeast(Double)

  func holds(_ figure: Double) -> Bool {
    switch self {
    case .atMost(let limit): figure <= limit
    case .atLeast(let limit): figure >= limit
    }
  }

  var sign: String {
    switch self {
    case .atMost: "≤"
    case .atLeast: "≥"
    }
  }

  var limit: Double {
    switch self {
    case .atMost(let limit), .atLeast(let limit): limit
    }
  }
}
