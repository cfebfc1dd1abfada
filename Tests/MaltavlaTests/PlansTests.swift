import Foundation
import Testing

@testable import maltavla

/// The five plans are read as their documents were annotated by hand: kind, figures, days.
@Suite struct PlansTests {
  @Test func everyGoalIsReadAsAnnotated() throws {
    let console = TestConsole()
    #expect(Program(console.environment(folder: Repository.root.path)).run(["goals", "--json"]) == .fine)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(console.takeScreen().utf8)) as? [String: Any])
    let goals = try #require(document["goals"] as? [[String: Any]])
    let table = Repository.root.appending(path: "Tests/MaltavlaTests/Expectations/goals.tsv")
    let rows = try String(contentsOf: table, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let names = try #require(rows.first)
    #expect(goals.count == rows.count - 1)
    for row in rows.dropFirst() {
      let goal = try #require(
        goals.first { $0["plan"] as? String == row[0] && $0["id"] as? String == row[1] },
        "\(row[0]) \(row[1])")
      for (name, wanted) in zip(names, row).dropFirst(2) where !(name == "measure" && wanted == "-") {
        #expect(text(name, of: goal) == wanted, "\(row[0]) \(row[1]): \(name)")
      }
    }
  }

  @Test func anIDOutdoesAnotherGoalsName() {
    // Linköping's goal insatser is called "Dörrknackning", and runs the same year.
    let console = TestConsole()
    let program = Program(console.environment(folder: Repository.root.path))
    for typed in ["dorrknackning", "dorrk", "dörrknackning"] {
      #expect(program.run(["status", typed, "--as-of", "2024-06-30"]) == .fine)
      #expect(console.takeScreen().hasPrefix("Dörrknackning 2024\nGöteborgsområdets"))
    }
  }

  @Test func checkFindsNothingToObjectTo() {
    let console = TestConsole()
    #expect(Program(console.environment(folder: Repository.root.path)).run(["check"]) == .fine)
    let screen = console.takeScreen()
    #expect(screen.hasPrefix("Inga fel i 5 planer, 128 mål.\nJournalen är hel: "), "\(screen)")
  }

  @Test(arguments: [[], ["--plan", "goteborg-2025"], ["--plan", "ale-2024"]])
  func checkVouchesForNoPlanThatCannotBeRead(_ options: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      ---
      title: Plan
      organisation: Ale arbetarekommun
      arbetarekommuner: Ale
      period: 2024
      adopted: 2023-11-18
      ---

      - Vi har minst 500 samtal {#samtal}
      """, to: "plans/ale-2024.md")
    // A regular file that can be opened, also by root, and not read from its beginning.
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "plans/goteborg-2025.md").path, withDestinationPath: "/proc/self/mem"
    )
    let console = TestConsole()
    let status = Program(console.environment(folder: folder.url.path)).run(["check"] + options)
    let isRead = options.last == "ale-2024"
    #expect(status == (isRead ? .fine : .inputOutput))
    let goals = options.last == "goteborg-2025" ? "0 planer, 0 mål" : "1 plan, 1 mål"
    #expect(console.takeScreen().contains("Inga fel i \(goals)."))
  }

  private func text(_ name: String, of goal: [String: Any]) -> String {
    switch name {
    case "percent": return goal["percent"] as? Bool == true ? "yes" : "no"
    case "per", "within":
      guard let duration = goal[name] as? [String: Any] else { return "-" }
      return "\(duration["n"] ?? "") \(duration["unit"] ?? "")"
    case "baseline_value", "baseline_date":
      guard let baseline = goal["baseline"] as? [String: Any] else { return "-" }
      return "\(baseline[name == "baseline_value" ? "value" : "date"] ?? "-")"
    default:
      guard let value = goal[name], !(value is NSNull) else { return "-" }
      return "\(value)"
    }
  }
}
