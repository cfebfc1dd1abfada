import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import Benchmarks

/// The picture is whole, and shows what was measured where it belongs.
@Suite struct PictureTests {
  /// Counts the elements of a document, and keeps what is wrong with it.
  private final class Outline: NSObject, XMLParserDelegate {
    var elements: [String: Int] = [:]
    var classes: [String: Int] = [:]
    var words = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      elements[name, default: 0] += 1
      if let name = attributes["class"] { classes[name, default: 0] += 1 }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { words += text }
  }

  private func outline(_ text: String) throws -> Outline {
    let outline = Outline()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = outline
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return outline
  }

  @Test func isWellFormedAndWhole() throws {
    let outline = try outline(GrowthPicture(Invented.result()).text)
    #expect(outline.elements["svg"] == 1)
    // Four sizes and the name, in both diagrams.
    #expect(outline.classes["mark c0"] == 10)
    #expect(outline.classes["curve c0"] == 2)
    // Hledger was asked about two sizes; ledger answered wrong.
    #expect(outline.classes["mark c6"] == 6)
    #expect(outline.classes["curve c5"] == nil)
    for name in ["maltavla", "wc -l", "SQLite", "Time, ms", "Memory, MB", "10⁷", "events"] {
      #expect(outline.words.contains(name), "\(name)")
    }
  }

  @Test func isWellFormedWithoutAnyFigure() throws {
    #expect(
      try outline(GrowthPicture(BenchResult(conditions: Invented.conditions)).text).elements["svg"] == 1)
  }

  @Test func escapesWords() {
    #expect(
      SVGElement.shape("text", ["class": "a\"b"], [.words("<&>")]).text
        == "<text class=\"a&quot;b\">&lt;&amp;&gt;</text>\n")
  }

  @Test func scaleGoesByPowersOfTen() throws {
    let scale = try #require(LogScale([3, 700], from: 0, to: 300))
    #expect(scale.decades == 0...3)
    #expect(abs(scale.place(of: 1)) < 1e-9 && abs(scale.place(of: 1000) - 300) < 1e-9)
    #expect(abs(scale.place(of: 10) - 100) < 1e-9)
    #expect(LogScale([], from: 0, to: 1) == nil && LogScale([0, 1], from: 0, to: 1) == nil)
    #expect(LogScale([10], from: 0, to: 1)?.decades == 1...2)
  }

  @Test func labelsStayApartAndInOrder() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<500 {
      let wanted = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        Double.random(in: 0...100, using: &random)
      }
      let heights = LabelSpreading.spread(wanted, gap: 18)
      let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
      for (below, above) in zip(order, order.dropFirst()) {
        #expect(heights[above] - heights[below] >= 18 - 1e-9, "\(wanted)")
      }
    }
    #expect(LabelSpreading.spread([10, 90], gap: 18) == [10, 90])
    #expect(LabelSpreading.spread([50, 50], gap: 18) == [41, 59])
  }
}
