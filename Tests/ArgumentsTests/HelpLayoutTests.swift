import Arguments
import Testing
import Text

/// What must hold of every page, whatever its words.
@Suite struct HelpLayoutTests {
  @Test(arguments: [nil, "log", "report", "undo", "status", "completions", "help"], [40, 50, 60, 80, 120])
  func `no line goes beyond the width`(topic: String?, width: Int) {
    let text = Sample.program.help(on: topic, words: SampleWords()).text(width: width)
    for line in text.split(separator: "\n") {
      #expect(line.displayWidth <= width, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  @Test(arguments: [-1, 0, 1, 20])
  func `a width too small for anything still shows every word`(width: Int) {
    let page = Sample.program.help(on: "log", words: SampleWords())
    let words = page.text().split { $0.isWhitespace }
    #expect(page.text(width: width).split { $0.isWhitespace } == words)
  }

  @Test func `explanations line up by display width`() {
    let blocks: [HelpBlock] = [
      .entry("日本", explanation: "Wide."), .entry("a\u{308}b", explanation: "Combining."),
      .entry("none", explanation: ""),
    ]
    let page = HelpPage(sections: [HelpSection(.operands, title: "WORDS", blocks: blocks)])
    #expect(page.text() == "WORDS:\n  日本  Wide.\n  a\u{308}b    Combining.\n  none\n")
  }

  @Test func `sections without content are left out`() {
    let page = Sample.program.help(on: "status", words: SampleWords())
    #expect(page.sections.map(\.kind) == [.overview, .usage, .commonOptions])
  }

  @Test func `the usage stands alone beside a fault`() {
    let usage = Sample.program.usage(of: "undo", words: SampleWords())
    #expect(usage.text(after: "Användning") == "Användning: goals undo [NAMN]")
    let program = Sample.program.usage(of: nil, words: SampleWords())
    #expect(program.text(after: "Användning") == "Användning: goals [FLAGGOR] KOMMANDO")
  }
}
