import Foundation
import Testing

@testable import Benchmarks

/// The page's numbers and tables.
@Suite struct PageTests {
  @Test(
    arguments: [
      (0.544, "0.54"), (9.99, "9.99"), (9.996, "10.0"), (12.34, "12.3"), (99.96, "100"), (1189.6, "1,190"),
      (47_638, "47,638"), (0, "0"), (0.0042, "0.004"), (0.0996, "0.10"), (-3.256, "−3.26"),
    ])
  func numbers(number: Double, text: String) { #expect(NumberText.short(number) == text) }

  @Test(arguments: [(10_000, "10⁴"), (10_000_000, "10⁷"), (20_000, "20,000"), (100, "100"), (1500, "1,500")])
  func powers(number: Int, text: String) { #expect(NumberText.power(number) == text) }

  @Test(arguments: [(2.5, "2.5"), (150, "150"), (1.05, "1.05"), (1.1, "1.1")])
  func limits(number: Double, text: String) { #expect(NumberText.limit(number) == text) }

  private let lines = BenchPage(Invented.result()).text.split(separator: "\n").map(String.init)

  @Test(
    arguments: [
      "| the figures against `wc -l`, 10⁶ | ≤ 6× | ≤ 3.5× | 3.00× | aim |",
      "| processor time for each further event, 10⁶ to 10⁷ | ≤ 35 ns | ≤ 20 ns | 27.0 ns | yes |",
      "| faster than ledger, quarterly register, 10⁵ | ≥ 150× | ≥ 300× | – | not measured |",
      "| maltavla | 3.30 (2.97) | 6.00 (5.40) | 33.0 (29.7) | 303 (273) |",
      "| DuckDB from text | 26.4 (26.4, 2 rounds) | 48.0 (48.0, 2 rounds) | 264 (264, 2 rounds) | 2,424 (2,424, 2 rounds) |",
      "| wc -l | 0.33 | 0.33 | 0.33 | 0.33 |",
      "| hledger, quarterly balance | 600.0 | 600.0 | – | – |",
      "- ledger, quarterly register, 10⁴ events: wrong answer: samtal is 3, not 4",
      "| log, a journal of 10⁷ events | 0.57 | 0.57 | 0.52 | 3.0 |",
      "Missing on that machine: ledger.",
      "The figures of 4 October 2024, on 2 × Abacus, 8 GiB, Linux 6.1;",
      "    apt-get install hledger",
    ])
  func hasLine(line: String) { #expect(lines.contains(line)) }

  /// Every row of a table has as many cells as its head.
  @Test func tablesAreWhole() {
    var width: Int?
    for line in lines {
      guard line.hasPrefix("| ") else {
        width = nil
        continue
      }
      let cells = line.count { $0 == "|" }
      #expect(width ?? cells == cells, "\(line)")
      width = cells
    }
  }

  @Test func saysWhenTheMachineWasBusy() {
    func page(load: Double) -> String {
      let quiet = Invented.conditions
      let conditions = Conditions(
        day: quiet.day, machine: quiet.machine, load: load, rounds: 3, threads: 2, missing: [])
      return BenchPage(BenchResult(conditions: conditions)).text
    }
    #expect(page(load: 9.75).contains("(a load of 9.75 as the run began)"))
    #expect(!page(load: 0.3).contains("busy"))
  }

  @Test func saysWhatHoldsAndNoMoreThanThat() {
    let page = BenchPage(BenchResult(conditions: Invented.conditions)).text
    #expect(!page.contains("| aim |\n") && !page.contains("| yes |"))
  }
}
