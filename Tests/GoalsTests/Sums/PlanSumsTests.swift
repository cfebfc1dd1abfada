import Goals
import Testing

/// What plans' metrics came to by period and place, beside what is asked for the same days.
@Suite struct PlanSumsTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var kind = Kind.count
    var goal: @Sendable (inout Goal) throws -> Void
    var period = "2024"
    var units: [String] = []
    var step = CalendarStep.quarter
    var to = "2024-12-31"
    var events: [String] = []
    var rows: [String]
    var testDescription: String { name }
  }

  private static let fifty: @Sendable (inout Goal) throws -> Void = { $0.target = try Sketch.target("50") }
  private static let table: @Sendable (inout Goal) throws -> Void = { goal in
    for (name, year, value) in [("Ale", 2024, 714), ("Ale", 2025, 1428), ("Tjörn", 2024, 10)] {
      goal.unitTargets.append(
        UnitTarget(arbetarekommun: try Sketch.unit(name), year: year, value: Quantity(value)))
    }
  }

  static let cases = [
    // 50 × 91 ÷ 366 = 12,4; × 182 = 24,8; × 274 = 37,4
    Case(
      name: "a target is spread over the year, and silence is no nought", goal: fifty,
      events: ["2024-02-10 samtal - +7", "2024-03-31 samtal - +1", "2024-07-01 samtal - +0"],
      rows: [
        "samtal * 2024-Q1 8/12", "samtal * 2024-Q2 -/12", "samtal * 2024-Q3 0/13", "samtal * 2024-Q4 -/13",
      ]),
    Case(
      name: "a period that is not over is cut to the day", goal: fifty, to: "2024-05-15",
      events: ["2024-05-15 samtal - +7", "2024-05-16 samtal - +100"],
      rows: ["samtal * 2024-Q1 -/12", "samtal * 2024-Q2 7/6"]),
    Case(
      name: "before its plan there is nothing", goal: fifty, to: "2023-12-31",
      events: ["2023-12-31 samtal - +7"], rows: []),
    Case(
      name: "a plan that has ended ends", goal: fifty, step: .year, to: "2026-01-01",
      events: ["2025-01-01 samtal - +7", "2024-12-31 samtal - +1"], rows: ["samtal * 2024 1/50"]),
    Case(
      name: "a plan that begins and ends within quarters", goal: fifty, period: "2024-02-10..2024-04-20",
      events: ["2024-02-09 samtal - +100", "2024-02-10 samtal - +2", "2024-04-20 samtal - +3"],
      // 50 × 51 ÷ 71 = 35,9
      rows: ["samtal * 2024-Q1 2/35", "samtal * 2024-Q2 3/15"]),
    Case(
      name: "after its last day a goal asks for nothing",
      goal: {
        try fifty(&$0)
        $0.deadline = try Sketch.day("2024-06-30")
      }, events: ["2024-08-01 samtal - +4"],
      rows: ["samtal * 2024-Q1 -/25", "samtal * 2024-Q2 -/25", "samtal * 2024-Q3 4/-"]),
    Case(
      name: "a table asks of each place and of the whole", goal: table, period: "2024..2025",
      units: ["Ale", "Tjörn"], step: .year, to: "2025-12-31",
      events: ["2024-06-27 samtal Ale +212", "2024-06-29 samtal - +58", "2025-01-01 samtal Tjörn +1"],
      rows: [
        "samtal * 2024 270/724", "samtal * 2025 1/1428", "samtal - 2024 58/-", "samtal Ale 2024 212/714",
        "samtal Ale 2025 -/1428", "samtal Tjörn 2024 -/10", "samtal Tjörn 2025 1/-",
      ]),
    Case(
      name: "what is asked of the whole is asked of no place", goal: fifty, units: ["Ale", "Tjörn"],
      step: .year, events: ["2024-06-27 samtal Ale +212"],
      rows: ["samtal * 2024 212/50", "samtal Ale 2024 212/-"]),
    Case(
      name: "the plan of one arbetarekommun is its own", goal: fifty, units: ["Ale"], step: .year,
      events: ["2024-06-27 samtal Ale +2", "2024-06-27 samtal - +3", "2024-06-27 samtal Tjörn +100"],
      rows: ["samtal * 2024 5/50"]),
    Case(
      name: "a number of different things is no sum", kind: .distinct,
      goal: {
        try fifty(&$0)
        $0.distinctTag = try Sketch.id("forening")
      }, step: .year, events: ["2024-06-27 samtal - +2 forening=Nol"], rows: ["samtal * 2024 2/-"]),
    Case(
      name: "without a tag it is the sum", kind: .distinct, goal: fifty, step: .year,
      events: ["2024-06-27 samtal - +2"], rows: ["samtal * 2024 2/50"]),
    Case(
      name: "a limit", goal: { $0.target = try Sketch.target("<=50") }, step: .year,
      rows: ["samtal * 2024 -/<=50"]),
    Case(
      name: "a share of all is no sum", kind: .coverage, goal: { $0.target = try Sketch.target("80%") },
      step: .year, events: ["2024-06-27 samtal - +2"], rows: ["samtal * 2024 2/-"]),
    Case(
      name: "a target with decimals is whole in the end",
      goal: { $0.target = try Sketch.target("19,955") }, events: [],
      rows: [
        "samtal * 2024-Q1 -/4,96", "samtal * 2024-Q2 -/4,96", "samtal * 2024-Q3 -/5,01",
        "samtal * 2024-Q4 -/5,025",
      ]),
    Case(
      name: "a level is due on the last day, and known from the last reading", kind: .level, goal: fifty,
      events: ["2023-11-02 samtal - =40", "2024-05-01 samtal - +2", "2024-12-31 samtal - =49"],
      rows: [
        "samtal * 2024-Q1 40/-", "samtal * 2024-Q2 42/-", "samtal * 2024-Q3 42/-", "samtal * 2024-Q4 49/50",
      ]),
    Case(
      name: "a level that was never read", kind: .level, goal: fifty,
      events: ["2024-05-01 samtal - +2"], rows: ["samtal * 2024-Q2 -/-", "samtal * 2024-Q4 -/50"]),
    Case(
      name: "a level asked for by a day", kind: .level,
      goal: {
        try fifty(&$0)
        $0.deadline = try Sketch.day("2024-06-30")
        $0.baseline = try Sketch.baseline("38@2023-12-31")
      },
      events: ["2024-05-01 samtal - +2"],
      rows: [
        "samtal * 2024-Q1 38/-", "samtal * 2024-Q2 40/50", "samtal * 2024-Q3 40/-", "samtal * 2024-Q4 40/-",
      ]),
    Case(
      name: "an increase ends on a level", kind: .increase, goal: fifty, step: .year,
      events: ["2023-11-02 samtal - =400", "2024-12-01 samtal - =430"], rows: ["samtal * 2024 430/450"]),
    Case(
      name: "so does a decrease of five per cent, at the most", kind: .decrease,
      goal: { $0.target = try Sketch.target("5%") }, step: .year,
      events: ["2023-11-02 samtal - =400", "2024-12-01 samtal - =390"], rows: ["samtal * 2024 390/<=380"]),
    Case(
      name: "an increase from nobody knows what", kind: .increase, goal: fifty, step: .year,
      events: ["2024-12-01 samtal - =430"], rows: ["samtal * 2024 430/-"]),
    Case(
      name: "increases of a table", kind: .increase, goal: table, units: ["Ale", "Tjörn"], step: .year,
      events: ["2023-11-02 samtal Ale =100", "2023-11-02 samtal Tjörn =20", "2024-12-01 samtal Tjörn =25"],
      rows: ["samtal * 2024 125/844", "samtal Ale 2024 100/814", "samtal Tjörn 2024 25/30"]),
  ]

  @Test(arguments: cases) func rowsAre(_ item: Case) throws {
    var goal = try Sketch.goal(item.kind)
    try item.goal(&goal)
    let plan = try Sketch.plan(item.period, item.units, [goal])
    #expect(try SumSketch.lines(plan, item.step, to: item.to, item.events) == item.rows)
  }

  @Test func severalGoalsOfOneMetricHaveARowEach() throws {
    var first = try Sketch.goal(.count, "samtal")
    try PlanSumsTests.fifty(&first)
    var second = try Sketch.goal(.count, "fler")
    second.metric = first.metric
    second.target = try Sketch.target("80")
    var rate = try Sketch.goal(.rate, "insatser")
    rate.population = .metric(try Sketch.id("nya"))
    let plan = try Sketch.plan("2024", [], [first, second, rate])
    let events = ["2024-01-01 samtal - +3", "2024-01-01 insatser - +1", "2024-01-01 nya - +9"]
    #expect(
      try SumSketch.lines(plan, .year, to: "2024-12-31", events) == [
        "samtal * 2024 3/50", "samtal * 2024 3/80", "insatser * 2024 1/-", "nya * 2024 9/-",
      ])
    let rows = try SumSketch.rows(plan, .year, to: "2024-12-31", events)
    #expect(rows.map { $0.target?.goal } == [0, 1, nil, nil])
  }

  @Test func tellsHowManyEventsAndTheLatest() throws {
    var goal = try Sketch.goal(.level, "medlemmar")
    try PlanSumsTests.fifty(&goal)
    let plan = try Sketch.plan("2024", [], [goal, try Sketch.goal(.count)])
    let rows = try SumSketch.rows(
      plan, .quarter, to: "2024-06-30",
      [
        "2023-11-02 medlemmar - =40", "2024-04-02 samtal - +1", "2024-06-30 samtal - -1",
        "2024-05-01 samtal - +1",
      ])
    #expect(rows.map(\.figure.events) == [0, 0, 3])
    #expect(
      rows.map { $0.figure.latest?.description } == ["2023-11-02", "2023-11-02", "2024-06-30"])
  }
}
