import Goals
import Testing

/// Silence is not zero where others report.
@Suite struct SilenceTests {
  static let events = [
    "2024-04-14 samtal Tjörn +84", "2024-05-30 samtal Ale +1", "2024-06-30 samtal Lerum +0",
    "2024-07-02 samtal Tjörn +1",
  ]

  static func silence(_ plan: Plan, _ events: [String] = events, on day: String) throws -> Silence {
    var request = TallyRequest()
    let day = try Sketch.day(day)
    Silence.ask(plan, on: day, &request)
    return Silence(of: plan, from: TallyBuilder.tally(try Sketch.events(events), for: request), on: day)
  }

  static func plan(_ units: [String] = ["Tjörn", "Ale", "Lerum"]) throws -> Plan {
    try Sketch.plan("2024", units, [try Sketch.goal(.count)])
  }

  @Test func `a month where several report`() throws {
    // Tjörn: 14 April and a month is 14 May. Ale: 30 May and a month is 30 June, the very day.
    let silence = try Self.silence(try Self.plan(), on: "2024-06-30")
    #expect(silence.silent.map(\.name) == ["Tjörn"])
    #expect(silence.latest[try Sketch.unit("Tjörn")] == Day(iso: "2024-04-14"))
    #expect(silence.latest[try Sketch.unit("Lerum")] == Day(iso: "2024-06-30"))
    #expect(try Self.silence(try Self.plan(), on: "2024-07-01").silent.map(\.name) == ["Ale", "Tjörn"])
    #expect(try Self.silence(try Self.plan(), on: "2024-07-02").silent.map(\.name) == ["Ale"])
  }

  @Test func `as often as the plan says`() throws {
    var plan = try Self.plan()
    plan.reporting = Span(iso: "P3M")
    #expect(try Self.silence(plan, on: "2024-06-30").silent.isEmpty)
    plan.reporting = Span(iso: "P1W")
    #expect(try Self.silence(plan, on: "2024-06-30").silent.map(\.name) == ["Ale", "Tjörn"])
  }

  @Test func `who never reported is silent, and a single arbetarekommun never is`() throws {
    #expect(
      try Self.silence(try Self.plan(["Ale", "Öckerö"]), on: "2024-06-30").silent.map(\.name) == ["Öckerö"])
    #expect(try Self.silence(try Self.plan(["Tjörn"]), on: "2024-06-30").silent.isEmpty)
    #expect(try Self.silence(try Self.plan([]), on: "2024-06-30").latest.isEmpty)
  }

  @Test func `metrics of other plans say nothing, populations do`() throws {
    var plan = try Self.plan(["Ale", "Tjörn"])
    let others = ["2024-06-30 insatser Ale +1", "2024-06-30 nya Tjörn +1"]
    #expect(try Self.silence(plan, others, on: "2024-06-30").silent.map(\.name) == ["Ale", "Tjörn"])
    plan.goals[0].population = .metric(try Sketch.id("nya"))
    #expect(try Self.silence(plan, others, on: "2024-06-30").silent.map(\.name) == ["Ale"])
  }

  static let table: @Sendable (inout Goal) throws -> Void = { goal in
    goal.unitTargets = try ["Tjörn", "Ale", "Lerum"].map {
      UnitTarget(arbetarekommun: try Sketch.unit($0), year: 2024, value: Quantity(60))
    }
  }

  static func trial(_ events: [String], on day: String, at unit: String?, _ result: Trial.Result) -> Trial {
    Trial(
      name: "\(unit ?? "all") on \(day)", goal: table, units: ["Tjörn", "Ale", "Lerum"], events: events,
      on: day,
      at: unit, result: result)
  }

  static let trials = [
    // 60 × 182 ÷ 366 = 29,8; 40 × 7 ÷ 184 = 1,5
    trial(
      ["2024-04-14 samtal Tjörn +20", "2024-06-29 samtal Ale +30"], on: "2024-06-30", at: "Tjörn",
      .init(actual: "20", of: "60", expected: "29", needed: 2, reason: .unreported)),
    trial(
      ["2024-04-14 samtal Tjörn +20", "2024-06-29 samtal Ale +30"], on: "2024-06-30", at: "Ale",
      .init(actual: "30", of: "60", expected: "29", needed: 2, outlook: .likely)),
    trial(
      ["2024-04-14 samtal Tjörn +60", "2024-06-29 samtal Ale +30"], on: "2024-06-30", at: "Tjörn",
      .init(actual: "60", of: "60", expected: "29", outlook: .reached)),
    trial(
      ["2024-04-14 samtal Tjörn +20", "2024-06-29 samtal Ale +30"], on: "2024-06-30", at: nil,
      .init(actual: "50", of: "180", expected: "89", needed: 5, outlook: .unlikely)),  // 910 ÷ 184 = 4,9
    // When the year is over: Tjörn's silent weeks may have brought the 40 that it lacks, or none.
    trial(
      ["2024-04-14 samtal Tjörn +20", "2024-12-29 samtal Ale +30"], on: "2024-12-31", at: "Tjörn",
      .init(actual: "20", of: "60", expected: "60", reason: .unreported)),
    trial(
      ["2024-04-14 samtal Tjörn +60", "2024-12-29 samtal Ale +30"], on: "2024-12-31", at: "Tjörn",
      .init(actual: "60", of: "60", expected: "60", outlook: .reached)),
    trial(
      ["2024-04-14 samtal Tjörn +20", "2024-12-29 samtal Ale +30"], on: "2024-12-31", at: "Ale",
      .init(actual: "30", of: "60", expected: "60", outlook: .missed)),
    trial(
      ["2024-04-14 samtal Tjörn +20", "2024-12-29 samtal Ale +30"], on: "2024-12-31", at: nil,
      .init(actual: "50", of: "180", expected: "180", outlook: .missed)),
    trial([], on: "2023-12-31", at: "Tjörn", .init(of: "60", expected: "0", reason: .tooEarly)),
  ]

  @Test(arguments: trials) func marks(_ trial: Trial) throws { try trial.check() }

  @Test func `a year that is over short of its target says of how many it is known`() throws {
    func reported(_ events: [String], on day: String) throws -> Figures.Part? {
      try Self.trial(events, on: day, at: nil, .init()).judge().total.reported
    }
    let spring = ["2024-04-14 samtal Tjörn +20"]
    let year = spring + ["2024-12-29 samtal Ale +30", "2024-12-30 samtal Lerum +1"]
    #expect(try reported(year, on: "2024-12-31")?.known == 2)
    #expect(try reported(year, on: "2024-12-31")?.all == 3)
    // All have reported; the target is reached; the year is not over.
    #expect(try reported(year + ["2024-12-31 samtal Tjörn +0"], on: "2024-12-31") == nil)
    #expect(try reported(year + ["2024-12-29 samtal Ale +130"], on: "2024-12-31") == nil)
    #expect(try reported(year, on: "2024-12-30") == nil)
  }

  @Test func `what was due while it still reported is known, though it has been silent since`() throws {
    let due: @Sendable (inout Goal) throws -> Void = { goal in
      try Self.byNames(&goal)
      goal.deadline = try Sketch.day("2024-04-30")
    }
    func outlook(_ last: String) throws -> Outlook? {
      let trial = Trial(
        name: "", kind: .coverage, goal: due, units: ["Tjörn", "Ale"],
        events: [
          "2024-03-01 samtal Tjörn +1 plats=Nol", "\(last) samtal Tjörn +0", "2024-06-29 samtal Ale +1",
        ],
        on: "2024-06-30", result: .init())
      return try trial.judge().units.first?.figures.outlook
    }
    // 29 March and a month is 29 April; 30 March and a month is 30 April, the due day.
    #expect(try outlook("2024-03-29") == .unmeasured)
    #expect(try outlook("2024-03-30") == .missed)
    #expect(try outlook("2024-05-02") == .missed)
  }

  static let byNames: @Sendable (inout Goal) throws -> Void = { goal in
    goal.distinctTag = try Sketch.id("plats")
    goal.names = try ["Nol", "Surte"].map { ListedName(arbetarekommun: try Sketch.unit("Tjörn"), name: $0) }
  }

  @Test func `the figure stands with the day through which it is known`() throws {
    let attainment = try Self.trials[0].judge()
    #expect(attainment.units.map(\.figures.knownThrough) == [Day(iso: "2024-04-14"), nil, nil])
  }
}
