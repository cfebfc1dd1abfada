/// How probable something is, in cases: two percentages beside each other would be read as one.
public enum Odds: Hashable, Sendable {
  /// Above 0.95; never certain.
  case veryLikely
  /// About so many cases of so many.
  case cases(Int, of: Int)
  /// Less than one case of ten.
  case seldom

  /// The odds of a probability, to the nearest of a few simple shares.
  public init(_ probability: Double) {
    if probability > 0.95 {
      self = .veryLikely
    } else if probability < 0.1 {
      self = .seldom
    } else {
      let nearest = Odds.shares.min {
        distance($0, probability) < distance($1, probability)
      }
      self = .cases(nearest?.cases ?? 1, of: nearest?.all ?? 2)
    }
  }

  private static let shares: [(cases: Int, all: Int)] = [
    (1, 10), (1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10),
  ]
}

private func distance(_ share: (cases: Int, all: Int), _ probability: Double) -> Double {
  (Double(share.cases) / Double(share.all) - probability).magnitude
}
