import Goals
import Testing

@testable import Reports

/// What a report says of the board's earlier actions, and of its old words.
@Suite struct EarlierActionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let events: [String]
    /// Their words in the order of the report.
    let wanted: [String]
    var testDescription: String { name }
  }

  // The report is of April to June.
  static let cases = [
    Case(name: "none", events: ["2024-03-02 x - assess:likely"], wanted: []),
    Case(name: "of the period itself", events: ["2024-04-01 x - assess:likely action=A"], wanted: []),
    Case(
      name: "of the period itself, for a day after it",
      events: ["2024-04-01 x - assess:likely action=A by=2024-07-01"], wanted: []),
    Case(
      name: "of the period itself, for a day in it",
      events: ["2024-04-01 x - assess:likely action=A by=2024-06-30"], wanted: ["A"]),
    Case(name: "of its eve", events: ["2024-03-31 x - assess:likely action=A"], wanted: ["A"]),
    Case(
      name: "done before the period has been told",
      events: ["2024-03-01 x - assess:likely action=A", "2024-03-31 x - assess:comment action-done=A"],
      wanted: []),
    Case(
      name: "done in the period",
      events: ["2024-03-01 x - assess:likely action=A", "2024-04-01 x - assess:comment action-done=A"],
      wanted: ["A"]),
    Case(
      name: "done after the period was under way then",
      events: ["2024-03-01 x - assess:likely action=A", "2024-07-01 x - assess:comment action-done=A"],
      wanted: ["A"]),
    Case(name: "said after the period", events: ["2024-07-01 x - assess:likely action=A"], wanted: []),
    Case(
      name: "the latest first, then those under way, then those done",
      events: [
        "2024-03-01 x - assess:comment action=Done",
        "2024-03-02 x - assess:comment action=Later by=2024-08-01",
        "2024-03-03 x - assess:comment action=Late by=2024-06-01",
        "2024-03-04 x - assess:comment action=Latest by=2024-05-01",
        "2024-03-05 x - assess:comment action=Soon by=2024-07-01",
        "2024-04-05 x - assess:comment action-done=Done",
      ],
      wanted: ["Latest", "Late", "Soon", "Later", "Done"]),
  ]

  private static func report(_ events: [String]) throws -> FollowUp {
    try Sample.followUp(
      try Sample.plan([try Sample.goal("x", .qualitative)]), "2024-Q2", today: "2024-07-05", events)
  }

  @Test(arguments: cases) func tells(_ test: Case) throws {
    #expect(try Self.report(test.events).earlierActions.map(\.action.words) == test.wanted)
  }

  @Test func anOldWordIsSaidToBeOld() throws {
    // A quarter before 30 June begins on 30 March.
    for (day, isOld) in [("2024-03-29", true), ("2024-03-30", false)] {
      let report = try Self.report(["\(day) x - assess:likely note=Valet"])
      let attainment = try #require(report.goals.first).status.attainment
      let words = try #require(attainment.assessments.last)
      #expect(attainment.reasonPhrase == (isOld ? .lastAssessed(words.day) : nil))
      #expect(attainment.commentPhrase == (isOld ? .oldComment("Valet", words.day) : .verbatim("Valet")))
      #expect(BoardWords.history(of: attainment) == [.assessed(words, action: nil, isOld: isOld)])
    }
    #expect(
      try #require(try Self.report([]).goals.first).status.attainment.reasonPhrase
        == .outlook(.unmeasured, .notAssessed))
  }

  @Test func thatAnActionIsDoneDoesNotHideTheWords() throws {
    let report = try Self.report([
      "2024-05-01 x - assess:likely action=A note=Valet", "2024-06-01 x - assess:comment action-done=A",
    ])
    let attainment = try #require(report.goals.first).status.attainment
    #expect(attainment.latestWords?.level == .likely)
    #expect(attainment.currentAction?.state == .done(try Sample.day("2024-06-01")))
  }
}
