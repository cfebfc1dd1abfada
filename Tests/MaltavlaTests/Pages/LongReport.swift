import Foundation
import Goals

@testable import maltavla

/// A follow-up that fills many pages: 30 goals of which 12 fall behind, and 45 arbetarekommuner.
enum LongReport {
  static func page() throws -> String {
    let folder = try TemporaryFolder()
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    let units = (1...45).map { "Ort \(two($0))" }
    let goals = (1...30).map {
      "- Minst 100 möten av sort \(two($0)) "
        + "{#sort-\(two($0)) kind=count metric=sort-\(two($0)) target=100 name=\"Sort \(two($0))\"}"
    }
    try folder.write(
      """
      ---
      title: Verksamhetsplan 2024
      organisation: Exempelbygdens partidistrikt
      arbetarekommuner: \(units.joined(separator: ", "))
      period: 2024
      reporting: P1M
      ---

      # Möten

      Mål:

      \(goals.joined(separator: "\n"))
      - Varje ort håller ett möte {#alla kind=coverage of=arbetarekommuner metric=sort-01 name="Alla orter"}

      """, to: "plans/lang-2024.md")
    let run = PageRun(folder: folder.url.path, today: Day(iso: "2024-06-30"))
    for number in 1...12 {
      for day in ["2024-03-01", "2024-06-01"] {
        _ = run(["log", "sort-\(two(number))", "1", "--ak", "Ort \(two(number))", "--date", day])
      }
    }
    return run(["report", "--period", "2024-Q2", "--format", "html"]).output
  }
}
