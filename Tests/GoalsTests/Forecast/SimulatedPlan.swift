import Foundation
import TestSupport

@testable import Goals

/// A year of 52 weeks drawn from the negative-binomial process, its two unknowns from the model's own prior.
struct SimulatedPlan {
  static let target = 1000
  let weekly: [Int]

  init(_ random: inout SplitMix64) {
    let mean = Double(Self.target) / 52 * exp(Self.normal(&random))
    let size = exp(-0.7 + 0.7 * Self.normal(&random))
    weekly = (0..<52).map { _ in Self.count(mean: mean, size: size, &random) }
  }

  var total: Int { weekly.reduce(0, +) }
  var isReached: Bool { total >= Self.target }

  /// Mean 0 and standard deviation 1. Source: Box and Muller, "A note on the generation of random normal
  /// deviates", 1958.
  private static func normal(_ random: inout SplitMix64) -> Double {
    let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &random))).squareRoot()
    return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &random))
  }

  /// One week's count: the first whose probability, added to those before it, passes a random number.
  private static func count(mean: Double, size: Double, _ random: inout SplitMix64) -> Int {
    var rest = Double.random(in: 0..<1, using: &random)
    let failure = mean / (size + mean)
    var probability = pow(1 - failure, size)
    var count = 0
    while rest > probability, count < 100_000 {
      rest -= probability
      probability *= (Double(count) + size) / Double(count + 1) * failure
      count += 1
    }
    return count
  }

  /// What a straight line through the weeks so far says: 0 or 1.
  func pace(after weeks: Int) -> Double {
    52 * weekly.prefix(weeks).reduce(0, +) >= Self.target * weeks ? 1 : 0
  }

  /// How often the target is reached when the weeks left are drawn from those so far.
  func resampled(after weeks: Int, _ random: inout SplitMix64) -> Double {
    let seen = Array(weekly.prefix(weeks))
    let actual = seen.reduce(0, +)
    let rounds = 100
    let reached = (0..<rounds).count { _ in
      var total = actual
      for _ in weeks..<52 { total += seen[Int(random.next() % UInt64(weeks))] }
      return total >= Self.target
    }
    return Double(reached) / Double(rounds)
  }
}
