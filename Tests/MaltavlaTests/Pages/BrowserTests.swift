import Foundation
import Testing

@testable import maltavla

/// Pages as a browser sets them: on a screen, on a telephone, and on A4.
@Suite(.enabled(if: Chromium.isHere, "no chromium or no pdftotext here, so pages are not set"))
struct BrowserTests {
  private static func page(_ arguments: [String]) -> String {
    PageRun()(["report", "--format", "html"] + arguments).output
  }

  @Test(arguments: [
    StructureTests.reports[0], StructureTests.reports[1], StructureTests.reports[3],
    StructureTests.reports[4],
    StructureTests.reports[5], StructureTests.reports[6],
  ])
  func `nothing must be scrolled sideways`(_ report: [String]) throws {
    #expect(try Chromium.widths(of: Self.page(report), at: [1280, 360]) == [1280, 360], "\(report)")
  }

  @Test func `a long plan must not either, and what is too wide is seen`() throws {
    let page = try LongReport.page()
    #expect(try Chromium.widths(of: page, at: [1280, 360]) == [1280, 360])
    let wide = page.replacing("<main>", with: "<main><p style='width:500px'>x</p>")
    #expect(try Chromium.widths(of: wide, at: [1280, 360]).last != 360)
  }

  @Test func `the district's report is printed on numbered pages of A4`() throws {
    let print = try Chromium.print(Self.page(StructureTests.reports[0]))
    #expect(print.info.contains("(A4)"))
    #expect((6...14).contains(print.pages.count), "\(print.pages.count) pages")
    for (index, page) in print.pages.enumerated() {
      let text = page.closed
      #expect(text.hasSuffix("Sida \(index + 1) av \(print.pages.count)"), "page \(index + 1)")
      let head = "Uppföljning kvartal 2 2024 · Göteborgsområdets partidistrikt"
      #expect(text.hasPrefix(head) == (index > 0), "page \(index + 1)")
      #expect(text.contains("EXEMPELDATA"), "page \(index + 1)")
    }
    let first = print.pages[0].closed
    for words in [
      "Göteborgsområdets partidistrikt", "Uppföljning av verksamhetsplan 2024–2025", "Kvartal 2 2024",
      "Att ta ställning till", "Beslut",
    ] {
      #expect(first.contains(words), "\(words)")
    }
    // What stands in a drawing is read once.
    #expect(print.pages.joined().ranges(of: "utfall 2 898").count == 1)
  }

  @Test func `headers of tables come again, and no decision is broken`() throws {
    let print = try Chromium.print(try LongReport.page())
    #expect(print.info.contains("(A4)"))
    // The last page's table of 31 goals, and that of 45 arbetarekommuner.
    let readings = print.pages.filter { page in
      (1...30).contains { page.contains("  sort-\($0 < 10 ? "0" : "")\($0)  ") }
    }
    #expect(readings.count >= 1)
    for page in readings { #expect(page.closed.contains("Rad Id"), "\(page)") }
    let units = print.pages.filter { page in
      (1...45).contains { number in page.contains("Ort \(number < 10 ? "0" : "")\(number)  ") }
        && !page.contains("Att ta ställning till")
    }
    #expect(units.count >= 2)
    for page in units { #expect(page.contains("Arbetarekommun"), "\(page)") }
    // Each matter begins with its number and ends with the line to write on, on one page.
    var matters = 0
    for page in print.pages {
      let marks = page.components(separatedBy: "\n").compactMap { line -> Bool? in
        let words = line.closed
        if words.hasPrefix("Beslut"), words.hasSuffix("§") { return false }
        return words.contains("bedöms inte uppnås") && words.first?.isNumber == true ? true : nil
      }
      #expect(marks.count.isMultiple(of: 2))
      for (index, begins) in marks.enumerated() { #expect(begins == index.isMultiple(of: 2)) }
      matters += marks.count / 2
    }
    #expect(matters == 13)
  }
}
