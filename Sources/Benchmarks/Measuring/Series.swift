/// What the same program took, run after run.
struct Series: Hashable, Sendable {
  private(set) var runs: [Measurement] = []

  mutating func append(_ run: Measurement) { runs.append(run) }

  /// The figures that a series is asked for.
  enum Figure: Hashable, Sendable, CaseIterable {
    /// Nanoseconds from start to end.
    case wall
    /// Nanoseconds of the processors.
    case processor
    /// Kibibytes of memory at most.
    case peak

    fileprivate func value(of run: Measurement) -> Int {
      switch self {
      case .wall: run.wall
      case .processor: run.processor
      case .peak: run.peak
      }
    }
  }

  /// The middle run; of an even number the mean of the two in the middle. Nil where nothing ran.
  func median(_ figure: Figure) -> Double? {
    let sorted = runs.map { figure.value(of: $0) }.sorted()
    guard let upper = sorted.dropFirst(sorted.count / 2).first else { return nil }
    let lower = sorted[(sorted.count - 1) / 2]
    return Double(lower + upper) / 2
  }

  /// The least; nil where nothing ran.
  func minimum(_ figure: Figure) -> Double? {
    runs.map { figure.value(of: $0) }.min().map(Double.init)
  }
}
