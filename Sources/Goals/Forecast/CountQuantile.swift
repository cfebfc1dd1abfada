/// The search for the least count that is exceeded with at most a given probability.
///
/// Bisection, but where both ends are known the bracket is cut where a straight line between them crosses zero,
/// on the scales where the tail of a count is nearly straight: the logarithm of the count and the log-odds of
/// its tail. Weighing down an end that stays put twice (the "Illinois" rule; Dowell and Jarratt, "A modified
/// regula falsi method", BIT 11, 1971) keeps the bracket shrinking from both sides. It asks for the tail some
/// five times, where halving alone asks some twenty-five times; and the tail is what a forecast costs.
struct CountQuantile {
  /// One end of the bracket.
  private struct End {
    var count: Double
    /// The log-odds of the tail from here, less those of the share; positive below the answer.
    var excess: Double
  }

  private let share: Double
  private let atLeast: (Double) -> Double
  /// The answer.
  private(set) var value = 0.0

  /// Searches outwards from `near`, first by `stride`; `atLeast` is the probability of a count or more, and never rises.
  init(share: Double, near: Double, stride: Double = 1, atLeast: @escaping (Double) -> Double) {
    self.share = share
    self.atLeast = atLeast
    var stride = max(stride.rounded(), 1)
    var low = End(count: 0, excess: .infinity)
    var high = end(at: min(max(near.rounded(.up), 1), CountQuantile.limit))
    if high.excess > 0 {
      while high.excess > 0, high.count < CountQuantile.limit {
        low = high
        high = end(at: high.count + stride)
        stride *= 4
      }
    } else {
      lift(&low, towards: &high, by: stride)
    }
    narrow(&low, &high)
    // At least `high` is improbable enough, so what is exceeded that seldom is the count before it.
    value = high.count - 1
  }

  /// A count beyond any plan's, at which the search gives up.
  private static let limit = 1e15

  private func end(at count: Double) -> End {
    End(count: count, excess: logOdds(atLeast(count)) - logOdds(share))
  }

  private func logOdds(_ probability: Double) -> Double {
    Elementary.log(probability) - Elementary.log(1 - probability)
  }

  /// Takes the upper end down until the lower one lies above the answer, where the search began below it.
  private func lift(_ low: inout End, towards high: inout End, by stride: Double) {
    var stride = stride
    while high.count > 1 {
      let next = end(at: max(high.count - stride, 1))
      guard next.excess <= 0 else {
        low = next
        return
      }
      high = next
      stride *= 4
    }
  }

  private func narrow(_ low: inout End, _ high: inout End) {
    var lastWasLow: Bool?
    while high.count - low.count > 1 {
      let next = end(at: cut(low, high))
      let isLow = next.excess > 0
      if isLow {
        low = next
        if lastWasLow == true { high.excess /= 2 }
      } else {
        high = next
        if lastWasLow == false { low.excess /= 2 }
      }
      lastWasLow = isLow
    }
  }

  /// A count strictly between the ends.
  private func cut(_ low: End, _ high: End) -> Double {
    var count = (low.count + high.count) / 2
    if low.count > 0, low.excess.isFinite, high.excess.isFinite {
      let part = low.excess / (low.excess - high.excess)
      let first = Elementary.log(low.count)
      count = Elementary.exp(first + part * (Elementary.log(high.count) - first))
    }
    return min(max(count.rounded(), low.count + 1), high.count - 1)
  }
}
