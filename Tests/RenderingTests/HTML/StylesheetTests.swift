import Goals
import Reports
import Testing

@testable import Rendering

/// What people wrote stands in the margins of a printed page, and can end neither the string nor the sheet.
@Suite struct StylesheetTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let organisation: String
    let written: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "a name", organisation: "Öckerö arbetarekommun", written: "Öckerö arbetarekommun"),
    Case(
      name: "the end of the sheet", organisation: "</style><script>a()</script>",
      written: "\\3c /style\\3e \\3c script\\3e a()\\3c /script\\3e "),
    Case(name: "quotation marks", organisation: "\"LO\";}", written: "\\22 LO\\22 ;}"),
    Case(name: "a backslash at the end", organisation: "a\\", written: "a\\5c "),
    Case(name: "a new line", organisation: "a\nb", written: "a\\5c u{a}b"),
    Case(name: "an entity", organisation: "a &amp; b", written: "a \\26 amp; b"),
    Case(name: "a direction", organisation: "a\u{202E}b", written: "a\\5c u{202e}b"),
  ]

  @Test(arguments: cases) func quotes(_ test: Case) throws {
    let paper = try SamplePaper.paper(organisation: test.organisation)
    let sheet = Stylesheet(paper, phrasebook(.swedish)).text
    let line = try #require(sheet.split(separator: "\n").first { $0.hasPrefix("@top-left") })
    #expect(line.contains(test.written), "\(line)")
    // One string and nothing after it but our own rules.
    #expect(line.count { $0 == "\"" } == (line.contains("Liberation") ? 4 : 2), "\(line)")
    let page = PaperRenderer(phrasebook(.swedish)).text([paper])
    #expect(page.components(of: "<style>") == 1 && page.components(of: "</style>") == 1)
    #expect(!page.contains("<script"))
  }

  @Test func `only invented figures are stamped`() throws {
    let plain = Stylesheet(try SamplePaper.paper(), phrasebook(.swedish)).text
    let stamped = Stylesheet(try SamplePaper.paper(isExample: true), phrasebook(.swedish)).text
    #expect(!plain.contains("@top-right"))
    #expect(stamped.contains("@top-right{content:\"EXEMPELDATA"))
  }

  @Test func `pages are numbered in the language of the page`() throws {
    let paper = try SamplePaper.paper()
    #expect(
      Stylesheet(paper, phrasebook(.swedish)).text.contains(
        "\"Sida \" counter(page) \" av \" counter(pages)"))
    #expect(
      Stylesheet(paper, phrasebook(.english)).text.contains(
        "\"Page \" counter(page) \" of \" counter(pages)"))
    #expect(PaperRenderer(phrasebook(.english)).text([paper]).contains("<html lang=\"en\">"))
    #expect(PaperRenderer(phrasebook(.swedish)).text([paper]).contains("<html lang=\"sv\">"))
  }
}

extension String {
  /// How often a text occurs.
  func components(of part: String) -> Int { ranges(of: part).count }
}
