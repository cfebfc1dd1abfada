import Foundation
import Testing

@testable import maltavla

/// What holds for every page: one file that asks for nothing, drawings with words, figures in tables.
@Suite(.enabled(if: Outline.canRead, "no python3 here, so pages are not parsed")) struct StructureTests {
  static let reports: [[String]] = [
    ["--plan", "goteborgsomradet-2024", "--period", "2024-Q2", "--as-of", "2024-06-30"],
    ["--plan", "goteborgsomradet-2024", "--period", "2025-Q4", "--as-of", "2026-01-10"],
    ["--plan", "goteborgsomradet-2024", "--period", "2024-Q2", "--as-of", "2024-06-30", "--ak", "Ale"],
    ["--plan", "linkoping-2024", "--period", "2024-Q3", "--as-of", "2024-09-30"],
    ["--plan", "norrkoping-2020", "--period", "2020", "--as-of", "2020-12-31", "--language", "en"],
    ["--plan", "norrkoping-2023", "--period", "2023-Q3", "--as-of", "2023-10-01", "--language", "en"],
    ["--plan", "sandviken-2025", "--period", "2025-Q2", "--as-of", "2025-06-30"],
    // Two plans in one file.
    ["--period", "2024-Q3", "--as-of", "2024-09-30"],
  ]

  private static func page(_ arguments: [String]) throws -> String {
    let run = PageRun()(["report", "--format", "html"] + arguments)
    #expect(run.isFine, "\(run.errors)")
    return run.output
  }

  @Test func `every page is whole, and asks for nothing`() throws {
    let pages = try Self.reports.map(Self.page)
    for (page, arguments) in zip(pages, Self.reports) {
      for live in ["<script", "http:", "https:", "@import", " src=", "javascript:", "<link", "<iframe"] {
        #expect(!page.contains(live), "\(arguments): \(live)")
      }
      #expect(page.ranges(of: "url(").count == page.ranges(of: "url(#").count)
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(arguments.contains("en") ? "en" : "sv")\">"))
    }
    for (outline, arguments) in zip(try Outline.all(of: pages), Self.reports) {
      #expect(outline.faults == [], "\(arguments)")
      #expect(!outline.goals.isEmpty)
    }
  }

  @Test func `faults are seen`() throws {
    let page = """
      <!DOCTYPE html><html><body id="a"><p id="a" onclick="b()">x<script>a</script><svg role="img" class="chart">
      </svg><a href="javascript:b()">c</a><style>a{background:url(x)}</style><!-- a -->
      """
    let faults = try #require(try Outline.all(of: [page]).first).faults
    for fault in [
      "element script", "attribute onclick", "id twice: a", "href: javascript:b()",
      "a drawing without words: chart",
      "a chart without a table", "live style", "no language", "not closed: comment", "not closed: p",
    ] {
      #expect(faults.contains(fault), "\(fault)")
    }
  }
}
