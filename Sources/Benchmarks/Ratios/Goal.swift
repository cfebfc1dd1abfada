/// One thing that is asked of the program's speed.
struct Goal: Sendable {
  /// What is compared with what.
  let claim: String
  /// What must hold.
  let floor: Bound
  /// What would be good; nil where nothing beyond the floor is asked.
  let aim: Bound?
  let measure: Measure
  /// The figure; nil where a part of it was not measured.
  let figure: @Sendable (BenchResult) -> Double?

  /// What the figure is a number of.
  enum Measure: Hashable, Sendable {
    case ratio
    /// Nanoseconds of the processors: they depend on the machine, so no run fails for them.
    case nanoseconds
    case megabytes

    /// Whether the exit status depends on it.
    var decides: Bool { self != .nanoseconds }

    var unit: String {
      switch self {
      case .ratio: "×"
      case .nanoseconds: " ns"
      case .megabytes: " MB"
      }
    }
  }

  /// What came of it.
  enum Verdict: String, Hashable, Sendable {
    case aimed = "aim"
    case held = "yes"
    case missed = "no"
    case unmeasured = "not measured"
  }

  func verdict(_ result: BenchResult) -> Verdict {
    guard let figure = figure(result) else { return .unmeasured }
    guard floor.holds(figure) else { return .missed }
    return aim.map { $0.holds(figure) } ?? true ? .aimed : .held
  }
}
