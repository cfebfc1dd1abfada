import Goals
import Notation
import Testing
import Text

@Suite("Personal numbers in what people write")
struct PersonalNumberChecksTests {
  private static let today = StatedDay(year: 2026, month: 11, day: 29)

  @Test(
    "columns and lengths are counted in characters",
    arguments: [
      ("811218-9876", 1), ("Ring 811218-9876.", 6), ("e\u{301}e\u{301} 811218-9876", 4), ("👩‍👩‍👧 811218-9876", 3),
    ])
  func place(line: String, column: Int) throws {
    let place = try #require(PersonalNumberChecks.place(in: line, today: PersonalNumberChecksTests.today))
    #expect(place.column == column && place.length == 11)
  }

  @Test(
    "none where the digits are another's",
    arguments: ["", "811218-9877", "070-123 45 67", "2024-03-14 kl. 18.30", "12 000 000 000 kr"])
  func none(line: String) {
    #expect(PersonalNumberChecks.place(in: line, today: PersonalNumberChecksTests.today) == nil)
  }

  @Test("a remark for each line that holds one, and one only")
  func lines() {
    let text = "# Plan\n\nKontakt: 811218-9876, 811218-9876\n\n- Minst 9 möten\nBo 19811218-9876\n"
    let file = SourceFile(name: "plan.md", bytes: Array(text.utf8))
    let found = PersonalNumberChecks.diagnostics(of: file, today: PersonalNumberChecksTests.today)
    #expect(found.map(\.location.line) == [3, 6])
    #expect(found.allSatisfy { $0.severity == .remark })
  }
}
