import Goals
import Notation
import Testing

@Suite("Every finding has a minimal plan that shows it")
struct FindingCatalogueTests {
  static let all = Fixture.files + Fixture.goals + Fixture.tables

  @Test("the fixture shows its finding, at its place, and nothing else", arguments: all)
  func fixture(_ fixture: Fixture) throws {
    let result = PlanReader.read(fixture.bytes, name: fixture.fileName)
    #expect(result.diagnostics.map(\.finding) == [.plan(fixture.finding)])
    let found = try #require(result.diagnostics.first)
    #expect(found.severity == fixture.severity)
    #expect(found.location.file == fixture.fileName)
    #expect(found.location.line == fixture.line)
    #expect(found.location.column == fixture.column)
    #expect(found.length == fixture.length)
    #expect((result.plan == nil) == (fixture.severity == .fault))
  }

  @Test(
    "every case of PlanFinding has a fixture",
    arguments: FindingCase.allCases.filter { !FindingCase.ofOtherTests.contains($0) })
  func isCovered(_ finding: FindingCase) {
    #expect(FindingCatalogueTests.all.contains { FindingCase($0.finding) == finding })
  }

  @Test("a faulty file still has all its faults told")
  func allAtOnce() {
    let text = "---\ntitle: A\nfoo: 1\n---\n\n- Tio möten {#a kind=x}\n  - [x] Ett\n\n## B {#b}\n"
    let result = PlanReader.read(Array(text.utf8), name: "Å.md")
    let cases = result.diagnostics.compactMap { diagnostic -> FindingCase? in
      if case .plan(let finding) = diagnostic.finding { FindingCase(finding) } else { nil }
    }
    #expect(
      Set(cases) == [
        .badFileName, .missingKey, .unknownKey, .badAttribute, .tickedStep, .headingWithoutTable,
      ])
    #expect(result.diagnostics.map(\.location.line) == result.diagnostics.map(\.location.line).sorted())
  }

  @Test("a fault of the front matter brings no faults of the tables with it")
  func noCascade() {
    let table = "## S {#a}\n\n| AK | 2024 |\n| --- | --- |\n| Ale | 1 |\n"
    let bare = PlanReader.read(Array(table.utf8), name: "a.md")
    #expect(bare.diagnostics.map(\.finding) == [.plan(.missingFrontMatter)])
    let untitled = "---\norganisation: A\nperiod: 2024\narbetarekommuner: Ale\n---\n" + table
    let result = PlanReader.read(Array(untitled.utf8), name: "a.md")
    #expect(result.diagnostics.map(\.finding) == [.plan(.missingKey("title"))])
  }
}
