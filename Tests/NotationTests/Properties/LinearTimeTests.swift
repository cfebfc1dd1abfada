import Notation
import TestSupport
import Testing

/// Serialized, so that the measured times are not each other's.
@Suite("Time grows with the length, not with its square", .serialized, .enabledWhereTimesAreTrue)
struct LinearTimeTests {
  static let units = [
    "[", "{", "|", "*", "-", "#", "`", "]", "\"", "a", "é", " ", "\n", "\r", "{#a}", "[a]{", "[a]{}", "{a=\"",
    "<!--", "-->",
    "- ", "- \n", "|\n", "| a |\n", "a\n", "# \n", "- a\n\n", "---\n", "```\n", "a: b\n", "{#a b}\n", "[ ] ",
    "{#a b=c", " b=c", "|\\", "\u{1B}\n", "\u{301}",
  ]

  @Test("one sign or line over and over, 8 times as long", arguments: units)
  func repetition(unit: String) {
    for start in ["", goodFrontMatter, goodFrontMatter + "- {#a ", "---\ntitle: "] {
      let short = time(start, unit, bytes: 2_000)
      let long = time(start, unit, bytes: 16_000)
      #expect(long < max(short, .milliseconds(1)) * 32, "\(start.debugDescription) \(unit.debugDescription)")
    }
  }

  @Test("nested bullets, each deeper than the one above")
  func nesting() {
    func nested(_ depth: Int) -> String {
      (0..<depth).map { String(repeating: " ", count: $0) + "- a\n" }.joined()
    }
    #expect(time(goodFrontMatter + "Mål:\n\n", nested(600), bytes: 1) < .seconds(2))
  }

  @Test(
    "a quarter of a megabyte of one sign", arguments: ["[", "{", "|", "*", "-", "- ", "a\n", "|\n", "{a=\""])
  func size(unit: String) {
    #expect(time(goodFrontMatter, unit, bytes: 1 << 18) < .seconds(3))
  }

  @Test("goals, steps, rows and arbetarekommuner by the hundred")
  func structures() {
    func plan(_ count: Int) -> String {
      let units = (0..<count).map { "Ort \($0)" }
      let rows = units.map { "| \($0) | 5 |\n| Totalt | 6 |\n" }.joined()
      let goals = (0..<count).map { "- Tio möten {#g\($0) knd=x}\n  - [ ] Steg \($0)\n" }.joined()
      return "---\narbetarekommuner: " + units.joined(separator: ", ") + "\n---\n" + goals
        + "## A {#a}\n| AK | 2024 |\n" + rows
    }
    let short = time(plan(50), "", bytes: 0)
    #expect(time(plan(400), "", bytes: 0) < short * 24)
  }

  private func time(_ start: String, _ unit: String, bytes: Int) -> Swift.Duration {
    let count = unit.isEmpty ? 0 : max(1, bytes / unit.utf8.count)
    let text = Array((start + String(repeating: unit, count: count)).utf8)
    return processorTime { _ = PlanReader.read(text, name: "a.md") }
  }
}
