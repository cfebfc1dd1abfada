import Goals
import Notation
import Testing

@Suite("Metrics over several plans")
struct MetricChecksTests {
  private func plan(_ id: String, _ goals: (metric: String, kind: Kind)...) throws -> Plan {
    let period = try #require(Period("2024"))
    var plan = Plan(id: identifier(id), file: "\(id).md", title: id, organisation: id, period: period)
    plan.goals = goals.enumerated().map { index, goal in
      Goal(
        id: identifier("g\(index)"), text: "Mål", kind: goal.kind, metric: identifier(goal.metric),
        source: SourceLocation(file: plan.file, line: index + 1))
    }
    return plan
  }

  @Test("a flow in one plan and a stock in another is told where it is second")
  func mixed() throws {
    let plans = [try plan("a", ("m", .count)), try plan("b", ("x", .count), ("m", .level))]
    let found = MetricChecks.diagnostics(of: plans)
    #expect(found.map(\.severity) == [.fault])
    #expect(found.map(\.location) == [SourceLocation(file: "b.md", line: 2)])
    let other = SourceLocation(file: "a.md", line: 1)
    #expect(found.map(\.finding) == [.plan(.mixedMeasure(metric: "m", other: other, here: .stock))])
  }

  @Test("the same sort, and goals without figures, are no fault")
  func alike() throws {
    let plans = [
      try plan("a", ("m", .count), ("n", .milestone)), try plan("b", ("m", .rate), ("n", .level)),
      try plan("c", ("n", .qualitative), ("o", .direction)),
    ]
    #expect(MetricChecks.diagnostics(of: plans) == [])
  }
}
