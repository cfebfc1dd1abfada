import Goals
import Notation
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  private func plan(_ text: String) throws -> Plan {
    let result = PlanReader.read(Array(text.utf8), name: "plans/a-2024.md")
    #expect(result.diagnostics == [])
    return try #require(result.plan)
  }

  @Test("every key")
  func keys() throws {
    let plan = try plan(
      """

      ---
      # A comment
      title: "Plan: 2024"
      organisation: 'S i Ale'
      period: 2024-01-01..2025-06-30

      arbetarekommuner: Ale,  Lilla Edet , Ale\u{308}by
      adopted: 2023-11-18
      language: en
      source: https://example.org/plan
      lull: 2024-07-01..2024-08-11, 2025
      reporting: P1M
      foreningar: Nol, Surte
      ...
      Text
      """)
    #expect(plan.title == "Plan: 2024")
    #expect(plan.organisation == "S i Ale")
    #expect(plan.period == Period("2024-01-01..2025-06-30"))
    #expect(plan.arbetarekommuner.map(\.name) == ["Ale", "Lilla Edet", "Alëby"])
    #expect(plan.adopted == Day(iso: "2023-11-18"))
    #expect(plan.language == .english)
    #expect(plan.source == "https://example.org/plan")
    #expect(plan.lulls == [Period("2024-07-01..2024-08-11"), Period("2025")])
    #expect(plan.reporting == Goals.Duration(1, .month))
    #expect(plan.foreningar == ["Nol", "Surte"])
    #expect(plan.file == "plans/a-2024.md")
  }

  @Test("only the required keys, with line ends of any system", arguments: ["\n", "\r\n", "\r"])
  func required(end: String) throws {
    let lines = ["---", "title: A", "organisation: B", "period: 2024", "---", "- Tio möten {#a}"]
    let plan = try plan(lines.joined(separator: end))
    #expect(plan.language == .swedish)
    #expect(plan.arbetarekommuner == [])
    #expect(plan.goals.map(\.source.line) == [6])
  }
}
