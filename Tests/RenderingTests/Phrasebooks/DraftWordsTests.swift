import Drafting
import Goals
import Reading
import Rendering
import Testing

/// What a draft says on its own behalf stands in both languages.
@Suite struct DraftWordsTests {
  static let concerns: [Concern] =
    [
      .fromProse, .totalMismatch(year: 2024, stated: Quantity(5), computed: Quantity(6)),
      .unreadableRow("X 1 2"), .unknownPlace("X"),
    ] + Doubt.allCases.map { .doubt($0) }
    + (Arbetarekommun("X").map { unit in
      [
        .rowSumMismatch(unit, stated: Quantity(5), computed: Quantity(6)), .repeatedRow(unit),
        .ambiguousRow(unit),
      ]
    } ?? [])

  @Test(arguments: Language.allCases, concerns)
  func aConcernIsAClause(_ language: Language, _ concern: Concern) {
    let text = phrasebook(language).text(concern)
    #expect(!text.isEmpty)
    #expect(text.last != ".")
    // What is said in a comment of a plan file must not end it, nor be read as attributes.
    #expect(!text.contains { "{}<>".contains($0) })
    #expect(LanguageTests.foreign(text, in: language) == [], "\(text)")
  }

  @Test func aRemarkNamesThePlace() {
    let swedish = phrasebook(.swedish)
    #expect(swedish.remark(line: 5, endLine: 5, page: nil, concerns: []) == "rad 5")
    #expect(
      swedish.remark(line: 5, endLine: 7, page: 2, concerns: [.doubt(.approximate), .unknownPlace("X")])
        == "sidan 2, rad 5–7; se över: talet är ungefärligt men läst som exakt; \"X\" är ingen känd kommun")
    #expect(phrasebook(.english).remark(line: 5, endLine: 7, page: 2, concerns: []) == "page 2, lines 5–7")
  }

  @Test(arguments: Language.allCases)
  func thePrefaceCountsAndNamesGaps(_ language: Language) {
    let draft = Drafter().draft(SourceDocument(name: "X.pdf", text: ""))
    let book = phrasebook(language)
    let lines = book.preface(draft)
    #expect(lines.count == 2 + DraftGap.allCases.count)
    for line in lines {
      #expect(line.hasSuffix("."))
      #expect(LanguageTests.foreign(line, in: language) == [], "\(line)")
    }
    for gap in DraftGap.allCases { #expect(!book.unknown(gap).isEmpty) }
  }
}
