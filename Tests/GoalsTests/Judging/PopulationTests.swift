import Goals
import Testing

/// Of a metric: those reached ÷ those there are.
@Suite struct PopulationTests {
  static let ofNew: @Sendable (inout Goal) throws -> Void = { $0.population = .metric(try Sketch.id("nya")) }
  static func trial(
    _ name: String, target: String? = nil, units: [String] = [], _ events: [String],
    on day: String = "2024-06-30",
    _ result: Trial.Result
  ) -> Trial {
    Trial(
      name: name, kind: .coverage, target: target, goal: ofNew, units: units, events: events, on: day,
      result: result)
  }

  static let plain: [Trial] = [
    // 10 × 182 ÷ 366 = 4,97; 6 × 7 ÷ 184
    trial(
      "four of ten", ["2024-02-01 nya - +6", "2024-03-01 nya - +4", "2024-03-01 samtal - +4"],
      .init(actual: "4", of: "10", expected: "4", needed: 1, outlook: .likely)),
    trial(
      "those of the day after are not there yet",
      ["2024-02-01 nya - +6", "2024-07-01 nya - +4", "2024-03-01 samtal - +6"],
      .init(actual: "6", of: "6", expected: "2", outlook: .likely)),
    trial(
      "four fifths are asked", target: "80%", ["2024-02-01 nya - +6", "2024-03-01 samtal - +5"],
      .init(actual: "5", of: "5", expected: "2", outlook: .likely)),  // 4,8 → 5; more may come
    trial(
      "a population that is read",
      ["2024-02-01 nya - =10", "2024-03-01 nya - =12", "2024-03-01 samtal - +6"],
      .init(actual: "6", of: "12", expected: "5", needed: 1, outlook: .likely)),
    trial(
      "read at the arbetarekommuner", units: ["Ale", "Tjörn"],
      ["2024-02-01 nya Ale =5", "2024-03-01 nya Tjörn =7", "2024-03-01 samtal Ale +6"],
      .init(actual: "6", of: "12", expected: "5", needed: 1, outlook: .likely)),
    trial(
      "the organisation's own reading stands until all have a newer one", units: ["Ale", "Tjörn"],
      ["2024-02-01 nya - =20", "2024-03-01 nya Tjörn =7", "2024-03-01 samtal Ale +10"],
      .init(actual: "10", of: "20", expected: "9", needed: 1, outlook: .likely)),
    trial(
      "and then their sum", units: ["Ale", "Tjörn"],
      [
        "2024-02-01 nya - =20", "2024-03-01 nya Ale =5", "2024-03-01 nya Tjörn =7",
        "2024-03-01 samtal Ale +6",
      ],
      .init(actual: "6", of: "12", expected: "5", needed: 1, outlook: .likely)),
    trial("nobody knows how many", ["2024-03-01 samtal - +4"], .init(reason: .noData)),
    trial(
      "nothing reported", ["2024-02-01 nya - +10"], .init(of: "10", expected: "4", reason: .noData)),
    trial("before the plan", ["2023-02-01 nya - +10"], on: "2023-12-31", .init(reason: .tooEarly)),
  ]

  @Test(arguments: plain) func `at any time`(_ trial: Trial) throws { try trial.check() }

  @Test func `a coverage of nothing that is counted is shown, without figures`() throws {
    try Trial(
      name: "", kind: .coverage, events: ["2024-02-01 samtal - +1"], on: "2024-06-30",
      result: .init(reason: .noData)
    ).check()
  }
}
