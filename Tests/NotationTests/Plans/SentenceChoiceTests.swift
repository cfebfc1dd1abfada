import Goals
import Notation
import Testing

@Suite("Reading only the sentences of a metric's goals")
struct SentenceChoiceTests {
  private static let text = """
    ---
    title: Plan
    organisation: Byn
    arbetarekommuner: Ale
    period: 2024
    ---

    Mål:

    - Minst 600 samtal {#samtal}
    - Medlemsantalet ska öka med minst 40 {#medlemmar}
    - Minst 20 kvällar vid dörrarna {#kvallar metric=samtal}
    - Minst två torgmöten i månaden
    - [Alla nya medlemmar kontaktas inom två veckor]{#kontaktade of=nya-medlemmar}
    """

  private func goals(_ choice: SentenceChoice) -> [Goal] {
    PlanReader.read(Array(SentenceChoiceTests.text.utf8), name: "plan.md", sentences: choice).plan?.goals
      ?? []
  }

  @Test(
    "they are as in the whole plan, and so are their ids",
    arguments: [("samtal", 2), ("medlemmar", 1), ("kontaktade", 1), ("torgmoten-manaden", 0)])
  func following(name: String, count: Int) throws {
    let metric = try #require(Identifier(name))
    let whole = goals(.all)
    let chosen = goals(.following(metric))
    #expect(whole.count == 5)
    #expect(chosen.map(\.id) == whole.map(\.id))
    #expect(chosen.map(\.metric) == whole.map(\.metric))
    #expect(chosen.filter { $0.metric == metric } == whole.filter { $0.metric == metric })
    #expect(whole.count { $0.metric == metric } == count)
  }

  @Test("what gives its goal its name is read whatever is asked for")
  func nameless() throws {
    let whole = try #require(goals(.all).first { $0.text.hasPrefix("Minst två") })
    let chosen = goals(.following(whole.id))
    #expect(chosen.contains(whole))
  }
}
