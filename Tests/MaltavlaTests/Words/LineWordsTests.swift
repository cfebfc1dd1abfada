import Goals
import Notation
import Testing

@testable import maltavla

/// What is said of lines, in both languages: every finding has words of its own, and none is said alike in both.
@Suite struct LineWordsTests {
  static let today = Day(iso: "2024-06-28") ?? Day(number: 0)

  static let findings: [LineFinding] = [
    .unknown("x", .metric, suggestion: "y"), .unknown("x", .place, suggestion: nil),
    .unknown("x", .anything, suggestion: nil), .ambiguousMetric("x", []), .ambiguousName("x", ["a", "b"]),
    .nameElsewhere("x", of: ["a"], not: "b"), .noAmount, .noMetric, .severalMetrics, .severalPlaces,
    .severalDays, .unsurePlace, .unsureDay,
    .idlePlace("x"), .idleDay, .vague("ca"), .range("1-2"),
    .badNumber("1.200"),
    .badNumber("x"),
    .total("x"), .doubtful("x"), .question, .numberInNote, .dashedNumber("-2"), .unclearValue, .notADay("x"),
    .futureDay(today + 1), .begunToday(today + 6), .unsureHour("kl 18"), .comparison("fler"),
    .table(rows: [2, 3]),
    .distantDay(today - 300), .unsureWeekday("Fredag"), .wrongWeekday("x", today),
    .tooLong(3_000, limit: 2_000),
  ]

  static let messages: [LineMessage] =
    findings.map { .finding($0, today: today) } + [
      .unitNeeded(["Ale"]), .bareStock("x", Quantity(4)), .readingOfFlow("x"), .negativeFlow("x"),
      .partialReading("x", of: "y"),
      .notPercent("x"), .doubledLine(3), .otherNumber(line: 3), .inState(line: 3), .hint, .nothingSaid,
      .notWithLines(option: "x"), .onlyWithLines(option: "x"), .unread([1]),
      .unread([1, 2]), .skipped([1]), .skipped([1, 2, 3, 5]), .saved(events: 2, lines: 1, nil),
      .wouldSave(events: 1, lines: 1), .loggedBefore(events: 1, asks: true),
      .loggedBefore(events: 1, asks: false), .doubt(line: 3, "x", lines: [1]), .askAnyway,
      .askAgain(events: 1), .askAgain(events: 2),
      .notSaved(lines: [1]),
    ]

  @Test func everyMessageHasWordsOfItsOwnInBoth() {
    let (swedish, english) = (SwedishWords(), EnglishWords())
    var seen: Set<String> = []
    for message in LineWordsTests.messages {
      let texts = [swedish.text(message), english.text(message)]
      #expect(texts[0] != texts[1], "\(message)")
      for text in texts {
        #expect(!text.isEmpty && seen.insert(text).inserted, "\(text)")
      }
    }
  }

  @Test(arguments: [
    (LineMessage.saved(events: 1, lines: 1, nil), "Sparat 1 händelse från 1 rad. Fel? maltavla correct ID"),
    (.skipped([2]), "Hoppat över, ur ett brev: rad 2."),
    (.skipped([1, 2, 3, 5, 7, 8]), "Hoppat över, ur ett brev: raderna 1–3, 5, 7 och 8."),
    (.notSaved(lines: [1, 4]), "Inte sparat: raderna 1 och 4."),
    (.finding(.unsureWeekday("Fredag"), today: today), "vilken fredag? Skriv dagen, idag eller i fredags"),
  ])
  func oneAndMany(_ message: LineMessage, _ swedish: String) {
    #expect(SwedishWords().text(message) == swedish)
  }
}
