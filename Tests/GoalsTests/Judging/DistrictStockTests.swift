import Goals
import Testing

/// Stocks of a district: its own reading, or the sum of its arbetarekommuner.
@Suite struct DistrictStockTests {
  static func trial(
    _ name: String, kind: Kind = .level, goal: @escaping @Sendable (inout Goal) throws -> Void = { _ in },
    baseline: String? = nil, _ events: [String], on day: String = "2024-07-01", _ result: Trial.Result
  ) -> Trial {
    Trial(
      name: name, kind: kind, target: kind == .direction ? nil : "100", baseline: baseline, goal: goal,
      units: ["Ale", "Tjörn"], events: events, on: day, result: result)
  }

  static let trials: [Trial] = [
    trial(
      "its own reading", ["2024-05-01 samtal - =90"],
      .init(actual: "90", of: "100", needed: 1, outlook: .uncertain)),
    trial(
      "the sum, where it has none", ["2024-05-01 samtal Ale =40", "2024-05-02 samtal Tjörn =50"],
      .init(actual: "90", of: "100", needed: 1, outlook: .uncertain)),
    trial(
      "its own, while one has no newer",
      ["2024-05-01 samtal Ale =40", "2024-05-02 samtal - =95", "2024-05-03 samtal Tjörn =50"],
      .init(actual: "95", of: "100", needed: 1, outlook: .uncertain)),
    trial(
      "its own, while one is of the same day",
      ["2024-05-02 samtal Ale =40", "2024-05-02 samtal - =95", "2024-05-03 samtal Tjörn =50"],
      .init(actual: "95", of: "100", needed: 1, outlook: .uncertain)),
    trial(
      "the sum, when all are newer",
      ["2024-05-02 samtal - =95", "2024-05-03 samtal Ale =40", "2024-05-03 samtal Tjörn =50"],
      .init(actual: "90", of: "100", needed: 1, outlook: .uncertain)),
    trial(
      "a change is no newer reading",
      [
        "2024-04-03 samtal Ale =40", "2024-04-03 samtal Tjörn =50", "2024-05-02 samtal - =95",
        "2024-05-03 samtal Ale +1",
        "2024-05-03 samtal Tjörn +1",
      ],
      .init(actual: "95", of: "100", needed: 1, outlook: .uncertain)),
    trial(
      "what never adds up is not summed", goal: { $0.addsUp = false },
      ["2024-05-01 samtal Ale =40", "2024-05-02 samtal Tjörn =50"], .init(of: "100", reason: .noData)),
    trial(
      "percentages never add up", goal: { $0.isPercent = true },
      ["2024-05-01 samtal Ale =40", "2024-05-02 samtal Tjörn =50"], .init(of: "100", reason: .noData)),
    trial(
      "nor do shares asked for", goal: { $0.target?.isPercent = true },
      ["2024-05-01 samtal Ale =40", "2024-05-02 samtal Tjörn =50"], .init(of: "100", reason: .noData)),
    trial(
      "what never adds up has its own reading", kind: .direction, goal: { $0.addsUp = false },
      baseline: "62@2023-11-02",
      ["2024-05-01 samtal - =63", "2024-05-02 samtal Ale =70", "2024-05-02 samtal Tjörn =70"],
      .init(actual: "63", outlook: .likely)),
    // 40 + 50 − 35 − 45 = 10; 90 × 7 ÷ 183 = 3,4
    trial(
      "a change of sums", kind: .increase,
      [
        "2023-12-01 samtal Ale =35", "2023-12-01 samtal Tjörn =45", "2024-05-01 samtal Ale =40",
        "2024-05-02 samtal Tjörn =50",
      ],
      .init(actual: "10", of: "100", expected: "50", needed: 4, outlook: .unlikely)),
    trial(
      "a change uses one source at both its ends", kind: .increase, baseline: "80@2023-11-02",
      ["2024-05-01 samtal - =85", "2024-05-02 samtal Ale =40", "2024-05-02 samtal Tjörn =50"],
      .init(actual: "5", of: "100", expected: "50", needed: 4, outlook: .unlikely)),
    trial(
      "the plan's own baseline is not the start of a sum", kind: .increase, baseline: "80@2023-11-02",
      ["2024-05-02 samtal Ale =40", "2024-05-02 samtal Tjörn =50"], .init(of: "100", reason: .noBaseline)),
    trial(
      "of a change only those with a start are summed", kind: .increase,
      ["2023-12-01 samtal Ale =35", "2024-05-01 samtal Ale =40", "2024-05-02 samtal Tjörn =50"],
      .init(actual: "5", of: "100", expected: "50", needed: 4, outlook: .unlikely)),
  ]

  @Test(arguments: trials) func judges(_ trial: Trial) throws { try trial.check() }

  @Test func `a sum of some says of how many`() throws {
    let some = Self.trial("", ["2024-05-01 samtal Ale =40"], .init())
    #expect(try some.judge().total.actual == Quantity(40))
    #expect(try some.judge().total.part?.known == 1)
    #expect(try some.judge().total.part?.all == 2)
    let all = Self.trial("", ["2024-05-01 samtal Ale =40", "2024-05-01 samtal Tjörn =50"], .init())
    #expect(try all.judge().total.part == nil)
    let own = Self.trial("", ["2024-05-01 samtal - =95", "2024-05-02 samtal Ale =40"], .init())
    #expect(try own.judge().total.part == nil)
  }

  @Test func `a table of changes is judged from the reading before the column's year`() throws {
    let table: @Sendable (inout Goal) throws -> Void = { goal in
      goal.target = nil
      for (name, value) in [("Ale", 10), ("Tjörn", 20)] {
        goal.unitTargets.append(
          UnitTarget(arbetarekommun: try Sketch.unit(name), year: 2024, value: Quantity(value)))
      }
    }
    let events = [
      "2023-12-01 samtal Ale =35", "2023-12-01 samtal Tjörn =45", "2024-06-20 samtal Ale =40",
      "2024-06-20 samtal Tjörn =50",
    ]
    var trial = Self.trial(
      "both", kind: .increase, goal: table, events,
      .init(actual: "10", of: "30", expected: "15", needed: 1, outlook: .unlikely))
    try trial.check()
    trial.at = "Ale"
    trial.result = .init(actual: "5", of: "10", expected: "5", needed: 1, outlook: .likely)
    try trial.check()
    trial.at = "Tjörn"
    trial.result = .init(actual: "5", of: "20", expected: "10", needed: 1, outlook: .unlikely)
    try trial.check()
  }
}
