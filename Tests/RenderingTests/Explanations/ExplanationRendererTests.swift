import Goals
import Notation
import Rendering
import Testing
import Text

/// Explanations of sentences as people see them; how they look is shown by the transcript of `explain`.
@Suite struct ExplanationRendererTests {
  static let hostile = [
    "", " ", "?", "((((", "1", "minst", "från 5 till", "varje varje varje", "\u{301}\u{301}", "\0", "a\tb\rc",
    "漢字漢字 minst 3 漢字", "Minst 3 👩‍👩‍👧‍👦 i veckan", "\u{202E}minst 5 möten",
    String(repeating: "minst 5 möten senast i maj och ", count: 60),
    String(repeating: "a\u{301}", count: 3000), String(repeating: "minst", count: 3000),
    String(repeating: "x ", count: 40_000),
  ]

  @Test(
    "no input harms, and no line is wider than the terminal", arguments: Language.allCases, [40, 60, 80, 200])
  func robust(_ language: Language, _ width: Int) {
    for sentence in ExplanationRendererTests.hostile {
      let explanation = Explanation(of: sentence, year: 2025)
      for color in [false, true] {
        let renderer = ExplanationRenderer(phrasebook(language), width: width, color: color, year: 2025)
        let text = renderer.text(explanation, number: 12)
        #expect(!text.isEmpty)
        guard !color else { continue }
        for line in text.split(separator: "\n") where !line.contains("{#") {
          #expect(line.displayWidth <= width, "\(line.prefix(100))")
        }
      }
    }
  }

  @Test("a sentence that no person wrote is cut, and that is said")
  func cut() {
    let explanation = Explanation(of: String(repeating: "å", count: 50_000), year: nil)
    #expect(explanation.isCut)
    #expect(explanation.sentence == String(repeating: "å", count: 8_000))
    let renderer = ExplanationRenderer(phrasebook(.english), color: false, year: 2025)
    #expect(renderer.text(explanation, number: nil).contains("TOO LONG"))
    let zalgo = Explanation(
      of: "Minst tre mo" + String(repeating: "\u{308}", count: 20_000) + "ten", year: nil)
    #expect(zalgo.isCut)
    #expect(zalgo.sentence.unicodeScalars.count == 112)
    #expect(!Explanation(of: "Minst tre mo\u{308}ten", year: nil).isCut)
  }
}
