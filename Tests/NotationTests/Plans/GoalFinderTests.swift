import Goals
import Testing

@Suite("What is a goal, and what is not")
struct GoalFinderTests {
  @Test(
    "the list after a label or heading Mål",
    arguments: [
      "Mål\n\n", "Mål:\n\n", "Mål:\n", "**Mål:**\n\n", "*Mål*\n\n", "# Mål\n\n", "### Mål:\n", "MÅL\n\n",
      "Våra mål:\n\n", "Ma\u{30A}l\n\n",
    ])
  func labels(label: String) throws {
    #expect(try goals(label + "- Hålla tio möten\n- Föra 50 samtal\n").count == 2)
  }

  @Test(
    "other lists are none: duties, activities, other labels",
    arguments: [
      "Distriktet ska enligt stadgarna:\n\n- Hålla kongress\n- Välja revisorer\n", "- Hålla tio möten\n",
      "Mål och medel:\n\n- Hålla tio möten\n", "# Aktiviteter\n\n- Hålla tio möten\n",
      "Mål:\n\nText emellan.\n\n- Hålla tio möten\n", "Mål:\n\n# Annat\n\n- Hålla tio möten\n",
      "Vi ska föra 500 samtal.\n", "Mål: vi ska växa\n\n- Hålla tio möten\n",
      "```\nMål:\n\n- Tio möten\n```\n",
      "<!--\nMål:\n\n- Tio möten {#a}\n-->\n", "# Mål\n\n| a | b |\n| - | - |\n\n- Tio möten\n",
      "| a | b |\n",
    ])
  func none(body: String) throws { #expect(try goals(body) == []) }

  @Test(
    "whatever has an id, anywhere",
    arguments: [
      ("- Duty\n- Tio möten {#a}\n", ["a"]),
      ("Vi håller [tio möten]{#a} och [50 samtal]{#b}.\n", ["a", "b"]),
      ("- Vi håller [tio möten]{#a} i år\n", ["a"]), ("- Lista\n  - Tio möten {#a}\n", ["a"]),
      ("Tio möten i år. {#a}\n", ["a"]), ("Mål:\n\n- [Tio möten]{#a} och [50 samtal]{#b}\n", ["a", "b"]),
      ("Mål:\n\n- Tio möten {#a}\n\n  Därför att [fem samtal]{#b} behövs.\n", ["a", "b"]),
    ] as [(String, [String])])
  func identified(body: String, ids: [String]) throws { #expect(try goals(body).map(\.id.text) == ids) }

  @Test("what explains a goal is none, and does not end the list")
  func explanations() throws {
    let body = """
      Mål:

      - Tio möten {#a}
        - i två kommuner
          - och på kvällar

        Mötena är öppna.

      - Nio samtal {#b}

      * Åtta kurser {#c}
      """
    #expect(try goals(body).map(\.id.text) == ["a", "b", "c"])
    let unnamed = "Mål:\n\n- Tio möten\n\n  Öppna för alla.\n\n- Nio samtal\n"
    #expect(try goals(unnamed).map(\.text) == ["Tio möten", "Nio samtal"])
  }

  @Test("the area is the nearest heading above that is not Mål")
  func areas() throws {
    let body = """
      Tio möten {#a}

      # Studier
      ## Mål
      - Tio möten {#b}
      ## Cirklar
      ### Mål:
      - Tio möten {#c}
      # Samtal {#d}
      | AK | 2024 |
      | -- | ---- |
      | Ale | 4 |

      Tio möten {#e}
      """
    #expect(try goals(body).map(\.area) == [nil, "Studier", "Cirklar", nil, "Samtal"])
  }

  @Test("steps belong to the nearest goal above them")
  func steps() throws {
    let body = """
      - Ny hemsida {#a kind=milestone}
        - [ ] Upphandla
        - Ny logga {#b kind=milestone}
          - [ ] Rita
        - [ ] Bygga
      - Inget mål
        - [ ] Inget steg
      """
    let found = try goals(body)
    #expect(found.map { $0.steps.map(\.text) } == [["Upphandla", "Bygga"], ["Rita"]])
  }
}
