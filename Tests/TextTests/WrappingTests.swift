import TestSupport
import Testing
import Text

/// Breaking a text into lines.
@Suite struct WrappingTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var text: String
    var width: Int
    var lines: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing is one empty line", text: "", width: 10, lines: [""]),
    Case(name: "only spaces", text: "   ", width: 10, lines: [""]),
    Case(name: "what fits exactly", text: "tio av elva", width: 11, lines: ["tio av elva"]),
    Case(name: "one letter too many", text: "tio av elva", width: 10, lines: ["tio av", "elva"]),
    Case(name: "spaces become one", text: " tio   av ", width: 10, lines: ["tio av"]),
    Case(
      name: "a word too long for the line", text: "en arbetarekommun", width: 6,
      lines: ["en", "arbetarekommun"]),
    Case(name: "a hard space holds", text: "av 2\u{A0}360 nu", width: 6, lines: ["av", "2\u{A0}360", "nu"]),
    Case(name: "no width gives every word a line", text: "a b", width: 0, lines: ["a", "b"]),
  ]

  @Test(arguments: cases)
  func wraps(_ test: Case) {
    #expect(test.text.wrapped(to: test.width) == test.lines)
  }

  @Test func `lines hold every word in order, fit, and could not take the next word`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let text = random.text(of: ["a", "ö", "bcd", " ", " ", "标"], length: 30)
      let width = Int.random(in: 1...12, using: &random)
      let words = text.split(separator: " ")
      let lines = text.wrapped(to: width)
      #expect(lines.flatMap { $0.split(separator: " ") } == words)
      for (line, next) in zip(lines, lines.dropFirst()) {
        let word = next.split(separator: " ").first ?? ""
        #expect(line.displayWidth + 1 + word.displayWidth > width)
      }
      for line in lines where line.contains(" ") { #expect(line.displayWidth <= width) }
    }
  }

  /// The short way for plain text, held to the widths of its characters one by one.
  @Test func everyPairOfLettersIsAsWideAsItsCharacters() throws {
    let scalars = [0x20...0x17F, 0x2C0...0x310, 0x2000...0x2070, 0x3040...0x3045, 0x1F600...0x1F603].joined()
    let letters = scalars.compactMap { Unicode.Scalar($0).map { String(Character($0)) } }
    try #require(letters.count > 500)
    for first in ["", "a", "å", "…", "\u{1F469}\u{200D}"] {
      for letter in letters {
        let text = first + letter
        let expected = text.reduce(0) { $0 + $1.displayWidth }
        #expect(text.displayWidth == expected, "\(text.unicodeScalars.map { $0.value })")
      }
    }
  }
}
