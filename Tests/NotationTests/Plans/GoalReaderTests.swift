import Goals
import Testing

@testable import Notation

@Suite("From sentence and attributes to a goal")
struct GoalReaderTests {
  @Test(
    "attributes override the sentence",
    arguments: [
      ("- Hålla tio möten {#a}", "a count =10"), ("- Hålla tio möten {#a target=12}", "a count >=12"),
      ("- Hålla tio möten {#a kind=level}", "a level =10"), ("- Växa {#a target=+100}", "a increase >=100"),
      ("- Krympa {#a target=-5%}", "a decrease >=5%"),
      ("- Nå dit {#a kind=level target=<=62}", "a level <=62"),
      ("- Nå dit {#a kind=level target==2}", "a level =2"),
      (
        "- Alla nya medlemmar får ett samtal inom två veckor {#a within=P14D}", "a coverage =100% within P14D"
      ),
      ("- Hålla tio möten {#a by=2024-05-01}", "a count =10 by 2024-05-01"),
      ("- Två möten {#a kind=rate per=P3W}", "a rate =2 per P3W"),
      ("- Hålla tio möten {#a metric=moten}", "a count =10 of moten"),
      ("- Hålla tio möten {#a kind=qualitative}", "a qualitative"),
      ("- Medelåldern sjunker {#a}", "a direction down"),
      ("- Medelåldern sjunker {#a kind=qualitative}", "a qualitative"),
      ("- Medelåldern sjunker {#a kind=level target=<=60}", "a level <=60"),
      (
        "- Medelåldern sjunker (62 år, 231102) {#a baseline=61,5@2023-12-31}",
        "a direction from 61,5@2023-12-31 down"
      ),
      ("- Utveckla samarbetet {#a kind=coverage}", "a coverage =100%"),
      ("- Medelåldern ökar inte {#a}", "a qualitative"),
      ("- Medelåldern ökar inte {#a target=60}", "a level <=60"),
      ("- Medelåldern ökar inte {#a kind=level target=60}", "a level <=60"),
      ("- Medelåldern ökar inte {#a target=>=60}", "a level >=60"),
      ("- Medelåldern ökar inte {#a kind=direction}", "a direction down"),
      ("- Medelåldern ökar inte {#a baseline=60@2023-12-31}", "a level <=60 from 60@2023-12-31"),
      (
        "- Medelåldern ökar inte (62 år, 231102) {#a baseline=60@2023-12-31}",
        "a level <=60 from 60@2023-12-31"
      ),
      ("- Vi blir inte färre {#a target=400}", "a level >=400"),
    ])
  func overrides(body: String, expected: String) throws { #expect(try goal(body).summary == expected) }

  @Test("names and switches are kept")
  func texts() throws {
    let goal = try goal(
      #"- Tio möten {#a name="Möten" unit=torgmöten responsible="Kassören" reference="§ 7" measure=stock adds=no}"#
    )
    #expect(goal.name == "Möten")
    #expect(goal.unit == "torgmöten")
    #expect(goal.responsible == "Kassören")
    #expect(goal.reference == "§ 7")
    #expect(goal.measure == .stock)
    #expect(!goal.addsUp)
  }

  @Test(
    "populations",
    arguments: [
      ("arbetarekommuner", .arbetarekommuner), ("l", Population.list(identifier("l"))),
      ("nya-medlemmar", .metric(identifier("nya-medlemmar"))), ("t", .metric(identifier("t"))),
    ] as [(String, Population)])
  func populations(of: String, population: Population) throws {
    let tables = """
      ## L {#l}
      | AK | Distrikt |
      | -- | -- |
      | Ale | Nol |
      ## T {#t}
      | AK | 2024 |
      | -- | -- |
      | Ale | 1 |

      """
    #expect(try goals(tables + "- Alla {#a kind=coverage of=\(of)}\n").last?.population == population)
  }

  @Test("only what is itself a percentage is one, and does not add up")
  func percentages() throws {
    let shares = [
      "- Andelen kvinnor ska vara minst 50 procent {#a}", "- Fler betalar avgiften (66 %, 231102) {#a}",
      "- Fler betalar avgiften {#a baseline=66%@2023-11-02}", "- Nå dit {#a kind=level target=38%}",
    ]
    for body in shares {
      let goal = try goal(body)
      #expect(goal.isPercent && !goal.addsUp, "\(body)")
    }
    for body in ["- Medlemsantalet ska öka med 8 % {#a}", "- Växa {#a target=+5%}"] {
      let goal = try goal(body)
      #expect(!goal.isPercent && goal.addsUp, "\(body)")
    }
  }

  @Test("further targets are goals of their own, id-2, unless an attribute settles the sentence")
  func further() throws {
    let sentence = "- Hålla minst tio möten och föra minst 50 samtal"
    let both = try goals(sentence + " {#a responsible=Ordföranden}")
    #expect(both.map(\.summary) == ["a count >=10", "a-2 count >=50"])
    #expect(both.map(\.responsible) == ["Ordföranden", "Ordföranden"])
    #expect(try goals(sentence + " {#a target=10}").count == 1)
    #expect(
      try goals("- [Hålla minst tio möten]{#a} och [föra minst 50 samtal]{#b}").map(\.id.text) == ["a", "b"])
  }

  @Test("without an id the first three content words name it")
  func names() throws {
    let goal = try goal("Mål:\n\n- Minst 50 medlemmar ska genomföra S1 senast i maj\n")
    #expect(goal.id.text == "medlemmar-s1")
  }

  @Test("boxes make a milestone of what is none")
  func milestone() throws {
    let goal = try goal("- Medelåldern sjunker {#a}\n  - [ ] Utredning {#u by=2024-05-31}\n  - [ ] Beslut\n")
    #expect(goal.summary == "a milestone")
    #expect(goal.measure == .flow)
    #expect(goal.steps.map(\.id.text) == ["u", "beslut"])
    #expect(goal.steps.map(\.deadline) == [Day(iso: "2024-05-31"), nil])
  }
}

/// An id that is known to be one.
func identifier(_ text: String) -> Identifier {
  guard let id = Identifier(text) else { preconditionFailure("\(text) is no id") }
  return id
}
