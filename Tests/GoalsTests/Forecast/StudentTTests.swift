import Testing

@testable import Goals

/// Student's t, held against its closed forms and against SciPy.
@Suite struct StudentTTests {
  /// Degrees, t, Pr(T > t) by `scipy.stats.t.sf`.
  static let tails: [(Int, Double, Double)] = [
    (1, 3, 0.102416382350),  // ½ − arctan 3 ÷ π
    (2, -1.5, 0.863803437554), (3, 0.7, 0.267163499152), (7, 2.3, 0.027495547602),
    (40, -0.2, 0.578753036607), (3, 0, 0.5),
  ]

  @Test(arguments: tails) func `the tail`(_ degrees: Int, _ t: Double, _ tail: Double) {
    #expect(abs(StudentT(degrees: degrees).above(t) - tail) < 1e-9)
  }

  /// What is exceeded in one case of ten, as every table of the distribution prints it.
  @Test(arguments: [(2, 1.885618), (3, 1.637744), (5, 1.475884), (30, 1.310415)])
  func `the tenth`(_ degrees: Int, _ t: Double) {
    #expect(abs(StudentT(degrees: degrees).exceeded(0.1) - t) < 1e-6)
  }

  @Test func `far out nothing is left`() {
    let distribution = StudentT(degrees: 2)
    #expect(distribution.above(1e200) == 0)
    #expect(distribution.above(-1e200) == 1)
    #expect(abs(distribution.above(1e-200) - 0.5) < 1e-12)
  }
}
