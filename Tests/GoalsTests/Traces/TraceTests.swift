import Goals
import Testing

/// How figures came to be what they are, day by day, reckoned by hand.
@Suite struct TraceTests {
  static let sums: [TraceTrial] = [
    TraceTrial(name: "nothing reported", target: "20", on: "2024-06-30", course: []),
    TraceTrial(
      name: "a day is one point, in order of days and not of lines", target: "20",
      events: ["2024-03-02 samtal Ale +3", "2024-02-01 samtal Tjörn +4", "2024-03-02 samtal - +2"],
      on: "2024-06-30", course: ["02-01 4", "03-02 9"]),  // 4, then 4 + 3 + 2
    TraceTrial(
      name: "a correction goes down", target: "20",
      events: ["2024-03-02 samtal Ale +3", "2024-03-04 samtal Ale -2"], on: "2024-06-30",
      course: ["03-02 3", "03-04 1"]),
    TraceTrial(
      name: "what came before, after and later than the day is left out", target: "20",
      events: [
        "2023-12-31 samtal Ale +1", "2024-01-01 samtal Ale +2", "2024-06-30 samtal Ale +3",
        "2024-07-01 samtal Ale +4",
      ],
      on: "2024-06-30", course: ["01-01 2", "06-30 5"]),
    TraceTrial(
      name: "one arbetarekommun alone", target: "20",
      events: ["2024-03-02 samtal Ale +3", "2024-03-04 samtal Tjörn +5", "2024-03-05 samtal - +7"],
      on: "2024-06-30", at: "Tjörn", course: ["03-04 5"]),
    TraceTrial(
      name: "a new year of a table starts from nothing",
      goal: { goal in
        for year in [2024, 2025] {
          goal.unitTargets.append(
            UnitTarget(arbetarekommun: try Sketch.unit("Ale"), year: year, value: Quantity(9)))
        }
      },
      period: "2024..2025", events: ["2024-12-30 samtal Ale +8", "2025-01-02 samtal Ale +1"],
      on: "2025-02-01",
      course: ["01-02 1"]),
    TraceTrial(
      name: "before the period there is none", target: "20", events: ["2023-12-30 samtal Ale +8"],
      on: "2023-12-31"),
  ]

  static let different: [TraceTrial] = [
    TraceTrial(
      name: "a place counts once, from its first day", kind: .distinct, target: "20",
      goal: { $0.distinctTag = try Sketch.id("plats") },
      events: [
        "2024-03-02 samtal Ale +3 plats=a", "2024-03-04 samtal Ale +5 plats=a",
        "2024-03-05 samtal Ale +1 plats=b",
      ],
      on: "2024-06-30", course: ["03-02 1", "03-05 2"]),
    TraceTrial(
      name: "names of a list, each at its own place", kind: .coverage,
      goal: { goal in
        goal.distinctTag = try Sketch.id("plats")
        goal.names = [
          ListedName(arbetarekommun: try Sketch.unit("Ale"), name: "a"),
          ListedName(arbetarekommun: try Sketch.unit("Ale"), name: "b"),
          ListedName(arbetarekommun: try Sketch.unit("Tjörn"), name: "a"),
        ]
      },
      events: [
        "2024-02-02 samtal Ale +3 plats=a", "2024-02-03 samtal Ale +3 plats=x",
        "2024-03-04 samtal Ale +5 plats=b", "2024-03-04 samtal Tjörn +1 plats=a",
        "2024-04-01 samtal Tjörn +1 plats=b",
      ],
      on: "2024-06-30", course: ["02-02 1", "03-04 3"]),
    TraceTrial(
      name: "each arbetarekommun from the day when its sum is more than nothing for good", kind: .coverage,
      goal: { $0.population = .arbetarekommuner },
      events: [
        "2024-02-01 samtal Ale +1", "2024-02-05 samtal Ale -1", "2024-02-09 samtal Ale +2",
        "2024-02-20 samtal Tjörn +1", "2024-03-01 samtal Tjörn -1",
      ],
      on: "2024-06-30", course: ["02-09 1"]),
  ]

  static let states: [TraceTrial] = [
    TraceTrial(
      name: "readings and the changes between them", kind: .level, target: "30", baseline: "20@2023-12-31",
      units: ["Ale"],
      events: ["2024-02-01 samtal Ale =22", "2024-03-01 samtal Ale +2", "2024-04-01 samtal Ale =25"],
      on: "2024-06-30", course: ["start 20", "02-01 22", "03-01 24", "04-01 25"]),
    TraceTrial(
      name: "an increase shows states and not the change", kind: .increase, target: "5",
      baseline: "20@2023-12-31", units: ["Ale"], events: ["2024-02-01 samtal Ale =22"], on: "2024-06-30",
      course: ["start 20", "02-01 22"]),
    TraceTrial(
      name: "a start of which nothing came", kind: .level, target: "30", baseline: "20@2023-12-31",
      units: ["Ale"], on: "2024-06-30", course: ["start 20"]),
  ]

  static let windows: [TraceTrial] = [
    TraceTrial(
      name: "kept, missed, running and coming", kind: .rate, target: "2",
      goal: { $0.per = Span(iso: "P3M") },
      events: ["2024-02-01 samtal Ale +1", "2024-03-31 samtal Tjörn +1", "2024-04-01 samtal Ale +1"],
      on: "2024-07-15",
      course: [
        "01-01..03-31 2 kept", "04-01..06-30 1 missed", "07-01..09-30 0 running", "10-01..12-31 0 coming",
      ]),
    TraceTrial(
      name: "a window is over on its last day", kind: .rate, target: "2", goal: { $0.per = Span(iso: "P6M") },
      events: ["2024-02-01 samtal Ale +1", "2024-07-01 samtal Ale +9"], on: "2024-06-30",
      course: ["01-01..06-30 1 missed", "07-01..12-31 0 coming"]),
  ]

  static let none: [TraceTrial] = [
    TraceTrial(name: "a milestone", kind: .milestone, on: "2024-06-30"),
    TraceTrial(name: "what the board judges", kind: .ongoing, on: "2024-06-30"),
  ]

  @Test(arguments: sums + different + states + windows + none) func draws(_ trial: TraceTrial) throws {
    try trial.check()
  }
}
