import TestSupport
import Testing
import Text

/// How wide a text stands in a terminal.
@Suite struct DisplayWidthTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var text: String
    var width: Int
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing", text: "", width: 0),
    Case(name: "Swedish", text: "Öckerö", width: 6),
    Case(name: "Swedish in parts", text: "O\u{308}ckero\u{308}", width: 6),
    Case(name: "a hard space", text: "2\u{A0}360", width: 5),
    Case(name: "a mark alone", text: "\u{301}", width: 0),
    Case(name: "a soft hyphen", text: "a\u{AD}b", width: 2),
    Case(name: "bars and dashes", text: "██·│–−", width: 6),
    Case(name: "Chinese", text: "目标", width: 4),
    Case(name: "a rose", text: "🌹", width: 2),
    Case(name: "a family of one letter", text: "👩‍👩‍👧", width: 2),
    Case(name: "a flag", text: "🇸🇪", width: 2),
  ]

  @Test(arguments: cases)
  func measures(_ test: Case) {
    #expect(test.text.displayWidth == test.width)
  }

  @Test func `padding fills to the column and never cuts`() {
    #expect("Ale".padded(to: 5) == "Ale  ")
    #expect("Ale".leftPadded(to: 5) == "  Ale")
    #expect("🌹".padded(to: 3) == "🌹 ")
    #expect("Härryda".padded(to: 3) == "Härryda")
    #expect("Härryda".leftPadded(to: -1) == "Härryda")
  }

  struct Cut: CustomTestStringConvertible {
    var name: String
    var text: String
    var width: Int
    var result: String
    var testDescription: String { name }
  }

  static let cuts = [
    Cut(name: "what fits stays", text: "Härryda", width: 7, result: "Härryda"),
    Cut(name: "one too long", text: "Härryda", width: 6, result: "Härry…"),
    Cut(name: "no space before the dots", text: "Lilla Edet", width: 7, result: "Lilla…"),
    Cut(name: "only the dots", text: "Ale", width: 1, result: "…"),
    Cut(name: "no room at all", text: "Ale", width: 0, result: ""),
    Cut(name: "a wide letter is not halved", text: "目标目标", width: 4, result: "目…"),
  ]

  @Test(arguments: cuts)
  func truncates(_ test: Cut) {
    #expect(test.text.truncated(to: test.width) == test.result)
  }

  @Test func `no cut is wider than asked`() {
    var random = SplitMix64(seed: 6)
    for _ in 0..<2_000 {
      let text = random.text(of: ["a", "ö", " ", "标", "🌹", "e\u{301}"], length: 12)
      let width = Int.random(in: 0...14, using: &random)
      #expect(text.truncated(to: width).displayWidth <= width)
      #expect(text.padded(to: width).displayWidth == max(width, text.displayWidth))
      #expect(text.leftPadded(to: width).displayWidth == max(width, text.displayWidth))
    }
  }
}
