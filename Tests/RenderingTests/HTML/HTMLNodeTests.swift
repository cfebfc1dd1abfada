import Testing

@testable import Rendering

/// A node as text: whatever words say, they stay words.
@Suite struct HTMLNodeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let node: HTMLNode
    let text: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "words", node: .text("Öckerö är 5 > 4"), text: "Öckerö är 5 &gt; 4"),
    Case(name: "an element", node: tag("b") { "a" }, text: "<b>a</b>"),
    Case(
      name: "a tag in words", node: tag("b") { "</b><script>alert(1)</script>" },
      text: "<b>&lt;/b&gt;&lt;script&gt;alert(1)&lt;/script&gt;</b>"),
    Case(name: "an entity in words", node: .text("&lt;b&gt;"), text: "&amp;lt;b&amp;gt;"),
    Case(name: "quotation marks in words", node: .text("\"a\""), text: "\"a\""),
    Case(
      name: "an attribute that would end", node: tag("td", ["data-goal": "\"><img src=x onerror=a>"]),
      text: "<td data-goal=\"&quot;&gt;&lt;img src=x onerror=a&gt;\"></td>"),
    Case(
      name: "an attribute without a value is left out", node: tag("td", ["class": nil, "id": "a"]),
      text: "<td id=\"a\"></td>"),
    Case(name: "a new line in words", node: .text("a\nb\r\nc"), text: "a\nb\\u{d}\\u{a}c"),
    Case(name: "NUL, ESC and C1", node: .text("\0\u{1B}[31m\u{9B}"), text: "\\u{0}\\u{1b}[31m\\u{9b}"),
    Case(name: "directions", node: .text("a\u{202E}b\u{2066}"), text: "a\\u{202e}b\\u{2066}"),
    Case(
      name: "what has no end tag", node: tag("meta", ["charset": "utf-8"]), text: "<meta charset=\"utf-8\">"),
    Case(name: "a shape", node: tag("circle", ["r": "1"]), text: "<circle r=\"1\"/>"),
    Case(name: "a style is ours alone", node: tag("style") { "a>b{}" }, text: "<style>a>b{}</style>\n"),
  ]

  @Test(arguments: cases) func writes(_ test: Case) { #expect(test.node.text == test.text) }

  @Test func `what is left out by a condition leaves nothing`() {
    let (yes, no) = (true, false)
    let node = tag("ul") {
      if yes { tag("li") { "a" } }
      if no { tag("li") { "b" } }
      for word in ["c", "d"] { tag("b") { word } }
      if no { "e" } else { "f" }
    }
    #expect(node.text == "<ul><li>a</li>\n<b>c</b><b>d</b>f</ul>\n")
  }
}
