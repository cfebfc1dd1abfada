import Goals
import Testing

/// Target tables: one target for each arbetarekommun and year, and the sum of the column.
@Suite struct TableTests {
  static let targets = [
    ("Ale", 714), ("Alingsås", 706), ("Härryda", 1553), ("Kungälv", 669), ("Lerum", 201), ("Lilla", 333),
    ("Mölndal", 560), ("Partille", 352), ("Stenungsund", 615), ("Tjörn", 603), ("Öckerö", 371),
  ]
  static let table: @Sendable (inout Goal) throws -> Void = { goal in
    for (name, value) in targets {
      for (year, factor) in [(2024, 1), (2025, 2)] {
        goal.unitTargets.append(
          UnitTarget(arbetarekommun: try Sketch.unit(name), year: year, value: Quantity(value * factor)))
      }
    }
  }
  static let units = targets.map(\.0)
  static let spring = [
    "2024-06-27 samtal Ale +212", "2024-06-28 samtal Härryda +604", "2024-06-29 samtal - +2058",
  ]

  static let trials: [Trial] = [
    // 714 × 182 ÷ 366 = 355,05; (714 − 212) × 7 ÷ 184 = 19,1
    Trial(
      name: "Ale on 30 June", goal: table, period: "2024..2025", units: units, events: spring,
      on: "2024-06-30",
      at: "Ale", result: .init(actual: "212", of: "714", expected: "355", needed: 20, outlook: .unlikely)),
    // 6 677 × 182 ÷ 366 = 3 320,3; (6 677 − 2 874) × 7 ÷ 184 = 144,7
    Trial(
      name: "the district on 30 June", goal: table, period: "2024..2025", units: units, events: spring,
      on: "2024-06-30",
      result: .init(actual: "2874", of: "6677", expected: "3320", needed: 145, outlook: .uncertain)),  // 0,87
    Trial(
      name: "next year starts anew, with its own column", goal: table, period: "2024..2025", units: units,
      events: spring + ["2025-01-01 samtal Ale +3"], on: "2025-01-01", at: "Ale",
      // 1 428 ÷ 365 = 3,9; 1 425 × 7 ÷ 364 = 27,4
      result: .init(actual: "3", of: "1428", expected: "3", needed: 28, outlook: .likely)),
    Trial(
      name: "a column beyond the plan's own period", goal: table, period: "2024", units: units,
      events: ["2025-12-31 samtal Ale +1428"], on: "2025-12-31", at: "Ale",
      result: .init(actual: "1428", of: "1428", expected: "1428", outlook: .reached)),
    Trial(
      name: "after the last column its end counts", goal: table, period: "2024", units: units,
      events: ["2025-12-31 samtal Ale +1427", "2026-01-01 samtal Ale +1"], on: "2026-01-02", at: "Ale",
      result: .init(actual: "1427", of: "1428", expected: "1428", outlook: .missed)),
    Trial(
      name: "before the first column it is too early", goal: table, period: "2024", units: units,
      events: ["2023-12-31 samtal Ale +1"], on: "2023-12-31", at: "Ale",
      result: .init(of: "714", expected: "0", reason: .tooEarly)),
  ]

  @Test(arguments: trials) func judges(_ trial: Trial) throws { try trial.check() }

  @Test func `every arbetarekommun has its own figures`() throws {
    let events = ["2024-06-27 samtal Ale +714", "2024-06-28 samtal Lerum +100", "2024-06-28 samtal Tjörn +1"]
    let trial = Trial(
      name: "", goal: Self.table, period: "2024..2025", units: Self.units, events: events, on: "2024-06-30",
      result: .init())
    let attainment = try trial.judge()
    #expect(attainment.units.map(\.arbetarekommun.name) == Self.units)
    #expect(attainment.period == Period(year: 2024))
    // Rounded down for every row the expected figures sum to less than the district's.
    let rows = attainment.units.compactMap(\.figures.shownExpected).reduce(Quantity.zero, +)
    #expect(rows == Quantity(3315))
    let alone = try #require(attainment.only(try Sketch.unit("Ale")))
    #expect(alone.total == attainment.units.first?.figures)
    #expect(alone.units.count == 1)
    #expect(attainment.only(try Sketch.unit("Borås")) == nil)
  }
}
