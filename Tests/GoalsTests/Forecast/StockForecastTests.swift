import Testing

@testable import Goals

/// The forecast of a state: Student's t on the changes between readings.
@Suite struct StockForecastTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var comparison = Comparison.atLeast
    var target = "450"
    /// Week and value, from 1 January 2024.
    var readings: [(Int, String)] = [(0, "400"), (4, "404"), (9, "403"), (13, "410"), (20, "415")]
    var due = 52
    /// Weeks until today; the last reading's, unless named.
    var today: Int?
    var probability: Double?
    var interval: String?
    var testDescription: String { name }
  }

  static let cases = [
    // μ = 15 ÷ 20; 32 weeks are left: 439 ± 1.637744 × 15.5969
    Case(name: "golden", probability: 0.265735, interval: "413–465"),
    Case(
      name: "golden, for an upper bound", comparison: .atMost, probability: 1 - 0.265735, interval: "413–465"),
    Case(name: "exactly is at least", comparison: .exactly, probability: 0.265735, interval: "413–465"),
    Case(
      name: "time since the last reading is not known either", today: 30, probability: 0.265735,
      interval: "413–465"),
    Case(name: "three readings are too few", readings: [(0, "400"), (9, "403"), (20, "415")]),
    Case(
      name: "two a day are one", readings: [(0, "400"), (9, "390"), (9, "403"), (20, "415")]),
    Case(
      name: "the later of the same day holds",
      readings: [(0, "400"), (4, "1"), (4, "404"), (9, "403"), (13, "410"), (20, "415")],
      probability: 0.265735,
      interval: "413–465"),
    Case(
      name: "seven weeks are too short",
      readings: [(0, "400"), (2, "404"), (4, "403"), (5, "410"), (7, "415")]),
    Case(name: "what is read after today is not known", today: 12),
    Case(name: "reached on the due day", target: "415", due: 20, probability: 1, interval: "415–415"),
    Case(name: "missed on the due day", due: 20, probability: 0, interval: "415–415"),
    Case(name: "not met again after the due day", due: 15, today: 20, probability: 0, interval: "410–410"),
    Case(
      name: "over after one reading", readings: [(3, "460")], due: 20, today: 30, probability: 1,
      interval: "460–460"),
    Case(name: "never read", readings: [], due: 20, today: 30),
    Case(
      name: "nothing changes", target: "8", readings: [(0, "8"), (4, "8"), (9, "8"), (13, "8")],
      probability: 1,
      interval: "8–8"),
    Case(
      name: "nothing changes, short of it", target: "9", readings: [(0, "8"), (4, "8"), (9, "8"), (13, "8")],
      probability: 0, interval: "8–8"),
    Case(
      name: "in step with time", target: "10,9", readings: [(0, "0,1"), (3, "0,7"), (6, "1,3"), (9, "1,9")],
      due: 54,
      probability: 1, interval: "10,9–10,9"),
    Case(
      name: "in step with time, for an upper bound", comparison: .atMost, target: "10,9",
      readings: [(0, "0,1"), (3, "0,7"), (6, "1,3"), (9, "1,9")], due: 54, probability: 1,
      interval: "10,9–10,9"),
    // μ = −9 ÷ 12; 40 weeks are left: −27 ± 1.885618 × 11.4
    Case(
      name: "members cannot be fewer than none", target: "5",
      readings: [(0, "12"), (4, "8"), (8, "7"), (12, "3")],
      probability: 0.053484, interval: "0–0"),
    Case(
      name: "hundredths where the readings have decimals", comparison: .atMost, target: "61",
      readings: [(0, "62"), (8, "61,8"), (17, "61,9"), (26, "61,5")], probability: 0.5,
      interval: "59,85–62,15"),
  ]

  @Test(arguments: cases) func forecast(_ test: Case) throws {
    let start = try Sketch.day("2024-01-01")
    let readings = try test.readings.map {
      StockForecast.Reading(day: start + 7 * $0.0, value: try Sketch.quantity($0.1))
    }
    let today = start + 7 * (test.today ?? test.readings.last?.0 ?? 0)
    let result = StockForecast(
      test.comparison, try Sketch.quantity(test.target), readings: readings, due: start + 7 * test.due,
      on: today
    ).forecast
    let interval = result.map {
      "\($0.interval.lowerBound.journalText)–\($0.interval.upperBound.journalText)"
    }
    #expect(interval == test.interval)
    guard let wanted = test.probability, let probability = result?.probability else {
      #expect((result == nil) == (test.probability == nil))
      return
    }
    #expect(abs(probability - wanted) < 1e-6)
  }

  @Test func `figures beyond any plan do no harm`() throws {
    let start = try Sketch.day("2024-01-01")
    let values = [Quantity(scaled: .max), Quantity(scaled: .min), .zero, Quantity(scaled: .max)]
    let readings = values.enumerated().map { StockForecast.Reading(day: start + 30 * $0, value: $1) }
    let result = StockForecast(
      .atLeast, Quantity(scaled: .max), readings: readings, due: start + 364, on: start + 182
    ).forecast
    let probability = try #require(result?.probability)
    #expect(probability >= 0 && probability <= 1)
  }
}
