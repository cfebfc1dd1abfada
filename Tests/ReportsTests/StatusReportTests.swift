import Goals
import Testing

@testable import Reports

/// Which goals a status shows, in which order, and what it sums up.
@Suite struct StatusReportTests {
  private func report(
    _ goals: [Goal], _ lines: [String], asOf: String = "2024-06-30",
    only filter: StatusReport.Filter = .init()
  ) throws -> StatusReport {
    let plan = try Sample.plan(goals, to: "2024-12-31")
    let day = try Sample.day(asOf)
    let tally = TallyBuilder.tally(
      try Sample.events(lines), for: StatusReport.request(for: [plan], asOf: day))
    return StatusReport(on: [plan], from: tally, asOf: day, only: filter)
  }

  @Test func filtersByAreaResponsibleAndUnit() throws {
    var study = try Sample.goal("s1", .count, 50, area: "Studier")
    study.responsible = "Studieutskottet"
    let other = try Sample.goal("samtalskvallar", .count, 10, area: "Organisation")
    let goals = [study, other, try Sample.table()]
    var filter = StatusReport.Filter()
    filter.area = "studi"
    #expect(try report(goals, [], only: filter).plans[0].goals.map(\.goal.id.text) == ["s1"])
    filter = .init()
    filter.responsible = "utskott"
    #expect(try report(goals, [], only: filter).plans[0].goals.map(\.goal.id.text) == ["s1"])
    filter = .init()
    filter.unit = Sample.ale
    let ale = try report(goals, ["2024-02-01 samtal Ale +70"], only: filter).plans[0].goals
    #expect(ale.map(\.goal.id.text) == ["dorrknackning"])
    #expect(ale.first?.attainment.total.target == Quantity(700))
  }

  @Test func sumsUpOutlooksAndReasons() throws {
    let goals = [
      try Sample.goal("a", .count, 10), try Sample.goal("b", .count, 100), try Sample.goal("c", .level, 5),
      try Sample.goal("d", .qualitative),
    ]
    let status = try report(goals, ["2024-02-01 a - +10", "2024-02-01 b - +1"])
    let summary = Summary(status.plans[0].goals)
    #expect(summary.all == 4)
    #expect(summary.outlooks == [.reached: 1, .unlikely: 1, .unmeasured: 2])
    #expect(summary.reasons == [.noData: 1, .notAssessed: 1])
  }

  @Test func nobodyIsNamedWhereNobodyHasReported() throws {
    let silent = try report([try Sample.table()], []).plans[0]
    #expect(silent.reporting == [.reporting(known: 0, all: 2)])
    let one = try report([try Sample.table()], ["2024-06-20 samtal Ale +1"]).plans[0]
    #expect(one.reporting == [.reporting(known: 1, all: 2), .silentSince("Tjörn", nil, asOf: one.asOf)])
  }

  @Test func noneHasReportedLatelyWhereSomeHaveBefore() throws {
    let late = try report([try Sample.table()], ["2023-11-03 samtal Ale +1"]).plans[0]
    let month = Goals.Duration(1, .month)
    let ale = try Sample.day("2023-11-03")
    #expect(
      late.reporting == [
        .noneReported(of: 2, within: month), .silentSince("Ale", ale, asOf: late.asOf),
        .silentSince("Tjörn", nil, asOf: late.asOf),
      ])
  }

  @Test func thoseAtRiskStandFirst() throws {
    let goals = [
      try Sample.goal("fine", .count, 10, area: "A"), try Sample.goal("behind", .count, 100, area: "A"),
      try Sample.goal("elsewhere", .count, 100, area: "B"),
    ]
    let lines = ["2024-02-01 fine - +10", "2024-02-01 behind - +1", "2024-02-01 elsewhere - +1"]
    let status = try report(goals, lines).plans[0]
    guard case .table(let table)? = StatusTables(status).blocks.first else {
      Issue.record("no table")
      return
    }
    let names = table.rows.compactMap { row -> String? in
      switch row {
      case .group(.section(.area(let name))): return name
      case .cells(let cells):
        if case .phrase(.goalName(let name, _)) = cells[1] { return name } else { return nil }
      default: return nil
      }
    }
    #expect(names == ["A", "behind", "fine", "B", "elsewhere"])
  }
}
