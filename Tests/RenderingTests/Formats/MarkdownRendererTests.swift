import Goals
import Rendering
import Reports
import Testing

/// Pages as Markdown that a reader shows as it is.
@Suite struct MarkdownRendererTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var text: String
    var markdown: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "text", text: "Öckerö är bra", markdown: "Öckerö är bra"),
    Case(name: "stress", text: "*a* _b_ ~~c~~", markdown: "\\*a\\* \\_b\\_ \\~\\~c\\~\\~"),
    Case(name: "a tag", text: "<script>", markdown: "\\<script\\>"),
    Case(name: "an entity", text: "a &amp; b", markdown: "a \\&amp; b"),
    Case(name: "a link", text: "[a](b)", markdown: "\\[a\\](b)"),
    Case(name: "code", text: "`a`", markdown: "\\`a\\`"),
    Case(
      name: "an address", text: "https://x.y www.x.y a@b.se", markdown: "https\\://x.y www\\.x.y a\\@b.se"),
    Case(name: "a colon", text: "Obs: kl. 18:30", markdown: "Obs: kl. 18:30"),
    Case(name: "attributes", text: "{onclick=a}", markdown: "\\{onclick=a\\}"),
    Case(name: "a formula", text: "$x^2$", markdown: "\\$x\\^2\\$"),
    Case(name: "a cell's edge", text: "a|b", markdown: "a\\|b"),
    Case(name: "a cell's edge with an accent", text: "a|\u{301}b", markdown: "a\\|\u{301}b"),
    Case(name: "a backslash", text: "a\\b", markdown: "a\\\\b"),
    Case(name: "a heading", text: "# a", markdown: "\\# a"),
    Case(name: "a list", text: "- a", markdown: "\\- a"),
    Case(name: "a numbered list", text: "1. a", markdown: "1\\. a"),
    Case(name: "a number", text: "12 samtal", markdown: "12 samtal"),
    Case(name: "an underline", text: "===", markdown: "\\==="),
    Case(name: "a new line", text: "a\n# b", markdown: "a\\\\u\\{a\\}\\# b"),
    Case(name: "a hard space", text: "1\u{A0}430", markdown: "1 430"),
  ]

  static func markdown(_ blocks: [Page.Block], isExample: Bool = false) -> String {
    MarkdownRenderer(phrasebook(.english)).text(
      Page(language: .english, isExample: isExample, blocks: blocks))
  }

  @Test(arguments: cases)
  func escapes(_ test: Case) {
    let phrase = Phrase.verbatim(test.text)
    #expect(MarkdownRendererTests.markdown([.paragraph([phrase])]) == test.markdown + "\n")
    #expect(MarkdownRendererTests.markdown([.lines([phrase])]) == "- " + test.markdown + "\n")
  }

  @Test func `a table has a row for its sides and a strong total`() {
    #expect(
      MarkdownRendererTests.markdown([.table(SampleTables.units)]) == """
        | AK | So far | Share | Rep. |
        | --- | ---: | ---: | ---: |
        | Öckerö | 218 | 59% | 30 Jun |
        | Härryda | 1,553 | 99% |  |
        | **Distriktet** | **1,771** | **100%** |  |

        """)
  }

  @Test func `invented figures are stamped under the title, or first`() {
    let stamp = "**EXEMPELDATA: invented figures**"
    let titled = MarkdownRendererTests.markdown([.title(.missing), .paragraph([.whole])], isExample: true)
    #expect(titled == "# missing\n\n\(stamp)\n\nThe whole district\n")
    #expect(MarkdownRendererTests.markdown([.paragraph([.whole])], isExample: true).hasPrefix(stamp + "\n\n"))
  }
}
