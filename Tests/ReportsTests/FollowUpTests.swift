import Goals
import Testing

@testable import Reports

/// What a stretch of the calendar added, and how outlooks changed over it.
@Suite struct FollowUpTests {
  struct Added: CustomTestStringConvertible, Sendable {
    let name: String
    let kind: Kind
    let target: Int?
    let period: String
    let events: [String]
    let wanted: Int?
    var testDescription: String { name }
  }

  static let cases = [
    // 20 before the quarter, 15 and 5 in it, 100 after it.
    Added(
      name: "a count adds what was done in the quarter", kind: .count, target: 400, period: "2024-Q2",
      events: ["2024-03-31 x - +20", "2024-04-01 x - +15", "2024-06-30 x - +5", "2024-07-01 x - +100"],
      wanted: 20),
    Added(
      name: "a quarter with nothing adds nothing", kind: .count, target: 400, period: "2024-Q2",
      events: ["2024-03-31 x - +20"], wanted: 0),
    Added(
      name: "the first quarter adds all that there is", kind: .count, target: 400, period: "2024-Q1",
      events: ["2023-12-31 x - +7", "2024-01-01 x - +20"], wanted: 20),
    // 404 at the end of March, 410 at the end of June.
    Added(
      name: "a level adds the change of the state", kind: .level, target: 450, period: "2024-Q2",
      events: ["2023-12-31 x - =400", "2024-03-30 x - =404", "2024-06-20 x - =410"], wanted: 6),
    Added(
      name: "an increase adds to the change from the start", kind: .increase, target: 50, period: "2024-Q2",
      events: ["2023-12-31 x - =400", "2024-03-30 x - =404", "2024-06-20 x - =410"], wanted: 6),
    Added(
      name: "a direction has no such figure", kind: .direction, target: nil, period: "2024-Q2",
      events: ["2023-12-31 x - =62", "2024-06-20 x - =61"], wanted: nil),
    Added(
      name: "nothing is known of a goal without events", kind: .count, target: 400, period: "2024-Q2",
      events: [],
      wanted: nil),
  ]

  @Test(arguments: cases) func adds(_ added: Added) throws {
    let plan = try Sample.plan([try Sample.goal("x", added.kind, added.target)])
    let report = try Sample.followUp(plan, added.period, today: "2025-01-15", added.events)
    #expect(report.goals.first?.inPeriod == added.wanted.map { Quantity($0) })
  }

  @Test func aNewYearsColumnBeginsAnew() throws {
    let plan = try Sample.plan([try Sample.table()])
    let report = try Sample.followUp(
      plan, "2025-Q1", today: "2025-04-10", ["2024-12-31 samtal Ale +600", "2025-02-01 samtal Ale +30"])
    let course = try #require(report.goals.first)
    // 30 of the 1 400 + 600 of 2025; the 600 belong to 2024.
    #expect(course.inPeriod == Quantity(30))
    #expect(course.status.attainment.total.target == Quantity(2000))
    #expect(course.change == 0)
    let ale = try #require(Sample.ale)
    #expect(course.inPeriod(at: ale) == Quantity(30))
  }

  @Test func outlooksThatChangedAreNamed() throws {
    // 500 of 1 000 by the end of March is ahead (planned 248); still 500 on 30 September is behind (planned 748).
    let plan = try Sample.plan([try Sample.goal("x", .count, 1000)], to: "2024-12-31")
    let report = try Sample.followUp(plan, "2024-Q3", today: "2024-10-05", ["2024-02-01 x - +500"])
    #expect(report.better.isEmpty)
    #expect(report.worse.map(\.status.goal.id.text) == ["x"])
    #expect(report.decisions.count == 1)
  }

  @Test func asOfIsTheEarliestOfPeriodTodayAndPlan() throws {
    let plan = try Sample.plan([], to: "2024-11-30")
    let quarter = try #require(NamedPeriod("2024-Q4"))
    for (today, wanted) in [
      ("2024-10-15", "2024-10-15"), ("2024-12-24", "2024-11-30"), ("2025-03-01", "2024-11-30"),
    ] {
      #expect(
        FollowUp.day(of: plan, period: quarter, today: try Sample.day(today)) == (try Sample.day(wanted)))
    }
    let third = try #require(NamedPeriod("2024-Q3"))
    #expect(
      FollowUp.day(of: plan, period: third, today: try Sample.day("2025-03-01")).description == "2024-09-30")
  }
}
