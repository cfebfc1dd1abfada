import Testing

@testable import Rendering

/// Sentences are broken at the terminal's edge, and their marks with them.
@Suite struct SentenceLinesTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var sentence: String
    var width = 12
    /// Each line, with the marked words in `[…]`, or `(…]` where the mark began on a line above.
    var lines: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "empty", sentence: "", lines: [""]),
    Case(name: "only spaces", sentence: "    ", lines: [""]),
    Case(name: "it fits", sentence: "»Minst två« nu", lines: ["[Minst två] nu"]),
    Case(name: "spaces around", sentence: "  »Minst två«  ", lines: ["[Minst två]"]),
    Case(name: "just so", sentence: "tolv ord ju! nu", lines: ["tolv ord ju!", "nu"]),
    Case(
      name: "broken between words", sentence: "Hålla »minst två« möten",
      lines: ["Hålla [minst]", "(två] möten"]),
    Case(
      name: "a word longer than the line", sentence: "»abcdefghijklmnop« q",
      lines: ["[abcdefghijkl]", "(mnop] q"]),
    Case(name: "wide characters", sentence: "漢字漢字漢字漢字", width: 8, lines: ["漢字漢字", "漢字漢字"]),
    Case(
      name: "combining marks take no room", sentence: "»a\u{30A}a\u{30A}« a\u{30A}", width: 4,
      lines: ["[a\u{30A}a\u{30A}] a\u{30A}"]),
    Case(name: "controls are shown", sentence: "a\u{1B}b\tc", lines: ["a\\u{1b}b c"]),
    Case(name: "neighbours", sentence: "»a«»b« c", lines: ["[a][b] c"]),
    Case(name: "to the end", sentence: "a »b«", lines: ["a [b]"]),
  ]

  @Test(arguments: cases) func lines(_ test: Case) {
    let (sentence, marks) = SentenceLinesTests.marked(test.sentence)
    let lines = SentenceLines(sentence, marks: marks)
    let shown = lines.lines(width: test.width).map { line in
      var text = ""
      var place = line.lowerBound
      for stretch in lines.stretches(on: line) {
        text += lines.text(place..<stretch.cells.lowerBound)
        text += (stretch.isStart ? "[" : "(") + lines.text(stretch.cells) + "]"
        place = stretch.cells.upperBound
      }
      return text + lines.text(place..<line.upperBound)
    }
    #expect(shown == test.lines)
  }

  /// The sentence without its guillemets, and where they stood.
  private static func marked(_ text: String) -> (String, [Range<String.Index>]) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "»" || $0 == "«" }
    let sentence = parts.joined()
    var marks: [Range<String.Index>] = []
    var offset = 0
    for (index, part) in parts.enumerated() {
      let end = offset + part.utf8.count
      if index % 2 == 1 {
        marks.append(
          sentence.utf8.index(
            sentence.startIndex, offsetBy: offset)..<sentence.utf8.index(sentence.startIndex, offsetBy: end))
      }
      offset = end
    }
    return (sentence, marks)
  }
}
