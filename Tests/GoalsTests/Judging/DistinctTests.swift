import Goals
import Testing

/// Different values of a tag at an arbetarekommun, and what carries no tag.
@Suite struct DistinctTests {
  static let byTag: @Sendable (inout Goal) throws -> Void = { $0.distinctTag = try Sketch.id("forening") }
  static let units = ["Ale", "Tjörn"]

  static let trials: [Trial] = [
    Trial(
      name: "the same name twice is one", kind: .distinct, target: "8", goal: byTag, units: units,
      events: ["2024-02-01 samtal Ale +5 forening=Nol", "2024-03-01 samtal Ale +3 forening=Nol"],
      on: "2024-12-31", result: .init(actual: "1", of: "8", expected: "8", outlook: .missed)),
    Trial(
      name: "the same name at two arbetarekommuner is two", kind: .distinct, target: "2", goal: byTag,
      units: units,
      events: ["2024-02-01 samtal Ale +5 forening=Nol", "2024-03-01 samtal Tjörn +3 forening=Nol"],
      on: "2024-12-31", result: .init(actual: "2", of: "2", expected: "2", outlook: .reached)),
    Trial(
      name: "names typed in parts are the same", kind: .distinct, target: "2", goal: byTag, units: units,
      events: ["2024-02-01 samtal Ale +1 forening=Älvan", "2024-03-01 samtal Ale +1 forening=A\u{308}lvan"],
      on: "2024-12-31", result: .init(actual: "1", of: "2", expected: "2", outlook: .missed)),
    Trial(
      name: "whatever the increment", kind: .distinct, target: "2", goal: byTag, units: units,
      events: ["2024-02-01 samtal Ale +0 forening=Nol", "2024-03-01 samtal Ale +9 forening=Surte"],
      on: "2024-12-31", result: .init(actual: "2", of: "2", expected: "2", outlook: .reached)),
    Trial(
      name: "what carries no tag is summed", kind: .distinct, target: "8", goal: byTag, units: units,
      events: [
        "2024-02-01 samtal Ale +5 forening=Nol", "2024-03-01 samtal Ale +2",
        "2024-03-01 samtal - +1 valdistrikt=Nol",
      ],
      on: "2024-12-31",  // 1 + 2 + 1
      result: .init(actual: "4", of: "8", expected: "8", outlook: .missed)),
    Trial(
      name: "last year's names are not counted", kind: .distinct, target: "2", goal: byTag, units: units,
      events: ["2023-02-01 samtal Ale +1 forening=Nol", "2024-03-01 samtal Ale +1 forening=Surte"],
      on: "2024-12-31", result: .init(actual: "1", of: "2", expected: "2", outlook: .missed)),
    Trial(
      name: "nor those after the day", kind: .distinct, target: "2", goal: byTag, units: units,
      events: ["2024-02-01 samtal Ale +1 forening=Nol", "2024-09-01 samtal Ale +1 forening=Surte"],
      on: "2024-06-30",  // 2 × 182 ÷ 366 = 0,99; 1 × 7 ÷ 184
      result: .init(actual: "1", of: "2", expected: "0", needed: 1, outlook: .likely)),
    Trial(
      name: "without the attribute the sum", kind: .distinct, target: "50", units: units,
      events: ["2024-02-01 samtal Ale +5 forening=Nol", "2024-03-01 samtal Tjörn +3 forening=Nol"],
      on: "2024-12-31", result: .init(actual: "8", of: "50", expected: "50", outlook: .missed)),
    Trial(
      name: "a count with the attribute is a sum still", kind: .count, target: "50", goal: byTag,
      units: units,
      events: ["2024-02-01 samtal Ale +5 forening=Nol", "2024-03-01 samtal Ale +3 forening=Nol"],
      on: "2024-12-31", result: .init(actual: "8", of: "50", expected: "50", outlook: .missed)),
  ]

  @Test(arguments: trials) func counts(_ trial: Trial) throws { try trial.check() }

  /// A table for two arbetarekommuner; the S-förening stands in a tag, so that its events are its arbetarekommun's
  /// and the district's.
  static let table: @Sendable (inout Goal) throws -> Void = { goal in
    goal.unitTargets = try [("Ale", 3), ("Tjörn", 2)].map {
      UnitTarget(arbetarekommun: try Sketch.unit($0.0), year: 2024, value: Quantity($0.1))
    }
  }

  static let foreningar = [
    "2024-02-01 samtal Ale +5 forening=Nol", "2024-03-01 samtal Ale +3 forening=Surte",
    "2024-04-01 samtal Ale +2 forening=Nol", "2024-04-02 samtal Tjörn +4 forening=Nol",
    "2024-05-01 samtal - +1 forening=Nol",
  ]

  static func rolledUp(_ kind: Kind) throws -> Attainment {
    try Trial(
      name: "", kind: kind,
      goal: {
        try table(&$0)
        try byTag(&$0)
      }, units: units, events: foreningar, on: "2024-12-31", result: .init()
    ).judge()
  }

  @Test func `an S-förening's events are its arbetarekommun's and the district's`() throws {
    // Different pairs of arbetarekommun and S-förening: Ale Nol and Surte, Tjörn Nol, and the organisation's Nol.
    let distinct = try Self.rolledUp(.distinct)
    #expect(distinct.units.map(\.figures.actual) == [Quantity(2), Quantity(1)])
    #expect(distinct.total.actual == Quantity(2 + 1 + 1))
    #expect(distinct.total.target == Quantity(3 + 2))
    // Their increments: 5 + 3 + 2, 4, and 1.
    let count = try Self.rolledUp(.count)
    #expect(count.units.map(\.figures.actual) == [Quantity(10), Quantity(4)])
    #expect(count.total.actual == Quantity(5 + 3 + 2 + 4 + 1))
  }
}
