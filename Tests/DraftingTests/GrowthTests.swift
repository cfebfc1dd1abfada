import Goals
import Notation
import TestSupport
import Testing

@testable import Drafting

/// Serialized, so that the measured times are not each other's.
@Suite("Time grows with the document, whatever stands in it", .serialized, .enabledWhereTimesAreTrue)
struct GrowthTests {
  static let pieces = [
    "(", "[", "{", "|", "*", "_", "#", ">", "-", "1", "1 ", ",", ".", "a", "\u{301}", "\u{AD}\n",
    "- ", "- \n", "# A\n", "Mål\n", "Mål:\n\n", "- Minst 5 möten hålls\n",
    "1. Minst 5 möten hålls\n", "Vi ska hålla 5 möten. ", "Vi ska\n", "- a\n", "a-\n", "a\n\n",
    "\n", "\u{C}Sida 1\n", "Sida 1 (5)\n", "Inledning ..... 5\n", "1.1 Rubrik\n", "RUBRIK\n\n",
    "12 text\n", "| Ale | 714 |\n", "Ale    714\n", "  - a\n", "Ansvarig: A\n", "**Mål** ",
    "<!--\n", "---\n", "```\n", "Under våren ska vi:\n",
  ]

  @Test("one piece over and over, 8 times as long", arguments: pieces, [false, true])
  func repetition(piece: String, isMarkdown: Bool) {
    let start = isMarkdown ? "" : "Verksamhetsplan 2026\n\nMål\n\n- Minst 5 möten\n"
    func time(_ bytes: Int) -> Swift.Duration {
      let text = start + String(repeating: piece, count: max(1, bytes / piece.utf8.count))
      let document = SourceDocument(name: "plan", text: text, isMarkdown: isMarkdown)
      return processorTime {
        let plan = DraftWriter(PlainWords(), year: 2027).text(of: Drafter().draft(document))
        _ = PlanReader.read(Array(plan.utf8), name: "plan.md")
      }
    }
    let short = max(time(400), .milliseconds(2))
    #expect(time(3_200) < short * 32)
  }
}
