import Goals
import Testing

@testable import Reports

/// What the board finds partly reached is said so, and counted by itself, whatever it is judged as.
@Suite struct PartlyReachedTests {
  private static let events = ["2024-11-20 trivsel - assess:partly", "2024-11-20 syns - assess:missed"]

  private func report(_ period: String, today: String) throws -> FollowUp {
    let goals = [try Sample.goal("trivsel", .qualitative), try Sample.goal("syns", .ongoing)]
    let plan = try Sample.plan(goals, to: "2024-12-31")
    return try Sample.followUp(plan, period, today: today, Self.events)
  }

  @Test(arguments: ["2024-12-30", "2024-12-31"]) func isSaidByItsOwnWord(_ today: String) throws {
    let report = try report("2024", today: today)
    let status = report.status
    #expect(
      StatusTables(status).names(status.goals) == [
        .namesUnder(.level(.partly), ["trivsel"]), .namesUnder(.outlook(.missed, nil), ["syns"]),
      ])
    let summary = Summary(status.goals)
    #expect(summary.partly == 1)
    #expect(summary.outlooks == [.missed: 1])
    let standings = Standings(report).all(of: report.goals)
    #expect(standings.map(\.isPartly) == [true, false])
    #expect(standings.map(\.count) == [1, 1])
    let letter = Letter(report, isExample: false, damaged: 0, basis: nil)
    #expect(letter.others.map(\.words) == [.level(.partly), .outlook(.missed, nil)])
  }

  @Test func isNotReachedWhenItsTimeIsOver() throws {
    let report = try report("2024", today: "2025-01-10")
    let evaluation = try #require(report.evaluation)
    #expect(evaluation.outcomes.map(\.verdict) == [.partly, .notKept])
    #expect(evaluation.outcomes.map(\.verdict.isKept) == [false, false])
    #expect([evaluation.count.partly, evaluation.count.notKept] == [1, 1])
    let letter = Letter(report, isExample: false, damaged: 0, basis: nil)
    #expect(letter.alarms.map(\.heading) == [.group(.missed), .partlyGroup])
  }

  @Test func hasNotChangedForTheWorseWhenItsTimeIsOver() throws {
    let report = try report("2024-12-30..2024-12-31", today: "2024-12-31")
    let course = try #require(report.goals.first)
    #expect(course.before.total.outlook == .uncertain)
    #expect(course.status.attainment.total.outlook == .missed)
    #expect(course.change == 0)
  }
}
