import Goals
import TestSupport
import Testing
import Text

@testable import Rendering
@testable import Reports

/// The text of a letter is never longer than a screen, whatever there is to tell, and says what it leaves out.
@Suite struct LetterTextTests {
  static let day = Day(number: 19_904)

  static func letter(
    alarms: [Letter.AlarmGroup] = [], changes: [Letter.Change]? = [], tasks: [Letter.Task] = [],
    name: String = "Distriktet", isExample: Bool = false
  ) -> Letter {
    Letter(
      language: .swedish, isExample: isExample, organisation: name, title: name, asOf: day, since: day - 30,
      goals: 28, subject: .verbatim("x"),
      standings: Outlook.allCases.map { Paper.Standing(outlook: $0, reason: nil, count: 3, before: nil) },
      notes: [.reporting(known: 10, all: 11), .silentSince(name, day, asOf: day)], alarms: alarms,
      changes: changes,
      news: nil, tasks: tasks, table: Table(columns: []), others: [], units: nil,
      basis: Paper.Basis(events: 812, through: day, fingerprint: "7f3a-91c2", record: ""))
  }

  static func alarm(_ name: String) -> Letter.Alarm {
    let action = name.isEmpty ? nil : AssessmentSamples.action(["action=\(name)", "by=snart"])
    return Letter.Alarm(
      name: .verbatim(name), figure: .verbatim("1"), rest: .verbatim("av 2"),
      gap: .letter(.gap(Quantity(-1))),
      bar: nil,
      remarks: [.letter(.needed(Quantity(3)))] + (action.map { [.letter(.remedy($0))] } ?? []),
      lacks: [.letter(.noResponsible)])
  }

  static func change(_ name: String) -> Letter.Change {
    Letter.Change(
      way: .worse, name: .verbatim(name), from: .letter(.leaving(.outlook(.likely, nil))), to: .uncertain,
      words: .outlook(.uncertain, nil), why: .verbatim(name))
  }

  private func lines(_ letter: Letter, contact: String = "anna@example.org") throws -> [String] {
    let text = LetterText(letter, contact: contact, SwedishPhrasebook()).text
    #expect(text.hasSuffix("\n"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    try #require(lines.count <= 25, "\(text)")
    try #require(lines.allSatisfy { $0.count <= 72 && $0.last != " " }, "\(text)")
    return lines
  }

  @Test func nothingIsLeftOutWhereThereIsRoom() throws {
    let alarms = [Letter.AlarmGroup(outlook: .unlikely, alarms: [Self.alarm("A"), Self.alarm("B")])]
    let lines = try lines(Self.letter(alarms: alarms, changes: [Self.change("C")], isExample: true))
    #expect(
      lines == [
        "Distriktet · Distriktet", "Läget den 30 juni 2024. EXEMPELDATA: påhittade siffror.", "",
        "NÅS KNAPPAST",
        "- A: 1 av 2, 1 efter planen.", "  Krävs 3 i veckan. Åtgärd: A, klart snart. Pågår. Ansvarig saknas.",
        "- B: 1 av 2, 1 efter planen.", "  Krävs 3 i veckan. Åtgärd: B, klart snart. Pågår. Ansvarig saknas.",
        "",
        "ÄNDRAT SEDAN 31 MAJ",
        "- 10 av 11 arbetarekommuner har rapporterat. Distriktet: senast den", "  30 juni.",
        "- Sämre: C, från på god väg till osäkert (C).", "",
        "I övrigt: 3 uppnådda, 3 på god väg, 3 osäkra, 3 ej mätt.",
        "Alla 28 mål står i HTML-delen. Frågor: anna@example.org",
        "Bygger på 812 händelser t.o.m. 30 juni 2024, kontrollsumma 7f3a-91c2.",
      ])
  }

  @Test func whatThereIsNoRoomForIsCounted() throws {
    let alarms = [
      Letter.AlarmGroup(outlook: .unlikely, alarms: (1...9).map { Self.alarm("A\($0)") }),
      Letter.AlarmGroup(outlook: .missed, alarms: (1...5).map { Self.alarm("M\($0)") }),
    ]
    let lines = try lines(Self.letter(alarms: alarms, changes: (1...8).map { Self.change("C\($0)") }))
    let left = lines.filter { $0.hasSuffix("till, se HTML-delen") }
    let shown = lines.count { $0.hasPrefix("- ") }
    let counts = left.compactMap { Int($0.split(separator: " ")[1]) }
    // Nine, five, eight, and who has reported.
    #expect(counts.reduce(shown, +) == 23)
  }

  @Test func isNeverTooLong() throws {
    var generator = SplitMix64(seed: 9)
    let pieces = ["å", "ord ", "-", "- ", "\n", "👩‍🚀", String(repeating: "x", count: 80), "\u{202E}", "  "]
    for _ in 0..<400 {
      func name() -> String { generator.text(of: pieces, length: Int.random(in: 1...200, using: &generator)) }
      func few<Item>(_ item: (String) -> Item) -> [Item] {
        (0..<Int.random(in: 0...12, using: &generator)).map { _ in item(name()) }
      }
      let alarms = [Outlook.unlikely, .missed].map { Letter.AlarmGroup(outlook: $0, alarms: few(Self.alarm)) }
      let tasks = few { Letter.Task(who: .verbatim($0), what: [.verbatim($0), .verbatim($0)]) }
      let letter = Self.letter(
        alarms: alarms.filter { !$0.alarms.isEmpty }, changes: few(Self.change), tasks: tasks, name: name())
      let text = LetterText(letter, contact: "a@b.se", SwedishPhrasebook()).text
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      try #require(lines.count <= 25, "\(text)")
      try #require(lines.allSatisfy { $0.displayWidth <= 72 }, "\(text)")
      try #require(!text.unicodeScalars.contains { $0 != "\n" && $0.isHazardous })
    }
  }

  @Test func htmlHoldsNothingLive() {
    let name = "<script>x</script>\"'><img src=x>"
    let alarms = [Letter.AlarmGroup(outlook: .missed, alarms: [Self.alarm(name)])]
    let letter = Self.letter(
      alarms: alarms, changes: [Self.change(name)],
      tasks: [Letter.Task(who: .verbatim(name), what: [.verbatim(name)])], name: name)
    let html = LetterHTML(letter, contact: "a@b.se", SwedishPhrasebook()).text
    #expect(!html.contains("<script") && !html.contains("<img"))
    #expect(html.contains("&lt;script&gt;x&lt;/script&gt;"))
    #expect(html.contains("kontrollsumma 7f3a-91c2."))
  }
}
