import Goals
import Testing

@Suite("Tables of goals")
struct TableTests {
  private func table(_ heading: String, _ rows: String = "| Ale | 1 427 |") throws -> Goal {
    try goal("## \(heading)\n\nEn mening.\n\n| Arbetarekommun | 2024 |\n| --- | ---: |\n\(rows)\n")
  }

  @Test(
    "of the heading only the kind counts",
    arguments: [
      ("Dörrknackning per arbetarekommun och år {#a}", "a count"),
      ("Minst 500 samtal per vecka senast i maj {#a}", "a count"), ("Samtal {#a kind=level}", "a level"),
      ("Antalet medlemmar ökar med 5 per år {#a}", "a increase"),
      ("Medelåldern sjunker {#a}", "a count"), ("Medlemmar {#a kind=increase metric=m}", "a increase of m"),
      ("Medlemmar {#a kind=decrease}", "a decrease"),
    ])
  func kinds(heading: String, expected: String) throws {
    let goal = try table(heading)
    #expect(goal.summary == expected)
    #expect(goal.measure == goal.kind.measure)
    #expect(goal.unitTargets.map(\.value) == [Quantity(1427)])
  }

  @Test(
    "totals are verified and never added, wherever they stand",
    arguments: [
      "| Ale | 3 |\n| Lilla Edet | 4 |\n| Totalt | 7 |", "| Totalt | 7 |\n| Ale | 3 |\n| Lilla Edet | 4 |",
      "| Ale | 3 |\n| Lilla Edet | 4 |\n| SUMMA | 7 |", "| Ale | 3 |\n| Lilla Edet | 4 |",
    ])
  func totals(rows: String) throws {
    let targets = try table("Samtal {#a}", rows).unitTargets
    #expect(targets.map { "\($0.arbetarekommun) \($0.value.journalText)" } == ["Ale 3", "Lilla Edet 4"])
  }

  @Test("numbers with any space, and decimals")
  func numbers() throws {
    let rows = "| Ale | 1\u{202F}427,5 |\n| Lilla Edet | 0 |\n| Totalt | 1\u{A0}427,50 |"
    #expect(try table("Samtal {#a}", rows).unitTargets.map(\.value) == [Quantity(scaled: 14_275_000), .zero])
  }

  @Test("a year outside the plan's period is kept")
  func otherYears() throws {
    let goal = try goal("## S {#a}\n| AK | 2023 | 2030 |\n| - | - | - |\n| Ale | 1 | 2 |\n")
    #expect(goal.unitTargets.map(\.year) == [2023, 2030])
  }

  @Test("list tables: an empty first cell means the one above")
  func lists() throws {
    let goal = try goal(
      """
      ## Prioriterade valdistrikt senast i maj {#a}
      | AK | Valdistrikt |
      | --- | --- |
      | Ale | Nol \\| södra |
      | | Surte |
      | Lilla Edet | Göta |
      """)
    #expect(goal.summary == "a coverage =100%")
    #expect(
      goal.names.map { "\($0.arbetarekommun): \($0.name)" } == [
        "Ale: Nol | södra", "Ale: Surte", "Lilla Edet: Göta",
      ])
  }

  @Test("a table under a heading without an id is text")
  func plain() throws {
    #expect(try goals("## Samtal\n\n| AK | 2024 |\n| - | - |\n| Norsjö | x |\n") == [])
  }
}
