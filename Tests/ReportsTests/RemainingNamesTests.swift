import Goals
import Testing

@testable import Reports

/// Which names of a list have had no event yet, by arbetarekommun.
@Suite struct RemainingNamesTests {
  private static let names = [("Ale", "Nol"), ("Ale", "Surte norra"), ("Tjörn", "Klövedal")]

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    /// The arbetarekommuner of the plan.
    var units = ["Ale", "Tjörn"]
    /// What was reported: arbetarekommun, day, and the name it carries.
    let events: [(unit: String, day: String, name: String?)]
    let heading: (missing: Int, all: Int)?
    let lines: [Phrase]
    var testDescription: String { name }
  }

  private static func silentSince(_ day: String, asOf: String) -> Phrase.Silent? {
    guard let day = Day(iso: day), let asOf = Day(iso: asOf) else { return nil }
    return .since(day, asOf: asOf)
  }

  static let cases = [
    Case(
      name: "one is left, one is done",
      // What has no name at Tjörn could cover nothing more.
      events: [
        ("Ale", "2024-06-20", "Nol"), ("Tjörn", "2024-06-20", "Klövedal"), ("Tjörn", "2024-06-21", nil),
      ], heading: (1, 3),
      lines: [
        .remaining(unit: "Ale", ["Surte norra"], all: 2, nil), .covered(unit: "Tjörn", all: 1),
        .unitsCovered(1, of: 2),
      ]),
    Case(
      name: "all are left where no event carries a name", events: [("Ale", "2024-06-20", nil)],
      heading: (3, 3),
      lines: [
        .remaining(unit: "Ale", ["Nol", "Surte norra"], all: 2, nil),
        .remaining(unit: "Tjörn", ["Klövedal"], all: 1, .always), .unitsCovered(0, of: 2),
        .unnamed(
          metric: "samtal", tag: "valdistrikt",
          [Phrase.Lacking(name: "Ale", amount: Quantity(5), silent: nil)]),
      ]),
    Case(
      name: "who has fallen silent may have done more",
      events: [("Ale", "2024-03-20", "Nol"), ("Tjörn", "2024-06-20", "Klövedal")], heading: (1, 3),
      lines: [
        .remaining(unit: "Ale", ["Surte norra"], all: 2, silentSince("2024-03-20", asOf: "2024-06-30")),
        .covered(unit: "Tjörn", all: 1), .unitsCovered(1, of: 2),
      ]),
    Case(
      name: "nothing is left",
      events: [
        ("Ale", "2024-06-20", "Nol"), ("Ale", "2024-06-20", "Surte norra"),
        ("Tjörn", "2024-06-20", "Klövedal"),
      ], heading: nil, lines: []),
    Case(
      name: "one branch alone", units: ["Ale"], events: [("Ale", "2024-06-20", "Nol")], heading: (1, 2),
      lines: [.remaining(unit: "Ale", ["Surte norra"], all: 2, nil)]),
  ]

  @Test(arguments: cases) func names(_ trial: Case) throws {
    var goal = try Sample.goal("valdistrikt", .coverage)
    goal.metric = try Sample.id("samtal")
    goal.distinctTag = try Sample.id("valdistrikt")
    goal.names = try Self.names.filter { trial.units.contains($0.0) }.map {
      ListedName(arbetarekommun: try #require(Arbetarekommun($0.0)), name: $0.1)
    }
    var plan = try Sample.plan([goal], to: "2024-12-31")
    plan.arbetarekommuner = trial.units.compactMap { Arbetarekommun($0) }
    let tag = try Sample.id("valdistrikt")
    let events = try trial.events.enumerated().map { index, event in
      Event(
        id: EventID(milliseconds: UInt64(index + 1), high: 0, low: 0), day: try Sample.day(event.day),
        metric: goal.metric, arbetarekommun: Arbetarekommun(event.unit), value: .change(Quantity(5)),
        tags: event.name.map { [Event.Tag(tag, $0)] } ?? [])
    }
    let day = try Sample.day("2024-06-30")
    let tally = TallyBuilder.tally(events, for: StatusReport.request(for: [plan], asOf: day))
    let status = try #require(StatusReport(on: [plan], from: tally, asOf: day).plans.first?.goals.first)
    let wanted: [Page.Block] =
      trial.heading.map {
        [
          .heading(
            .section(.remaining(goal: "valdistrikt", metric: "samtal", count: $0.missing, all: $0.all))),
          .lines(trial.lines),
        ]
      } ?? []
    #expect(RemainingNames(status).blocks == wanted)
  }
}
