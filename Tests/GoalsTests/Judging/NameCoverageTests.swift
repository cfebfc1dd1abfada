import Goals
import Testing

/// Of the names of a list table: those carried by an event at their arbetarekommun.
@Suite struct NameCoverageTests {
  static let names = [("Ale", "Nol"), ("Ale", "Surte"), ("Tjörn", "Nol"), ("Tjörn", "Klövedal")]
  static let units = ["Ale", "Tjörn", "Lerum"]
  static let list: @Sendable (inout Goal) throws -> Void = { goal in
    goal.distinctTag = try Sketch.id("valdistrikt")
    goal.names = try names.map { ListedName(arbetarekommun: try Sketch.unit($0.0), name: $0.1) }
  }

  static func trial(
    _ name: String, target: String? = nil, _ events: [String], on day: String = "2024-06-30",
    at unit: String? = nil,
    _ result: Trial.Result
  ) -> Trial {
    Trial(
      name: name, kind: .coverage, target: target, goal: list, units: units, events: events, on: day,
      at: unit,
      result: result)
  }

  static let trials: [Trial] = [
    // 4 × 182 ÷ 366 = 1,99 → 1; 3 × 7 ÷ 184 = 0,1
    trial(
      "one of four", ["2024-03-14 samtal Ale +1 valdistrikt=Nol"],
      .init(actual: "1", of: "4", expected: "1", needed: 1, outlook: .likely)),
    trial(
      "a name counts only where it belongs", ["2024-03-14 samtal Ale +1 valdistrikt=Klövedal"],
      .init(actual: "0", of: "4", expected: "1", needed: 1, outlook: .unlikely)),
    trial(
      "the same name in two places is two",
      ["2024-03-14 samtal Ale +1 valdistrikt=Nol", "2024-03-14 samtal Tjörn +1 valdistrikt=Nol"],
      .init(actual: "2", of: "4", expected: "1", needed: 1, outlook: .likely)),
    trial(
      "twice is once",
      ["2024-03-14 samtal Ale +1 valdistrikt=Nol", "2024-03-15 samtal Ale +1 valdistrikt=Nol"],
      .init(actual: "1", of: "4", expected: "1", needed: 1, outlook: .likely)),
    trial(
      "names typed in parts", ["2024-03-14 samtal Tjörn +1 valdistrikt=Klo\u{308}vedal"],
      .init(actual: "1", of: "4", expected: "1", needed: 1, outlook: .likely)),
    trial(
      "what carries no name covers none", ["2024-03-14 samtal Ale +9"],
      .init(actual: "0", of: "4", expected: "1", needed: 1, outlook: .unlikely)),
    trial(
      "what the organisation did covers none", ["2024-03-14 samtal - +9 valdistrikt=Nol"],
      .init(of: "4", expected: "1", reason: .noData)),
    trial(
      "half of them are asked, and covered: reached for good", target: "50%",
      ["2024-01-02 samtal Ale +1 valdistrikt=Nol", "2024-01-02 samtal Ale +1 valdistrikt=Surte"],
      on: "2024-01-03", .init(actual: "2", of: "2", expected: "0", outlook: .reached)),
    trial(
      "a part is rounded up to whole names", target: "60%", ["2024-03-14 samtal Ale +1 valdistrikt=Nol"],
      .init(actual: "1", of: "3", expected: "1", needed: 1, outlook: .likely)),  // 2,4 → 3
    trial(
      "three are asked", target: "3", ["2024-03-14 samtal Ale +1 valdistrikt=Nol"], on: "2024-12-31",
      .init(actual: "1", of: "3", expected: "3", outlook: .missed)),
    trial(
      "one place of its own", ["2024-06-14 samtal Ale +1 valdistrikt=Nol"], at: "Ale",
      .init(actual: "1", of: "2", expected: "0", needed: 1, outlook: .likely)),
    trial(
      "a number asked of all asks every name of one", target: "3",
      [
        "2024-06-14 samtal Ale +1 valdistrikt=Nol", "2024-06-14 samtal Ale +1 valdistrikt=Surte",
      ], at: "Ale", .init(actual: "2", of: "2", expected: "0", outlook: .reached)),
    trial(
      "before the plan", ["2023-12-14 samtal Ale +1 valdistrikt=Nol"], on: "2023-12-31",
      .init(of: "4", expected: "0", reason: .tooEarly)),
  ]

  @Test(arguments: trials) func judges(_ trial: Trial) throws { try trial.check() }

  @Test func `what is left is named, and who has no names has no figures`() throws {
    let trial = Self.trial("", ["2024-06-14 samtal Ale +1 valdistrikt=Nol"], .init())
    let units = try trial.judge().units
    #expect(units.map(\.arbetarekommun.name) == ["Ale", "Tjörn"])
    #expect(units.map(\.remaining) == [["Surte"], ["Nol", "Klövedal"]])
  }

  @Test func `what carries no name is summed in the period`() throws {
    let events = [
      "2023-12-31 samtal Ale +100", "2024-02-14 samtal Ale +9", "2024-02-15 samtal Ale +7 valdistrikt=Nol",
      "2024-06-14 samtal Ale +3", "2024-07-01 samtal Ale +200", "2024-03-14 samtal - +50",
    ]
    let units = try Self.trial("", events, .init()).judge().units
    #expect(units.map(\.unnamed) == [Quantity(12), .zero])
  }

  @Test func `one branch alone has its names too`() throws {
    var goal = try Sketch.goal(.coverage)
    goal.distinctTag = try Sketch.id("valdistrikt")
    goal.names = try ["Nol", "Surte"].map { ListedName(arbetarekommun: try Sketch.unit("Ale"), name: $0) }
    let plan = try Sketch.plan("2024", ["Ale"], [goal])
    let events = try Sketch.events(["2024-03-14 samtal Ale +1 valdistrikt=Nol"])
    let units = try Sketch.judge(goal, in: plan, events, on: "2024-06-30").units
    #expect(units.map(\.remaining) == [["Surte"]])
    #expect(units.map(\.listed) == [2])
  }

  @Test func `a goal can point to another goal's list`() throws {
    var list = try Sketch.goal(.coverage, "lista")
    try Self.list(&list)
    var goal = try Sketch.goal(.coverage)
    goal.population = .list(list.id)
    goal.distinctTag = list.distinctTag
    let plan = try Sketch.plan("2024", Self.units, [list, goal])
    let events = try Sketch.events(["2024-03-14 samtal Ale +1 valdistrikt=Nol"])
    let figures = try Sketch.judge(goal, in: plan, events, on: "2024-06-30").total
    #expect(figures.actual == Quantity(1))
    #expect(figures.target == Quantity(4))
  }
}
