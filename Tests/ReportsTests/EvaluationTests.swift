import Goals
import Testing

@testable import Reports

/// What an evaluation says of each goal.
@Suite struct EvaluationTests {
  @Test(arguments: [
    ("2024", "2025-01-15", true), ("2024", "2024-12-31", true), ("2024", "2024-12-30", false),
    ("2024-Q4", "2025-01-15", false), ("2024-H2", "2025-01-15", false), ("2025", "2025-06-30", false),
    // The whole plan, whatever the stretch is called.
    ("2024-01-01..2025-12-31", "2026-01-15", true), ("2024-01-01..2025-12-31", "2025-12-30", false),
    ("2024-02-01..2025-12-31", "2026-01-15", false),
  ]) func isOfAYearThatIsOver(_ period: String, _ today: String, _ wanted: Bool) throws {
    let report = try Sample.followUp(try Sample.plan([]), period, today: today, [])
    #expect((report.evaluation != nil) == wanted)
  }

  struct Outcome: CustomTestStringConvertible, Sendable {
    let name: String
    var kind = Kind.count
    var target: Int? = 10
    var end = "2024-12-31"
    let events: [String]
    let wanted: GoalVerdict
    var testDescription: String { name }
  }

  static let outcomes = [
    Outcome(name: "enough is kept", events: ["2024-05-01 x - +10"], wanted: .kept),
    Outcome(name: "too little is not", events: ["2024-05-01 x - +9"], wanted: .notKept),
    Outcome(name: "nothing reported is no verdict", events: [], wanted: .unmeasured(.noData)),
    Outcome(
      name: "a two-year goal keeps its outlook in the first year", end: "2025-12-31",
      events: ["2024-05-01 x - +1"], wanted: .notDue(.unlikely)),
    Outcome(
      name: "a two-year sum that is reached in the first year is kept", end: "2025-12-31",
      events: ["2024-05-01 x - +10"], wanted: .kept),
    Outcome(
      name: "a two-year level is not, for it can be lost again", kind: .level, end: "2025-12-31",
      events: ["2023-12-01 x - =9", "2024-05-01 x - =12"], wanted: .notDue(.likely)),
    Outcome(
      name: "a change without a start is no verdict", kind: .increase, events: ["2024-05-01 x - =12"],
      wanted: .unmeasured(.noBaseline)),
    Outcome(
      name: "what the board has not judged says so", kind: .qualitative, target: nil, events: [],
      wanted: .unmeasured(.notAssessed)),
  ]

  @Test(arguments: outcomes) func saysOfAGoal(_ outcome: Outcome) throws {
    let plan = try Sample.plan([try Sample.goal("x", outcome.kind, outcome.target)], to: outcome.end)
    let report = try Sample.followUp(plan, "2024", today: "2025-01-15", outcome.events)
    #expect(report.evaluation?.outcomes.map(\.verdict) == [outcome.wanted])
  }

  /// The board's word on a plan of 2024, said one day.
  private func verdict(saidOn day: String, plan named: String?, to end: String = "2024-12-31") throws
    -> GoalOutcome?
  {
    let plan = try Sample.plan([try Sample.goal("x", .qualitative)], to: end)
    let period = try #require(NamedPeriod("2024"))
    let today = try Sample.day("2025-06-01")
    let tags = try named.map { [Event.Tag(try Sample.id("plan"), $0)] } ?? []
    let event = Event(
      id: EventID(milliseconds: 1, high: 0, low: 0), day: try Sample.day(day), metric: try Sample.id("x"),
      arbetarekommun: nil, value: .assessment(.reached), tags: tags, note: "Bra")
    let tally = TallyBuilder.tally(
      [event], for: FollowUp.request(for: plan, period: period, today: today))
    return FollowUp(on: plan, period: period, today: today, from: tally).evaluation?.outcomes.first
  }

  @Test func theBoardMayJudgeWhenTheYearIsOver() throws {
    #expect(try verdict(saidOn: "2024-12-10", plan: "x-2024")?.verdict == .kept)
    #expect(try verdict(saidOn: "2025-01-20", plan: "x-2024")?.verdict == .kept)
    #expect(try verdict(saidOn: "2025-01-20", plan: "x-2024")?.comment?.comment == "Bra")
    // Next year's plan may have a goal of the same name.
    #expect(try verdict(saidOn: "2025-01-20", plan: nil)?.verdict == .unmeasured(.notAssessed))
    #expect(try verdict(saidOn: "2025-05-20", plan: "x-2024")?.verdict == .unmeasured(.notAssessed))
    // An old word is no verdict, but it is remembered.
    let old = try verdict(saidOn: "2024-02-20", plan: "x-2024")
    #expect(old?.verdict == .unmeasured(.notAssessed))
    #expect(old?.level?.level == .reached)
    #expect(try verdict(saidOn: "2023-12-20", plan: "x-2024")?.comment == nil)
  }

  @Test func everyGoalIsCountedOnce() throws {
    let goals = try ["a", "b", "c", "d"].map { try Sample.goal($0, .count, 10) }
    let plan = try Sample.plan(
      goals + [try Sample.goal("e", .qualitative)], to: "2024-12-31")
    let report = try Sample.followUp(
      plan, "2024", today: "2025-01-15", ["2024-05-01 a - +10", "2024-05-01 b - +9", "2024-05-01 c - +9"])
    let count = try #require(report.evaluation?.count)
    #expect(count.all == 5)
    #expect(
      [count.kept, count.notKept, count.unmeasured, count.notAssessed, count.notDue] == [1, 2, 1, 1, 0])
  }

  @Test func aTableIsToldByTheBranchesThatKeptTheirs() throws {
    let plan = try Sample.plan([try Sample.table()])
    let report = try Sample.followUp(
      plan, "2024", today: "2025-01-15",
      ["2023-05-01 samtal Ale +500", "2024-12-05 samtal Ale +701", "2024-12-05 samtal Tjörn +299"])
    let outcome = try #require(report.evaluation?.outcomes.first)
    let phrases = try #require(
      OutcomeSentences(outcome: outcome, named: report.period).phrases)
    #expect(phrases.contains(.outcome(.unitsKept(1, of: 2, isOver: true, silent: []))))
    // 701 + 299 of 1 000: the whole is kept though Tjörn is not.
    #expect(outcome.verdict == .kept)
    let ale = try #require(Sample.ale)
    #expect(outcome.units[ale]?.before == Quantity(500))
    let tjorn = try #require(Sample.tjorn)
    #expect(outcome.units[tjorn]?.before == nil)
  }

  @Test func tellsWhatBecameOfAnAction() throws {
    let goals = [try Sample.goal("a", .count, 10), try Sample.goal("b", .count, 10)]
    let report = try Sample.followUp(
      try Sample.plan(goals, to: "2024-12-31"), "2024", today: "2025-01-15",
      [
        "2024-03-01 a - assess:comment action=Ring by=2024-09-30",
        "2024-09-28 a - assess:comment action-done=Ring",
        "2024-03-01 b - assess:comment action=Skriv by=2024-08-31",
      ])
    let lines = report.page(isExample: false, damaged: 0).blocks.flatMap { block in
      if case .lines(let lines) = block { lines } else { [Phrase]() }
    }
    let states = lines.compactMap { line in
      if case .remark(_, .assessed(_, let action, _)) = line { action?.state } else { nil }
    }
    #expect(states == [.done(try Sample.day("2024-09-28")), .late(days: 122)])
  }

  @Test func theDraftHoldsEveryGoal() throws {
    let kinds = Kind.allCases
    let plan = try Sample.plan(
      try kinds.map { try Sample.goal("mal-\($0.rawValue)", $0, $0.isMeasured ? 10 : nil) }, to: "2024-12-31")
    let report = try Sample.followUp(plan, "2024", today: "2025-01-15", ["2024-05-01 mal-count - +10"])
    let blocks = report.page(isExample: true, damaged: 2, hasDraft: true).blocks
    let text = "\(blocks)"
    let draft = try #require(blocks.firstIndex(of: .heading(.section(.annualDraft))))
    for kind in kinds { #expect("\(blocks[draft...])".contains("mal-\(kind.rawValue)")) }
    #expect(blocks[draft...].contains(.paragraph([.example])))
    #expect(text.contains("damagedLines(2)"))
    #expect(!report.page(isExample: true, damaged: 0).blocks.contains(.heading(.section(.annualDraft))))
  }
}
