import Goals
import Testing

/// What each kind makes of each event, and the arithmetic, in cases that can be followed by hand.
@Suite struct AccountTests {
  /// A goal, its events, and what is to become of each.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var kind = Kind.count
    var target: String?
    var baseline: String?
    var goal: @Sendable (inout Goal) throws -> Void = { _ in }
    var units: [String] = ["Ale", "Tjörn"]
    /// Each event with "+5" for what it adds, a role with an amount, or the reason why it does not count.
    let events: KeyValuePairs<String, String>
    var on = "2024-06-30"
    var at: String?
    /// What is looked at one by one: "3 ja".
    var checks: [String] = []
    /// "share: 5 ÷ 10 = 0.5".
    let formulas: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "a count", target: "20",
      events: [
        "2023-12-09 samtal Ale +9": "beforePeriod", "2024-01-20 samtal Ale +5": "part 5",
        "2024-03-01 samtal Tjörn +3": "part 3", "2024-03-02 samtal Ale -1": "part -1",
        "2024-03-02 samtal - +0": "part 0", "2024-04-01 samtal Lerum +8": "otherUnit",
        "2024-04-02 samtal Ale =8": "otherSort", "2024-07-02 samtal Ale +7": "afterDay",
        "2025-01-02 samtal Ale +7": "afterPeriod",
      ],
      formulas: [
        "sum: -:0 + Ale:4 + Tjörn:3 = 7", "share: 7 ÷ 20 = 0.35", "planned: 20 × 182d ÷ 366d = 9 down",
        "deviation: 7 − 9 = -2", "needed: ( 20 − 7 ) ÷ ( 184d ÷ 7d ) = 1 up",
      ]),
    Case(
      name: "a count at one arbetarekommun of a table",
      goal: { goal in
        goal.unitTargets = try [("Ale", 714), ("Tjörn", 603)].map {
          UnitTarget(arbetarekommun: try Sketch.unit($0.0), year: 2024, value: Quantity($0.1))
        }
      },
      events: [
        "2024-01-20 samtal Ale +200": "part 200", "2024-03-01 samtal Tjörn +3": "otherUnit",
        "2024-06-27 samtal Ale +12": "part 12",
      ],
      at: "Ale",
      formulas: [
        "share: 212 ÷ 714 = 0.297", "planned: 714 × 182d ÷ 366d = 355 down", "deviation: 212 − 355 = -143",
        "needed: ( 714 − 212 ) ÷ ( 184d ÷ 7d ) = 20 up",
      ]),
    Case(
      name: "different values of a tag", kind: .distinct, target: "4",
      goal: { $0.distinctTag = try Sketch.id("plats") },
      events: [
        "2023-01-20 samtal Ale +1 plats=Nol": "beforePeriod", "2024-01-20 samtal Ale +1 plats=Nol": "part 1",
        "2024-02-20 samtal Ale +6 plats=Nol": "repeated 0", "2024-02-21 samtal Tjörn +1 plats=Nol": "part 1",
        "2024-02-22 samtal Tjörn +2": "part 2",
      ],
      on: "2024-12-31",
      formulas: [
        "sum: Ale:1 + Tjörn:3 = 4", "share: 4 ÷ 4 = 1.0", "planned: 4 × 366d ÷ 366d = 4",
        "deviation: 4 − 4 = 0",
      ]),
    Case(
      name: "a rate", kind: .rate, target: "2", goal: { $0.per = Span(iso: "P1M") },
      events: [
        "2024-01-20 samtal Ale +1": "part 1", "2024-01-21 samtal Tjörn +1": "part 1",
        "2024-02-20 samtal Ale +1": "part 1", "2024-03-10 samtal Ale +9": "openWindow",
      ],
      on: "2024-03-15", checks: ["2024-01-01..2024-01-31 2 ja", "2024-02-01..2024-02-29 1 nej"],
      formulas: ["share: 1 ÷ 2 = 0.5"]),
    Case(
      name: "a coverage of names", kind: .coverage,
      goal: {
        $0.distinctTag = try Sketch.id("plats")
        $0.names = [
          ListedName(arbetarekommun: try Sketch.unit("Ale"), name: "Nol"),
          ListedName(arbetarekommun: try Sketch.unit("Ale"), name: "Surte"),
        ]
      },
      events: [
        "2024-01-20 samtal Ale +5 plats=Nol": "part 1", "2024-01-21 samtal Ale +5 plats=Nol": "repeated 0",
        "2024-01-22 samtal Ale +5 plats=Bohus": "notListed", "2024-01-23 samtal - +5 plats=Surte": "noUnit",
        "2024-01-24 samtal Tjörn +5 plats=Surte": "notListed",
      ],
      on: "2024-12-31", checks: ["Ale Nol ja", "Ale Surte nej"],
      formulas: [
        "share: 1 ÷ 2 = 0.5", "planned: 2 × 366d ÷ 366d = 2", "deviation: 1 − 2 = -1",
      ]),
    Case(
      name: "a coverage of all arbetarekommuner", kind: .coverage,
      goal: {
        $0.population = .arbetarekommuner
        $0.per = Span(iso: "P1M")
      },
      events: [
        "2024-05-20 samtal Tjörn +5": "earlierWindow", "2024-06-02 samtal Ale +1": "part 1",
        "2024-06-03 samtal - +1": "noUnit",
      ],
      checks: [
        "2024-01-01..2024-01-31 0 nej", "2024-02-01..2024-02-29 0 nej", "2024-03-01..2024-03-31 0 nej",
        "2024-04-01..2024-04-30 0 nej", "2024-05-01..2024-05-31 1 nej", "Ale 1 ja", "Tjörn 0 nej",
      ],
      formulas: ["share: 1 ÷ 2 = 0.5", "planned: 2 × 30d ÷ 30d = 2", "deviation: 1 − 2 = -1"]),
    Case(
      name: "a coverage of a population that is read", kind: .coverage, target: "80%",
      goal: { $0.population = .metric(try Sketch.id("nya")) },
      events: [
        "2024-01-01 nya - =11": "laterReading", "2024-02-01 nya Ale =5": "wholeIsRead",
        "2024-03-01 nya - =12": "population 12",
        "2024-03-02 samtal Ale +6": "part 6",
      ],
      on: "2024-12-31",
      formulas: [
        "asked: 12 × 80% = 10 up", "share: 6 ÷ 10 = 0.6", "planned: 10 × 366d ÷ 366d = 10",
        "deviation: 6 − 10 = -4",
      ]),
    Case(
      name: "a coverage in time", kind: .coverage, target: "100%",
      goal: {
        $0.population = .metric(try Sketch.id("nya"))
        $0.within = Span(iso: "P14D")
      },
      events: [
        "2024-01-01 nya Ale +2": "population 2", "2024-01-10 samtal Ale +1": "part 1",
        "2024-01-20 samtal Ale +1": "part 1",
      ],
      checks: ["2024-01-01 2024-01-15 2024-01-10 1 ja", "2024-01-01 2024-01-15 2024-01-20 1 nej"],
      formulas: ["share: 1 ÷ 2 = 0.5"]),
    Case(
      name: "a level with changes after its reading", kind: .level, target: "450",
      events: [
        "2023-12-30 samtal - =420": "start 420", "2024-02-01 samtal - =425": "laterReading",
        "2024-03-01 samtal - =430": "state 430", "2024-04-01 samtal - +4": "state 4",
        "2024-04-02 samtal - -1": "state -1",
        "2024-05-01 samtal Ale =200": "wholeIsRead",
      ],
      formulas: [
        "state: 430 + 3 = 433", "share: 433 ÷ 450 = 0.962",
        "planned: 420 + ( 450 − 420 ) × 182d ÷ 366d = 434 down", "deviation: 433 − 434 = -1",
        "needed: ( 450 − 433 ) ÷ ( 184d ÷ 7d ) = 1 up",
      ]),
    Case(
      name: "an increase from a dated baseline", kind: .increase, target: "100", baseline: "2360@2023-11-02",
      events: [
        "2023-10-01 samtal - =2300": "laterReading", "2024-02-01 samtal - =2380": "laterReading",
        "2024-06-01 samtal - =2400": "state 2400", "2024-06-20 samtal - +8": "state 8",
      ],
      formulas: [
        "state: 2400 + 8 = 2408", "change: 2408 − 2360 = 48", "share: 48 ÷ 100 = 0.48",
        "planned: 100 × 182d ÷ 366d = 49 down", "deviation: 48 − 49 = -1",
        "needed: ( 100 − 48 ) ÷ ( 184d ÷ 7d ) = 2 up",
      ]),
    Case(
      name: "a decrease by percent, summed over the arbetarekommuner", kind: .decrease, target: "5%",
      events: [
        "2023-12-30 samtal Ale =100": "start 100", "2023-12-30 samtal Tjörn =60": "start 60",
        "2024-05-01 samtal Ale =95": "state 95", "2024-05-01 samtal Tjörn =61": "state 61",
      ],
      formulas: [
        "start: Ale:100 + Tjörn:60 = 160", "state: Ale:95 + Tjörn:61 = 156", "asked: 160 × 5% = 8",
        "change: 160 − 156 = 4", "share: 4 ÷ 8 = 0.5", "planned: 8 × 182d ÷ 366d = 3 down",
        "deviation: 4 − 3 = 1",
        "needed: ( 8 − 4 ) ÷ ( 184d ÷ 7d ) = 1 up",
      ]),
    Case(
      name: "a direction without news", kind: .direction, baseline: "62@2023-11-02",
      goal: { $0.direction = .down },
      events: ["2024-05-01 samtal - =61,5": "state 61,5", "2024-04-01 samtal - +1": "laterReading"],
      formulas: ["change: 61,5 − 62 = -0,5"]),
    Case(
      name: "a flow against the year before", kind: .direction, goal: { $0.measure = .flow },
      events: [
        "2023-02-01 samtal Ale +4": "before 4", "2023-09-01 samtal Ale +4": "beforePeriod",
        "2024-02-01 samtal Ale +6": "part 6",
      ],
      formulas: ["change: 6 − 4 = 2"]),
    Case(
      name: "a milestone in steps", kind: .milestone,
      goal: {
        $0.steps = [
          Step(id: try Sketch.id("utkast"), text: "Utkast", deadline: nil),
          Step(id: try Sketch.id("antagen"), text: "Antagen", deadline: nil),
        ]
      },
      events: [
        "2024-02-01 samtal - done step=utkast": "step 1",
        "2024-03-01 samtal - done step=utkast": "doneBefore",
        "2024-03-02 samtal - done step=tryckt": "unknownStep",
      ],
      checks: ["Utkast ja", "Antagen nej"], formulas: ["share: 1 ÷ 2 = 0.5"]),
    Case(
      name: "the board's word", kind: .ongoing,
      events: [
        "2024-04-01 samtal - assess:unlikely": "laterWord", "2024-05-01 samtal - assess:likely": "word",
        "2024-05-02 samtal - assess:comment": "commentOnly",
        "2024-05-03 samtal - assess:missed plan=annan": "otherPlan",
      ],
      formulas: []),
    Case(
      name: "a word that is old", kind: .qualitative,
      events: ["2024-03-01 samtal - assess:likely": "stale"], formulas: []),
  ]

  @Test(arguments: cases) func account(_ row: Case) throws {
    var goal = try Sketch.goal(row.kind)
    goal.target = try row.target.map(Sketch.target)
    goal.baseline = try row.baseline.map(Sketch.baseline)
    try row.goal(&goal)
    let plan = try Sketch.plan("2024", row.units, [goal])
    let day = try Sketch.day(row.on)
    let events = try Sketch.events(row.events.map(\.key))
    var request = TallyRequest()
    Attainment.ask(goal, in: plan, on: day, &request)
    let account = try #require(
      Account(
        of: goal, in: plan, from: TallyBuilder.tally(events, for: request), events, on: day,
        at: try row.at.map(Sketch.unit)))
    let uses = Dictionary(account.entries.map { ($0.event.id, $0.use.brief) }, uniquingKeysWith: { $1 })
    #expect(events.map { uses[$0.id] ?? "not there" } == row.events.map(\.value))
    #expect(account.checks.map(\.brief) == row.checks)
    #expect(account.formulas.map(\.brief) == row.formulas)
    Redone.check(account)
  }

  @Test func `an arbetarekommun without figures of its own has no account`() throws {
    let goal = try Sketch.goal(.count)
    let plan = try Sketch.plan("2024", ["Ale", "Tjörn"], [goal])
    var request = TallyRequest()
    let day = try Sketch.day("2024-06-30")
    Attainment.ask(goal, in: plan, on: day, &request)
    let tally = TallyBuilder.tally([], for: request)
    #expect(Account(of: goal, in: plan, from: tally, [], on: day, at: try Sketch.unit("Ale")) == nil)
    #expect(Account(of: goal, in: plan, from: tally, [], on: day, at: nil) != nil)
  }
}
