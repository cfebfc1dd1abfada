import Goals
import Testing

/// Of all arbetarekommuner: those that have done something, each window anew.
@Suite struct BranchCoverageTests {
  static let units = ["Ale", "Tjörn", "Lerum"]
  static func each(_ per: String?) -> @Sendable (inout Goal) throws -> Void {
    {
      $0.population = .arbetarekommuner
      $0.per = per.flatMap { Span(iso: $0) }
    }
  }

  static func trial(
    _ name: String, target: String? = nil, per: String? = nil, _ events: [String],
    on day: String = "2024-06-30",
    at unit: String? = nil, _ result: Trial.Result
  ) -> Trial {
    Trial(
      name: name, kind: .coverage, target: target, goal: each(per), period: "2024..2025", units: units,
      events: events,
      on: day, at: unit, result: result)
  }

  static let trials: [Trial] = [
    // 3 × 182 ÷ 731 = 0,7
    trial(
      "one of three in two years", ["2024-06-14 samtal Ale +1"],
      .init(actual: "1", of: "3", expected: "0", outlook: .likely)),
    // 3 × 182 ÷ 366 = 1,5
    trial(
      "one of three in a year", per: "P1Y", ["2024-06-14 samtal Ale +1"],
      .init(actual: "1", of: "3", expected: "1", outlook: .likely)),
    trial(
      "twice is once", per: "P1Y", ["2024-06-14 samtal Ale +1", "2024-06-15 samtal Ale +1"],
      .init(actual: "1", of: "3", expected: "1", outlook: .likely)),
    trial(
      "nothing to report is no event of the kind", per: "P1Y", ["2024-06-14 samtal Ale +0"],
      .init(actual: "0", of: "3", expected: "1", outlook: .unlikely)),
    trial(
      "what was taken back was none", per: "P1Y", ["2024-06-14 samtal Ale +1", "2024-06-15 samtal Ale -1"],
      .init(actual: "0", of: "3", expected: "1", outlook: .unlikely)),
    trial(
      "the organisation is none of them", per: "P1Y", ["2024-06-14 samtal - +9"],
      .init(of: "3", expected: "1", reason: .noData)),
    trial(
      "all of them, for this year", per: "P1Y", units.map { "2024-03-14 samtal \($0) +1" },
      .init(actual: "3", of: "3", expected: "1", outlook: .likely)),  // next year is to come
    trial(
      "next year begins anew", per: "P1Y",
      units.map { "2024-03-14 samtal \($0) +1" } + ["2025-01-01 samtal Ale +1"], on: "2025-01-01",
      .init(actual: "1", of: "3", expected: "0", outlook: .likely)),
    trial(
      "missed with the window's last day", per: "P1Y", ["2024-03-14 samtal Ale +1"], on: "2024-12-31",
      .init(actual: "1", of: "3", expected: "3", outlook: .missed)),
    // 3 × 59 ÷ 365 = 0,5
    trial(
      "a window without anything yet, after one that had", per: "P1Y",
      units.map { "2024-03-14 samtal \($0) +1" }, on: "2025-02-28",
      .init(actual: "0", of: "3", expected: "0", outlook: .uncertain)),
    trial(
      "all of them this year, but last year one of three: 0 windows of 1", per: "P1Y",
      ["2024-03-14 samtal Ale +1"] + units.map { "2025-01-14 samtal \($0) +1" }, on: "2025-02-28",
      .init(actual: "3", of: "3", expected: "0", outlook: .unlikely)),
    // 5 windows are over on 3 June; April lacks Lerum: 4 of 5 kept
    trial(
      "four months kept of five", per: "P1M",
      (1...6).flatMap { month in
        units.filter { month != 4 || $0 != "Lerum" }.map { "2024-0\(month)-02 samtal \($0) +1" }
      }, on: "2024-06-03", .init(actual: "3", of: "3", expected: "0", outlook: .uncertain)),
    // 3 × 20 ÷ 30 = 2; ahead of it is one of three, which is unlikely already
    trial(
      "four months kept of five, and this one behind", per: "P1M",
      (1...5).flatMap { month in
        units.filter { month != 4 || $0 != "Lerum" }.map { "2024-0\(month)-02 samtal \($0) +1" }
      } + ["2024-06-02 samtal Ale +1"], on: "2024-06-20",
      .init(actual: "1", of: "3", expected: "2", outlook: .unlikely)),
    trial(
      "after the plan every window counts", per: "P1Y",
      units.map { "2024-03-14 samtal \($0) +1" } + units.map { "2025-03-14 samtal \($0) +1" },
      on: "2026-03-01", .init(actual: "3", of: "3", expected: "3", outlook: .reached)),
    trial(
      "after the plan a window that failed is not forgotten", per: "P1Y",
      ["2024-03-14 samtal Ale +1"] + units.map { "2025-03-14 samtal \($0) +1" }, on: "2026-03-01",
      .init(actual: "3", of: "3", expected: "3", outlook: .missed)),
    trial(
      "one that did its part both years, where others did not", per: "P1Y",
      ["2024-03-14 samtal Ale +1", "2025-03-14 samtal Ale +1"], on: "2026-03-01", at: "Ale",
      .init(actual: "1", of: "1", expected: "1", outlook: .reached)),
    // 731 days are 104 windows of a week and three days, in which nothing is due
    trial(
      "a window that the plan's end cuts off is not judged", per: "P1W",
      stride(from: 0, to: 728, by: 7).flatMap { offset in
        units.map { "\(Day(number: 19_723 + offset)) samtal \($0) +1" }
      }, on: "2025-12-31", .init(actual: "3", of: "3", expected: "3", outlook: .reached)),
    trial(
      "a window longer than the plan is the plan", per: "P4Y", units.map { "2024-03-14 samtal \($0) +1" },
      on: "2025-12-31", .init(actual: "3", of: "3", expected: "3", outlook: .reached)),
    trial(
      "two thirds are two of three", target: "60%", per: "P1Y", ["2024-06-14 samtal Ale +1"],
      .init(actual: "1", of: "2", expected: "0", outlook: .likely)),  // 1,8 → 2; 2 × 182 ÷ 366 = 0,99
    trial(
      "its own figure", per: "P1Y", ["2024-06-14 samtal Ale +1"], at: "Ale",
      .init(actual: "1", of: "1", expected: "0", outlook: .reached)),
    trial(
      "one that has not, but is heard of", per: "P1Y",
      ["2024-06-14 samtal Ale +1", "2024-06-15 samtal Tjörn +0"], at: "Tjörn",
      .init(actual: "0", of: "1", expected: "0", outlook: .uncertain)),
    trial(
      "before the plan", ["2023-06-14 samtal Ale +1"], on: "2023-12-31",
      .init(of: "3", expected: "0", reason: .tooEarly)),
  ]

  @Test(arguments: trials) func judges(_ trial: Trial) throws { try trial.check() }

  @Test func `the windows that are over are counted beside this one's figure`() throws {
    let events = Self.units.map { "2024-03-14 samtal \($0) +1" } + ["2025-01-14 samtal Ale +1"]
    func earlier(_ events: [String], on day: String) throws -> Figures.Part? {
      try Self.trial("", per: "P6M", events, on: day, .init()).judge().total.earlier
    }
    #expect(try earlier(events, on: "2024-06-30") == nil)
    let part = try earlier(events, on: "2025-01-31")
    #expect(part?.known == 1)
    #expect(part?.all == 2)
  }
}
