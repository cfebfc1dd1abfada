import Goals
import Rendering
@testable import Reports
import Testing

/// What is said of the board's words and of what became of its actions.
@Suite struct AssessmentWordingTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var phrases: [Phrase]
    var swedish: String
    var english: String
    var testDescription: String { name }
  }

  static let ring = AssessmentSamples.ring

  static func words(_ level: Event.Level?, _ comment: String = "", _ tags: [String] = [], isOld: Bool = false)
    -> [Phrase]
  {
    AssessmentSamples.words(level, comment: comment, tags).map {
      .assessed($0, action: nil, isOld: isOld)
    }
  }

  static func action(_ tags: [String], after days: Int = 0) -> [Phrase] {
    AssessmentSamples.action(tags, after: days).map { [.action($0)] } ?? []
  }

  static let cases = [
    Case(
      name: "everything", phrases: words(.partly, "X", ring),
      swedish:
        "styrelsen 30 juni 2024, § 8: delvis uppnått. X. Åtgärd: Ring, klart 30 september 2024. Ansvarig: Kim.",
      english:
        "the board, 30 June 2024, § 8: partly reached. X. Action: Ring, by 30 September 2024. Responsible: Kim."
    ),
    Case(
      name: "a day in words", phrases: words(nil, "", ["action=Ring.", "by=31/8"]),
      swedish: "styrelsen 30 juni 2024. Åtgärd: Ring, klart 31/8.",
      english: "the board, 30 June 2024. Action: Ring, by 31/8."),
    Case(
      name: "old", phrases: words(.likely, isOld: true),
      swedish: "styrelsen 30 juni 2024 (äldre än ett kvartal): på god väg.",
      english: "the board, 30 June 2024 (more than a quarter ago): on track."),
    Case(
      name: "carried out", phrases: words(nil, "Alla nåddes.", ["action-done=Ring"]),
      swedish: "styrelsen 30 juni 2024. Alla nåddes. Genomfört: Ring.",
      english: "the board, 30 June 2024. Alla nåddes. Carried out: Ring."),
    Case(
      name: "under way", phrases: action(ring), swedish: "Ring (Kim), klart 30 september 2024. Pågår.",
      english: "Ring (Kim), by 30 September 2024. Under way."),
    Case(
      name: "a day late", phrases: action(ring, after: 93),
      swedish: "Ring (Kim), klart 30 september 2024. 1 dag sen.",
      english: "Ring (Kim), by 30 September 2024. 1 day late."
    ),
    Case(
      name: "twelve days late", phrases: action(ring, after: 104),
      swedish: "Ring (Kim), klart 30 september 2024. 12 dagar sen.",
      english: "Ring (Kim), by 30 September 2024. 12 days late."),
    Case(
      name: "done", phrases: action(["action=Ring!", "action-done=Ring!"]),
      swedish: "Ring! Genomförd 30 juni 2024.", english: "Ring! Carried out 30 June 2024."),
    Case(
      name: "of the report's earlier ones",
      phrases: AssessmentSamples.action(ring, after: 104).map { [.earlierAction($0, goal: "Vi ringer.")] }
        ?? [],
      swedish: "12 dagar sen: Ring, klart 30 september 2024. Ansvarig: Kim. Mål: Vi ringer.",
      english: "12 days late: Ring, by 30 September 2024. Responsible: Kim. Goal: Vi ringer."),
    Case(
      name: "one late", phrases: [.lateActions([LateAction(goal: "Samtal", due: AssessmentSamples.day)])],
      swedish: "Åtgärder: 1 försenad (Samtal, skulle vara klar 30 juni 2024).",
      english: "Actions: 1 late (Samtal, was due 30 June 2024)."),
    Case(
      name: "four late",
      phrases: [.lateActions((0..<4).map { LateAction(goal: "G", due: AssessmentSamples.day - $0) })],
      swedish:
        "Åtgärder: 4 försenade (G, skulle vara klar 30 juni 2024; G, skulle vara klar 29 juni 2024; G, skulle vara klar 28 juni 2024; och 1 till).",
      english:
        "Actions: 4 late (G, was due 30 June 2024; G, was due 29 June 2024; G, was due 28 June 2024; and 1 more)."
    ),
    Case(
      name: "too long ago", phrases: [.lastAssessed(AssessmentSamples.day)],
      swedish: "bedömdes senast 30 juni 2024, för mer än ett kvartal sedan",
      english: "last assessed 30 June 2024, more than a quarter ago"),
    Case(
      name: "an old comment", phrases: [.oldComment("X", AssessmentSamples.day)],
      swedish: "X. (Styrelsen 30 juni 2024, äldre än ett kvartal.)",
      english: "X. (The board, 30 June 2024, more than a quarter ago.)"),
  ]

  @Test(arguments: cases)
  func says(_ test: Case) throws {
    let phrase = try #require(test.phrases.first)
    #expect(phrasebook(.swedish).text(phrase).replacing("\u{A0}", with: " ") == test.swedish)
    #expect(phrasebook(.english).text(phrase).replacing("\u{A0}", with: " ") == test.english)
  }
}
