import Foundation
import Testing

@testable import maltavla

/// The same figures by another road: SQLite over what `export --format csv` writes.
@Suite struct ExportTests {
  /// A sum that `status --json` shows, and what SQLite must find for it.
  struct Figure: CustomTestStringConvertible {
    var goal: String
    var metric: String
    /// The arbetarekommuner whose events count; nil stands for the organisation's own too.
    var unit: String?
    var from: String
    var to: String
    var actual: Double
    var testDescription: String { "\(goal) \(unit ?? "") \(to)" }
  }

  private static let cases = [
    ("goteborgsomradet-2024", "2024-06-30"), ("goteborgsomradet-2024", "2025-11-15"),
    ("norrkoping-2023", "2023-09-30"), ("norrkoping-2023", "2023-12-31"), ("norrkoping-2020", "2020-12-31"),
  ]

  @Test(arguments: cases)
  func flowsAgree(plan: String, day: String) throws {
    let figures = try ExportTests.figures(of: plan, on: day)
    let export = try ExportTests.answer(["export", "--plan", plan, "--format", "csv"])
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "maltavla-export-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(export.utf8).write(to: folder.appending(path: "events.csv"))
    var query = ".mode csv\n.import events.csv event\n.mode list\n"
    for figure in figures {
      let place = figure.unit.map { " and arbetarekommun = '\($0)'" } ?? ""
      query += """
        select coalesce(sum(cast(value as real)), 0) from event where kind = 'change'
          and metric = '\(figure.metric)' and date between '\(figure.from)' and '\(figure.to)'\(place);

        """
    }
    guard let run = try Binary.tool("sqlite3", [":memory:"], in: folder, input: query) else {
      print("skipped: sqlite3 is not installed")
      return
    }
    try #require(run.status == 0, "\(run.errors)")
    let sums = run.output.split(separator: "\n").compactMap { Double($0) }
    try #require(sums.count == figures.count)
    for (figure, sum) in zip(figures, sums) { #expect(sum == figure.actual, "\(figure)") }
    // A plan where nothing is summed would prove nothing.
    #expect(figures.contains { $0.actual > 0 })
  }

  private static func answer(_ arguments: [String]) throws -> String {
    let console = TestConsole()
    try #require(Program(console.environment(folder: Repository.root.path)).run(arguments) == .fine)
    return console.takeScreen()
  }

  /// Every count of a plan on a day, as a whole and at each arbetarekommun.
  private static func figures(of plan: String, on day: String) throws -> [Figure] {
    let text = try answer(["status", "--plan", plan, "--as-of", day, "--json"])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let status = try #require((document["plans"] as? [[String: Any]])?.first)
    let start = try #require((status["period"] as? [String: String])?["start"])
    var figures: [Figure] = []
    for goal in try #require(status["goals"] as? [[String: Any]]) where goal["kind"] as? String == "count" {
      let metric = try #require(goal["metric"] as? String)
      let id = try #require(goal["id"] as? String)
      let due = try #require(goal["due"] as? String)
      let units = try #require(goal["units"] as? [[String: Any]])
      // A goal with a table runs in the calendar year of the day.
      let from = units.isEmpty ? start : day.prefix(4) + "-01-01"
      func add(_ unit: String?, _ figure: [String: Any]) {
        guard let actual = figure["actual"] as? Double else { return }
        figures.append(
          Figure(goal: id, metric: metric, unit: unit, from: from, to: min(day, due), actual: actual))
      }
      add(nil, goal)
      for unit in units { add(unit["arbetarekommun"] as? String, unit) }
    }
    return figures
  }

  @Test func `a row stands for every event in force, and none for the others`() throws {
    let history = try ExportTests.answer(["history", "--json"])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(history.utf8)) as? [String: Any])
    let events = try #require(document["events"] as? [[String: Any]])
    let counted = Set(events.filter { $0["counted"] as? Bool == true }.compactMap { $0["id"] as? String })
    #expect(counted.count < events.count)
    let rows = try ExportTests.answer(["export"]).split(separator: "\r\n").dropFirst()
    #expect(rows.map { String($0.prefix(26)) }.sorted() == counted.sorted())
    let lines = try ExportTests.answer(["export", "--format", "jsonl"]).split(separator: "\n")
    #expect(lines.count == counted.count)
    for line in lines {
      let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(counted.contains(event?["id"] as? String ?? ""))
    }
  }
}
