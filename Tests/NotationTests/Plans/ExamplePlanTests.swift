import Goals
import Notation
import Testing

@Suite("The example plan of the file format")
struct ExamplePlanTests {
  static let text = """
    ---
    title: Verksamhetsplan 2024–2025
    organisation: Exempelbygdens partidistrikt
    arbetarekommuner: Ale, Lilla Edet
    period: 2024..2025
    adopted: 2023-11-18
    ---

    # Studier

    Mål:

    - Minst 50 medlemmar genomför S1 {#s1}
    - Handledargruppen har minst 8 handledare {#handledare baseline=3@2023-12-31 responsible="Studieutskottet"}
    - Strategi för sociala medier {#some-strategi kind=milestone}
      - [ ] Förslag till styrelsen senast i maj {#utkast}
      - [ ] Införd

    [Vid årets slut är vi minst 450 medlemmar.]{#medlemmar}

    ## Dörrknackning per arbetarekommun och år {#dorrknackning metric=samtal}

    | Arbetarekommun | 2024 | 2025 |
    | --- | ---: | ---: |
    | Ale | 714 | 1 427 |
    | Lilla Edet | 333 | 666 |
    | Totalt | 1 047 | 2 093 |

    ## Prioriterade valdistrikt {#valdistrikt kind=coverage metric=samtal distinct=valdistrikt}

    | Arbetarekommun | Valdistrikt |
    | --- | --- |
    | Ale | Nödinge södra |
    | | Surte norra |
    """

  @Test("its front matter")
  func frontMatter() throws {
    let plan = try #require(plan)
    #expect(plan.id.text == "exempel-2024")
    #expect(plan.title == "Verksamhetsplan 2024–2025")
    #expect(plan.organisation == "Exempelbygdens partidistrikt")
    #expect(plan.arbetarekommuner.map(\.name) == ["Ale", "Lilla Edet"])
    #expect(plan.period == Period("2024..2025"))
    #expect(plan.adopted == Day(iso: "2023-11-18"))
    #expect(plan.language == .swedish)
  }

  @Test("its goals, no fewer and no more, without a remark")
  func goals() throws {
    let result = PlanReader.read(Array(Self.text.utf8), name: "plans/exempel-2024.md")
    #expect(result.diagnostics == [])
    #expect(
      try #require(result.plan).goals.map(\.summary) == [
        "s1 distinct >=50",
        "handledare level >=8 from 3@2023-12-31",
        "some-strategi milestone",
        "medlemmar level >=450 by 2025-12-31",
        "dorrknackning count of samtal",
        "valdistrikt coverage =100% of samtal",
      ])
  }

  @Test("areas, lines, steps, tables")
  func details() throws {
    let goals = try #require(plan).goals
    #expect(goals.map(\.area) == ["Studier", "Studier", "Studier", "Studier", "Studier", "Studier"])
    #expect(goals.map(\.source.line) == [13, 14, 15, 19, 21, 29])
    #expect(goals[1].responsible == "Studieutskottet")
    #expect(goals[2].steps.map(\.id.text) == ["utkast", "inford"])
    #expect(goals[2].steps.map(\.text) == ["Förslag till styrelsen senast i maj", "Införd"])
    #expect(goals[2].steps[1].deadline == nil)
    #expect(goals[4].unitTargets.map(\.value) == [714, 1427, 333, 666].map { Quantity($0) })
    #expect(goals[4].unitTargets.map(\.year) == [2024, 2025, 2024, 2025])
    #expect(
      goals[5].names.map { "\($0.arbetarekommun): \($0.name)" } == ["Ale: Nödinge södra", "Ale: Surte norra"])
    #expect(goals[5].distinctTag?.text == "valdistrikt")
  }

  private var plan: Plan? {
    PlanReader.read(Array(Self.text.utf8), name: "plans/exempel-2024.md").plan
  }
}
