import Foundation
import Goals
import Testing

@testable import maltavla

/// Every goal of the five plans shows how it will go, or says why nobody can tell.
@Suite struct EveryGoalTests {
  static let plans = [
    "goteborgsomradet-2024": 2024, "linkoping-2024": 2024, "norrkoping-2020": 2020, "norrkoping-2023": 2023,
    "sandviken-2025": 2025,
  ]

  /// Before the plans, during them, on their last days and afterwards.
  static let days = [
    "2020-06-30", "2023-06-30", "2024-01-01", "2024-06-30", "2024-12-31", "2025-11-01", "2026-06-30",
  ]

  private static func status(_ plan: String, _ day: String, _ options: String...) -> String {
    let console = TestConsole()
    let environment = console.environment(folder: Repository.root.path, width: 400)
    #expect(Program(environment).run(["status", "--plan", plan, "--as-of", day] + options) == .fine)
    return console.takeScreen()
  }

  private static func goals(_ plan: String, _ day: String) throws -> [[String: Any]] {
    let text = status(plan, day, "--json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(plan) on \(day)")
    let plans = try #require(document["plans"] as? [[String: Any]])
    return try #require(plans.first?["goals"] as? [[String: Any]])
  }

  /// An outlook with no reason, or the reason why there is none; a probability only where there is an interval.
  private static func check(_ figures: [String: Any], _ place: String) {
    let outlook = (figures["outlook"] as? String).flatMap(Outlook.init)
    let reason = (figures["reason"] as? String).flatMap(Reason.init)
    #expect(outlook != nil, "\(place)")
    #expect((outlook == .unmeasured) == (reason != nil), "\(place)")
    #expect((figures["probability"] is NSNull) == (figures["interval"] is NSNull), "\(place)")
    if let probability = figures["probability"] as? Double {
      #expect((0...1).contains(probability), "\(place)")
    }
  }

  @Test(arguments: plans.keys.sorted()) func carriesAnOutlookOrAReason(_ plan: String) throws {
    let console = TestConsole()
    let program = Program(console.environment(folder: Repository.root.path))
    #expect(program.run(["goals", "--plan", plan, "--json"]) == .fine)
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(console.takeScreen().utf8)) as? [String: Any])
    let ids = try #require(read["goals"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    for day in Self.days {
      let goals = try Self.goals(plan, day)
      #expect(goals.compactMap { $0["id"] as? String } == ids, "\(plan) on \(day)")
      for goal in goals {
        let place = "\(plan) \(goal["id"] ?? "") on \(day)"
        Self.check(goal, place)
        for unit in goal["units"] as? [[String: Any]] ?? [] {
          Self.check(unit, "\(place), \(unit["arbetarekommun"] ?? "")")
        }
      }
    }
  }

  @Test func everyGoalIsNamedOnThePage() throws {
    for (plan, year) in Self.plans {
      let day = "\(year)-06-30"
      let page = Self.status(plan, day).replacingOccurrences(of: "\u{A0}", with: " ")
      for goal in try Self.goals(plan, day) {
        let name = goal["name"] as? String ?? ""
        #expect(!name.isEmpty && page.contains(name), "\(plan): \(name)")
      }
    }
  }
}
