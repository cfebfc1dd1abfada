import Goals
import Notation
import Rendering
import Testing
import Text

/// Diagnostics for people: the caret stands under what is meant.
@Suite struct DiagnosticRendererTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var line: String
    var column: Int
    var length = 1
    var shown: String
    var caret: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "at the start", line: "abc", column: 1, shown: "abc", caret: "^"),
    Case(name: "a word", line: "en lila plan", column: 4, length: 4, shown: "en lila plan", caret: "   ^^^^"),
    Case(
      name: "after Swedish in parts", line: "o\u{308}o\u{308}x", column: 3, shown: "o\u{308}o\u{308}x",
      caret: "  ^"),
    Case(name: "after wide letters", line: "目标 x", column: 4, shown: "目标 x", caret: "     ^"),
    Case(name: "under wide letters", line: "a目标", column: 2, length: 2, shown: "a目标", caret: " ^^^^"),
    Case(name: "under a rose", line: "🌹 x", column: 1, shown: "🌹 x", caret: "^^"),
    Case(name: "after a tab", line: "a\tb", column: 3, shown: "a b", caret: "  ^"),
    Case(name: "after a control", line: "\u{1B}x", column: 2, shown: "\\u{1b}x", caret: "      ^"),
    Case(name: "under a control", line: "a\u{202E}b", column: 2, shown: "a\\u{202e}b", caret: " ^^^^^^^^"),
    Case(name: "after the end", line: "abc", column: 4, shown: "abc", caret: "   ^"),
    Case(name: "far after the end", line: "abc", column: 99, shown: "abc", caret: "   ^"),
    Case(name: "longer than the line", line: "abc", column: 2, length: 99, shown: "abc", caret: " ^^"),
    Case(name: "an empty line", line: "", column: 1, shown: "", caret: "^"),
  ]

  static func lines(_ line: String?, column: Int, length: Int, _ language: Language = .swedish) -> [String] {
    let place = SourceLocation(file: "plans/p.md", line: 12, column: column)
    let diagnostic = Diagnostic(.fault, at: place, length: length, line: line, .plan(.malformedLine))
    return DiagnosticRenderer(phrasebook(language), color: false).text(diagnostic)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: cases)
  func points(_ test: Case) {
    let lines = DiagnosticRendererTests.lines(test.line, column: test.column, length: test.length)
    #expect(lines[1] == " 12 | " + test.shown)
    #expect(lines[2] == "    | " + test.caret)
  }

  @Test func `the whole, in both languages`() {
    #expect(
      DiagnosticRendererTests.lines("abc", column: 2, length: 1) == [
        "plans/p.md:12:2: fel: raden är ingen nyckel med värde", " 12 | abc", "    |  ^",
        "      Gör så här: skriv \"nyckel: värde\", eller ta bort raden.",
      ])
    #expect(
      DiagnosticRendererTests.lines(nil, column: 2, length: 1, .english) == [
        "plans/p.md:12:2: error: the line is no key with a value",
        "      To mend it: write \"key: value\", or remove the line.",
      ])
  }

  @Test(arguments: ["x", "标", "\u{7}"], [1, 61, 150, 400])
  func `a long line is cut around what is meant`(_ letter: String, _ column: Int) {
    let line =
      String(repeating: letter, count: column - 1) + "!" + String(repeating: letter, count: 400 - column)
    let lines = DiagnosticRendererTests.lines(line, column: column, length: 1)
    #expect(lines[1].displayWidth <= 110)
    let mark = lines[1].firstIndex(of: "!").map { lines[1][..<$0].displayWidth }
    let caret = lines[2].firstIndex(of: "^").map { lines[2][..<$0].displayWidth }
    #expect(mark != nil)
    #expect(mark == caret)
  }

  @Test func `what is quoted is harmless`() {
    let place = SourceLocation(file: "a\u{1B}.md", line: 1)
    let finding = Finding.plan(.unknownKey("k\u{1B}[2J", suggestion: nil))
    let text = DiagnosticRenderer(phrasebook(.english), color: false)
      .text(Diagnostic(.remark, at: place, line: nil, finding))
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("a\\u{1b}.md:1:1: look at: unknown key \"k\\u{1b}[2J\""))
  }
}
