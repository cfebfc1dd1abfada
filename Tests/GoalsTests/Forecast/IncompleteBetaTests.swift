import Testing

@testable import Goals

/// I_x(a, b), the function that every tail of the forecast goes through.
@Suite struct IncompleteBetaTests {
  static func value(_ a: Double, _ b: Double, _ x: Double) -> Double {
    IncompleteBeta(a, b)(Chance(odds: x / (1 - x)))
  }

  struct Case: CustomTestStringConvertible {
    var (a, b, x, value): (Double, Double, Double, Double)
    init(_ a: Double, _ b: Double, _ x: Double, _ value: Double) {
      (self.a, self.b, self.x, self.value) = (a, b, x, value)
    }
    var testDescription: String { "I_\(x)(\(a), \(b))" }
  }

  /// Made with SciPy 1.x, `scipy.special.betainc`.
  static let known = [
    Case(2, 3, 0.4, 0.5248),  // 6x² − 8x³ + 3x⁴
    Case(0.5, 0.5, 0.25, 1.0 / 3),  // 2 ÷ π × arcsin √x
    Case(10, 0.05, 0.9, 0.011439812170),
    Case(3570, 13, 0.997, 0.716344959297),
    Case(4200, 1300, 0.76, 0.261707418349),
    Case(1, 60, 0.01, 0.452843357609),
    Case(150, 2600, 0.07, 0.999550235812),
  ]

  @Test(arguments: known) func `known values`(_ test: Case) {
    #expect(abs(Self.value(test.a, test.b, test.x) - test.value) < 1e-9)
  }

  @Test func `the two sides add up to one, and the value rises with x`() {
    for a in [0.05, 1, 7.5, 400, 30_000] {
      for b in [0.05, 1, 12, 3000] {
        var last = 0.0
        for step in 1..<100 {
          let x = Double(step) / 100
          let value = Self.value(a, b, x)
          #expect(value >= last - 1e-9 && value <= 1)
          #expect(abs(value + Self.value(b, a, 1 - x) - 1) < 1e-8)
          last = value
        }
      }
    }
  }

  @Test func `nothing overflows`() {
    for (a, b) in [(1e15, 0.05), (0.05, 1e15), (1e15, 1e15), (1e-9, 1e-9)] {
      for odds in [0, 1e-300, 1e-9, 1, 1e9, 1e300, .infinity] {
        let value = IncompleteBeta(a, b)(Chance(odds: odds))
        #expect(value >= 0 && value <= 1, "I(\(a), \(b)) at odds \(odds)")
      }
    }
  }
}
