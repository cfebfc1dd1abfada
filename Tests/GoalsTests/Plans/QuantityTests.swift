import Goals
import TestSupport
import Testing

/// Exact decimals.
@Suite struct QuantityTests {
  @Test func `nineteen ninety-five stays so through any sum`() {
    let value = Quantity(scaled: 199_500)
    let sum = (0..<1_000).reduce(Quantity.zero) { sum, _ in sum + value }
    #expect(sum == Quantity(19_950))
    #expect((0..<1_000).reduce(sum) { rest, _ in rest - value } == .zero)
  }

  struct Share: CustomTestStringConvertible {
    var value: Quantity
    var part: Int
    var whole: Int
    var scaled: Int
    var testDescription: String { "\(value.journalText) × \(part) ÷ \(whole)" }
  }

  static let shares = [
    Share(value: Quantity(714), part: 182, whole: 366, scaled: 3_550_491),  // 129 948 ÷ 366 = 355,0491…
    Share(value: Quantity(6677), part: 182, whole: 366, scaled: 33_202_568),  // 1 215 214 ÷ 366 = 3320,2568…
    Share(value: Quantity(100), part: 0, whole: 366, scaled: 0),
    Share(value: Quantity(100), part: 366, whole: 366, scaled: 1_000_000),
    Share(value: Quantity(-1), part: 1, whole: 3, scaled: -3334),  // rounded down, not towards zero
    Share(value: Quantity(-3), part: 1, whole: 3, scaled: -10_000),
    Share(value: Quantity(scaled: .max), part: .max, whole: 1, scaled: .max),
  ]

  @Test(arguments: shares)
  func `shares are exact, rounded down`(_ test: Share) {
    #expect(test.value.share(test.part, of: test.whole) == Quantity(scaled: test.scaled))
  }

  @Test func `products are rounded down`() {
    #expect(Quantity(2360).times(Quantity(5)) == Quantity(11_800))
    // 1,5² = 2,25
    #expect(Quantity(scaled: 15_000).times(Quantity(scaled: 15_000)) == Quantity(scaled: 22_500))
    #expect(Quantity(scaled: 1).times(Quantity(scaled: -1)) == Quantity(scaled: -1))
  }

  @Test func `whole numbers below`() {
    for (scaled, floor) in [(0, 0), (9_999, 0), (10_000, 1), (-1, -1), (-10_000, -1), (-10_001, -2)] {
      #expect(Quantity(scaled: scaled).floor == floor)
      #expect(Quantity(scaled: scaled).wholeBelow == Quantity(floor))
      #expect(Quantity(scaled: scaled).isWhole == (scaled % 10_000 == 0))
    }
  }

  @Test func `at the edge of the representable nothing wraps and nothing traps`() {
    let most = Quantity(scaled: .max)
    let least = Quantity(scaled: .min)
    #expect(most + Quantity(1) == most)
    #expect(least + Quantity(-1) == least)
    #expect(-least == most)
    #expect(Quantity.zero - least == most)
    #expect(least.magnitude == most)
    #expect(Quantity(Int.max) == most)
    #expect(Quantity(Int.min) == least)
    #expect(least.wholeBelow == least)
    #expect(least.journalText == "-922337203685477,5808")
    #expect(most.times(most) == most)
  }

  @Test func `sums are exact and in any order`() {
    var random = SplitMix64(seed: 12)
    for _ in 0..<500 {
      let terms = (0..<20).map { _ in Int.random(in: -1_000_000_000...1_000_000_000, using: &random) }
      let sum = terms.shuffled(using: &random).reduce(Quantity.zero) { $0 + Quantity(scaled: $1) }
      #expect(sum.scaled == terms.reduce(0, +))
      #expect((-sum).scaled == -sum.scaled)
      #expect(sum.magnitude.scaled == abs(sum.scaled))
    }
  }
}
