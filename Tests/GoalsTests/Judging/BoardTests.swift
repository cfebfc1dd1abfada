import Goals
import Testing

/// What only the board's own word decides.
@Suite struct BoardTests {
  static func trial(_ name: String, _ events: [String], on day: String, _ result: Trial.Result) -> Trial {
    Trial(name: name, kind: .ongoing, events: events, on: day, result: result)
  }

  static let trials: [Trial] = [
    trial("no word", [], on: "2024-06-30", .init(reason: .notAssessed)),
    trial(
      "its level", ["2024-05-02 samtal - assess:unlikely"], on: "2024-06-30", .init(outlook: .unlikely)),
    trial(
      "the latest", ["2024-05-02 samtal - assess:unlikely", "2024-06-02 samtal - assess:likely"],
      on: "2024-06-30",
      .init(outlook: .likely)),
    trial(
      "of one day the latest logged",
      ["2024-06-02 samtal - assess:unlikely", "2024-06-02 samtal - assess:likely"],
      on: "2024-06-30", .init(outlook: .likely)),
    trial(
      "what is said later is not known",
      ["2024-05-02 samtal - assess:unlikely", "2024-07-01 samtal - assess:likely"],
      on: "2024-06-30", .init(outlook: .unlikely)),
    trial(
      "a comment leaves the level",
      ["2024-05-02 samtal - assess:unlikely", "2024-06-02 samtal - assess:comment"],
      on: "2024-06-30", .init(outlook: .unlikely)),
    trial(
      "a comment alone is none", ["2024-06-02 samtal - assess:comment"], on: "2024-06-30",
      .init(reason: .notAssessed)),
    trial(
      "partly is uncertain", ["2024-06-02 samtal - assess:partly"], on: "2024-06-30",
      .init(outlook: .uncertain)),
    trial(
      "reached before the end", ["2024-06-02 samtal - assess:reached"], on: "2024-06-30",
      .init(outlook: .reached)),
    trial("a quarter old", ["2024-03-31 samtal - assess:likely"], on: "2024-06-30", .init(outlook: .likely)),
    trial(
      "older than a quarter", ["2024-03-31 samtal - assess:likely"], on: "2024-07-01",
      .init(reason: .notAssessed)),
    trial(
      "partly in the end is missed", ["2024-12-02 samtal - assess:partly"], on: "2024-12-31",
      .init(outlook: .missed)),
    trial(
      "reached in the end", ["2024-12-02 samtal - assess:reached"], on: "2024-12-31", .init(outlook: .reached)
    ),
    trial(
      "likely is no word on what is over", ["2024-12-02 samtal - assess:likely"], on: "2024-12-31",
      .init(reason: .notAssessed)),
    trial(
      "this plan's word", ["2024-06-02 samtal - assess:likely plan=plan"], on: "2024-06-30",
      .init(outlook: .likely)),
    trial(
      "another plan's word", ["2024-06-02 samtal - assess:likely plan=norrkoping"], on: "2024-06-30",
      .init(reason: .notAssessed)),
  ]

  @Test(arguments: trials) func judges(_ trial: Trial) throws { try trial.check() }

  @Test(arguments: Event.Level.allCases) func `qualitative goals too`(_ level: Event.Level) throws {
    try Trial(
      name: level.rawValue, kind: .qualitative, events: ["2024-06-02 samtal - assess:\(level.rawValue)"],
      on: "2024-06-30", result: .init(outlook: level.outlook)
    ).check()
  }

  @Test func `beside a measured figure, never in its place`() throws {
    let trial = Trial(
      name: "", target: "100",
      events: ["2024-05-01 samtal - +1", "2024-06-02 samtal - assess:reached action=Ring by=juli"],
      on: "2024-06-30", result: .init())
    let attainment = try trial.judge()
    #expect(attainment.total.outlook == .unlikely)
    #expect(attainment.assessments.map(\.level) == [.reached])
    #expect(attainment.assessments.map(\.action) == ["Ring"])
    #expect(attainment.assessments.map(\.by) == ["juli"])
    #expect(attainment.assessments.map(\.responsible) == [nil])
  }
}
