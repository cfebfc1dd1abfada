import Goals
import Testing

@testable import Reports

/// Which goals the board is asked about, and why.
@Suite struct BoardQuestionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var kind = Kind.qualitative
    var target: Int?
    let events: [String]
    var on = "2024-06-17"
    /// The question, and the actions that are asked about.
    let wanted: BoardQuestion.Wanted?
    var actions: [String] = []
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "never judged", events: [], wanted: .level),
    Case(name: "judged last quarter", events: ["2024-03-31 x - assess:likely"], wanted: .level),
    Case(name: "judged on the quarter's first day", events: ["2024-04-01 x - assess:likely"], wanted: nil),
    Case(name: "a comment alone", events: ["2024-05-01 x - assess:comment"], wanted: .level),
    Case(
      name: "on the plan's last day what is likely is no judgement", events: ["2024-12-30 x - assess:likely"],
      on: "2024-12-31", wanted: .level),
    Case(name: "ongoing too", kind: .ongoing, events: [], wanted: .level),
    // 10 of 1 000 by the middle of June is far behind; 900 is far ahead.
    Case(
      name: "measured and hardly kept", kind: .count, target: 1000, events: ["2024-02-01 x - +10"],
      wanted: .comment),
    Case(
      name: "measured and on its way", kind: .count, target: 1000, events: ["2024-02-01 x - +900"],
      wanted: nil),
    Case(name: "measured and without data", kind: .count, target: 1000, events: [], wanted: nil),
    Case(
      name: "hardly kept, and a comment", kind: .count, target: 1000,
      events: ["2024-02-01 x - +10", "2024-04-02 x - assess:comment note=Valet"], wanted: nil),
    Case(
      name: "hardly kept, and an action", kind: .count, target: 1000,
      events: ["2024-02-01 x - +10", "2024-04-02 x - assess:comment action=Ring"], wanted: nil),
    Case(
      name: "hardly kept, and a level alone", kind: .count, target: 1000,
      events: ["2024-02-01 x - +10", "2024-04-02 x - assess:unlikely"], wanted: .comment),
    Case(
      name: "hardly kept, and a comment last quarter", kind: .count, target: 1000,
      events: ["2024-02-01 x - +10", "2024-03-31 x - assess:comment note=Valet"], wanted: .comment),
    Case(
      name: "missed", kind: .count, target: 1000, events: ["2024-02-01 x - +10"], on: "2024-12-31",
      wanted: .comment),
    Case(
      name: "on its way with an old action", kind: .count, target: 1000,
      events: ["2024-02-01 x - +900", "2024-03-02 x - assess:comment action=Ring"], wanted: .action,
      actions: ["Ring"]),
    Case(
      name: "its action was carried out", kind: .count, target: 1000,
      events: [
        "2024-02-01 x - +900", "2024-03-02 x - assess:comment action=Ring",
        "2024-03-12 x - assess:comment action-done=Ring",
      ],
      wanted: nil),
    Case(
      name: "the board has spoken this quarter", kind: .count, target: 1000,
      events: [
        "2024-02-01 x - +900", "2024-03-02 x - assess:comment action=Ring", "2024-05-02 x - assess:likely",
      ],
      wanted: nil),
    Case(
      name: "never judged, with an old action and a fresh one",
      events: [
        "2024-03-02 x - assess:comment action=Ring", "2024-05-02 x - assess:comment action=Skriv",
        "2024-05-03 x - assess:comment action=Fika by=2024-06-01",
      ],
      wanted: .level, actions: ["Ring", "Fika"]),
  ]

  @Test(arguments: cases) func asks(_ test: Case) throws {
    let plan = try Sample.plan([try Sample.goal("x", test.kind, test.target)], to: "2024-12-31")
    let day = try Sample.day(test.on)
    let tally = TallyBuilder.tally(
      try Sample.events(test.events), for: StatusReport.request(for: [plan], asOf: day))
    let questions = try #require(StatusReport(on: [plan], from: tally, asOf: day).plans.first).questions
    #expect(questions.map(\.wanted) == [test.wanted].compactMap { $0 })
    #expect(questions.first?.actions.map(\.words) ?? [] == test.actions)
  }
}
