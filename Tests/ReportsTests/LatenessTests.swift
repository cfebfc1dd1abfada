import Goals
import Testing

@testable import Reports

/// What is done late is reached all the same, and said to be late.
@Suite struct LatenessTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var deadline: String?
    var steps: [(name: String, deadline: String?)] = []
    let events: [String]
    var planned: String?
    var lateness: Lateness?
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "one thing late", deadline: "2024-02-28", events: ["2024-03-09 plan - done"],
      planned: "2024-02-28", lateness: .whole(days: 10)),
    Case(
      name: "one thing in time", deadline: "2024-02-28", events: ["2024-02-28 plan - done"],
      planned: "2024-02-28"),
    Case(
      name: "one thing not done", deadline: "2024-02-28", events: [], planned: "2024-02-28"),
    Case(
      name: "without a day nothing is late", events: ["2024-12-09 plan - done"]),
    Case(
      name: "a last step without a day has the rest of the plan",
      steps: [("utkast", "2024-05-31"), ("remiss", "2024-09-30"), ("antagen", nil)],
      events: [
        "2024-05-20 plan - done step=utkast", "2024-10-09 plan - done step=remiss",
        "2024-12-11 plan - done step=antagen",
      ], lateness: .steps(1, days: 9)),
    Case(
      name: "the last step late", steps: [("utkast", "2024-05-31"), ("antagen", "2024-09-30")],
      events: ["2024-05-20 plan - done step=utkast", "2024-10-02 plan - done step=antagen"],
      planned: "2024-09-30", lateness: .whole(days: 2)),
    Case(
      name: "a step left", steps: [("utkast", "2024-05-31"), ("antagen", "2024-09-30")],
      events: ["2024-06-20 plan - done step=utkast"], planned: "2024-09-30"),
  ]

  @Test(arguments: cases) func tells(_ test: Case) throws {
    var goal = try Sample.goal("plan", .milestone)
    goal.deadline = try test.deadline.map { try Sample.day($0) }
    goal.steps = try test.steps.map { step in
      Step(
        id: try Sample.id(step.name), text: step.name, deadline: try step.deadline.map { try Sample.day($0) })
    }
    let report = try Sample.followUp(
      try Sample.plan([goal], to: "2024-12-31"), "2024", today: "2025-01-10", test.events)
    let status = try #require(report.status.goals.first)
    #expect(status.plannedDay == (try test.planned.map { try Sample.day($0) }))
    #expect(status.lateness == test.lateness)
  }
}
