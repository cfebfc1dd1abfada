import TestSupport
import Testing

@testable import Drafting

/// Hostile lines: nothing crashes, and time grows with the length. Serialized, so that the measured times are not
/// each other's.
@Suite(.serialized) struct TableTimeTests {
  static let pieces = [
    "AK 2026 2027\n", "Mål 2026 2027\n", "Mål 2027 2028\n", "AK Område\n", "AK    Område\n",
    "Lund 1 200 300\n",
    "Lund  1  2\n", "Totalt 1 2\n", "Mål    Klart\n", "Mål     När     Vem\n", "a    b\n", "A    B    c\n",
    "---\n",
    "+--+--+\n", "|a|b|\n", "|--|--|\n", "| AK | 2026 |\n", "+==+==+\n", "|  +--+\n", "\u{C}\n", "\n",
    "Lund Nol\n",
    "Nol\n", "          Nol\n", "A, b och c\n", "123 456 789 123 456 789 123 456\n", "-\u{AD}\n", "\t\t\t",
    "|", "+",
    "\\", "\u{301}", "AK: ", "Bilaga 1\n", ": x\n", " ", "1 ", "Lund ", "**", "<br>", "· ", "🏳️‍🌈 ", "# ",
    "999 ",
  ]

  @Test(.enabledWhereTimesAreTrue, arguments: pieces) func growsWithTheLength(piece: String) {
    for start in [
      "", "AK 2025 2026 2027\nLund ", "AK    Område\n", "Mål    Klart\n", "+--+--+\n|a|b|\n",
      "|a|b|\n|--|--|\n",
    ] {
      let short = time(start + String(repeating: piece, count: 150))
      let long = time(start + String(repeating: piece, count: 1_200))
      #expect(long < max(short, .milliseconds(2)) * 32, "\(start.debugDescription) \(piece.debugDescription)")
    }
  }

  @Test func survivesWhateverStandsThere() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<400 {
      let text = random.text(of: TableTimeTests.pieces, length: 40)
      for isMarkdown in [false, true] {
        for table in tables(text, isMarkdown: isMarkdown) {
          #expect(table.line <= table.endLine, "\(text.debugDescription)")
        }
      }
    }
  }

  @Test(.enabledWhereTimesAreTrue) func hardSearchesEnd() {
    // Many rows that many readings fit, and totals that decide nothing.
    let row = "Byn 100 200 300 400 500 600 700 800\n"
    let text = "Förening 2026 2027 2028 2029\n" + String(repeating: row, count: 60) + "Totalt 1 2 3 4\n"
    #expect(time(text) < .seconds(5))
    let wide =
      "Förening 2026 2027\n" + String(repeating: "Byn 1 100 200 300\n", count: 1_000)
      + "Totalt 400 500 400 500\n"
    #expect(time(wide) < .seconds(5))
  }

  private func time(_ text: String) -> Swift.Duration {
    let lines = SourceDocument(name: "plan", text: text).lines
    return processorTime {
      for isMarkdown in [false, true] { _ = TableFinder(lines, isMarkdown: isMarkdown).tables() }
    }
  }
}
