import Goals
import Rendering
@testable import Reports
import Testing
import Text

/// Pages on a terminal.
@Suite struct TerminalRendererTests {
  static func page(isExample: Bool) -> Page {
    Page(
      language: .english, isExample: isExample,
      blocks: [
        .title(
          .planTitle(organisation: "Göteborgsområdets partidistrikt", title: "Verksamhetsplan 2024–2025")),
        .lines([.asOf(Day(number: 19_904))]), .paragraph([.summary(PhraseSamples.summary), .noChanges]),
        .heading(.boardHeading(17)), .lines([.verbatim(TerminalRendererTests.spaced)]),
        .table(SampleTables.status), .facts([Page.Fact(.responsible, .remark("X", .noChanges))]),
        .matter(
          Page.Matter(
            number: 12, title: .verbatim("Dörrknackning 2024 med en lång rubrik som inte ryms på en rad"),
            aside: .longOutlook(.unlikely, nil),
            facts: [Page.Fact(.decision, .decisionLine), Page.Fact(.action, .missing)])),
      ])
  }

  /// Two spaces where a line breaks.
  static let spaced = "aa  bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq rr ss tt uu vv ww xx yy zz å ä ö"

  static func lines(_ page: Page, _ width: Int, color: Bool = false) -> [String] {
    TerminalRenderer(phrasebook(.english), width: width, color: color).text(page)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [120, 80, 60])
  func `no line is wider than the terminal or ends in spaces`(_ width: Int) {
    for line in TerminalRendererTests.lines(TerminalRendererTests.page(isExample: true), width) {
      #expect(line.displayWidth <= width, "\(line)")
      #expect(!line.hasSuffix(" "))
      #expect(!line.contains("\u{A0}"))
    }
  }

  @Test func `a line that runs on neither loses nor repeats letters`() {
    let page = Page(
      language: .english, isExample: false, blocks: [.lines([.verbatim(TerminalRendererTests.spaced)])])
    let words = TerminalRendererTests.lines(page, 40).flatMap { $0.split(separator: " ") }
    #expect(words == TerminalRendererTests.spaced.split(separator: " "))
  }

  @Test(arguments: [80, 60])
  func `invented figures are stamped once, and others never`(_ width: Int) {
    let stamp = "EXAMPLE DATA"
    let stamped = TerminalRendererTests.lines(TerminalRendererTests.page(isExample: true), width)
    #expect(stamped.filter { $0.contains(stamp) }.count == 1)
    let plain = TerminalRendererTests.lines(TerminalRendererTests.page(isExample: false), width)
    #expect(!plain.contains { $0.contains(stamp) })
    let bare = Page(language: .english, isExample: true, blocks: [.table(SampleTables.units)])
    #expect(TerminalRendererTests.lines(bare, width)[0].contains(stamp))
  }

  @Test func `colour adds nothing but colour`() {
    let page = TerminalRendererTests.page(isExample: false)
    let painted = TerminalRendererTests.lines(page, 80, color: true).joined(separator: "\n")
    #expect(painted.contains("\u{1B}[31m"))
    #expect(
      painted.replacing(/\x{1B}\[[0-9]+m/, with: "")
        == TerminalRendererTests.lines(page, 80).joined(separator: "\n"))
  }

  @Test func `what a terminal would obey is shown`() {
    let page = Page(language: .english, isExample: false, blocks: [.title(.verbatim("a\u{1B}[31mb\u{202E}"))])
    #expect(TerminalRendererTests.lines(page, 80)[0] == "a\\u{1b}[31mb\\u{202e}")
  }
}
