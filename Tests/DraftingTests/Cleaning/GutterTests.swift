import Testing

@testable import Drafting

@Suite struct GutterTests {
  @Test func everyFifthLineIsNumberedInTheRightMargin() {
    var text = ""
    for number in 1...17 {
      text += "Rad nummer \(number) säger något" + (number % 5 == 0 ? " \(number)" : "") + " \n\n"
    }
    let cleaned = words(Gutter.removed(from: lines(text))).filter { !$0.isEmpty }
    #expect(cleaned.allSatisfy { $0.hasSuffix("säger något") })
  }

  @Test func everyLineIsNumberedInTheLeftMargin() {
    let text = (1...12).map { " \($0)   Text på raden" }.joined(separator: "\n")
    #expect(
      words(Gutter.removed(from: lines(text))).allSatisfy {
        $0.trimmingPrefix { $0 == " " } == "Text på raden"
      })
  }

  @Test func numbersBeginAnewOnEveryPage() {
    let page = (1...20).map { $0 % 5 == 0 ? "En mening som slutar här \($0)" : "En mening som slutar här" }
      .joined(separator: "\n")
    let cleaned = words(Gutter.removed(from: lines(page + "\n\u{C}" + page)))
    #expect(cleaned.allSatisfy { !$0.contains(where: \.isNumber) })
  }

  @Test func aNumberThatStandsOnAHyphenIsTakenToo() {
    let text = (1...15).map { $0 % 5 == 0 ? "den facklig-\($0)" : "ord" }.joined(separator: "\n")
    #expect(words(Gutter.removed(from: lines(text)))[4] == "den facklig-")
  }

  @Test(arguments: [
    "Ale 286 714\nBo 283 706\nKil 621 1553\nRya 81 201\nTotalt 1 271 3 174",
    "Vi ska nå 5\nDet blir 10\nTill slut 300",
    "1 maj firas\n5 juni firas\n10 juli vilar vi",
    "Minst 20 kurser\nMinst 30 möten\nMinst 40 samtal",
  ])
  func figuresOfTheTextStay(_ text: String) {
    #expect(words(Gutter.removed(from: lines(text))) == words(lines(text)))
  }
}
