import Foundation
import Goals
import Synchronization
import Testing

@testable import maltavla

/// What `why` accounts for is what `status` shows, for every goal of the five plans and every arbetarekommun.
@Suite struct WhyTests {
  typealias Object = [String: Any]

  static let days = [
    ("goteborgsomradet-2024", "2024-06-30"),
    ("linkoping-2024", "2024-09-15"), ("norrkoping-2020", "2020-12-31"), ("norrkoping-2023", "2023-10-01"),
    ("sandviken-2025", "2025-05-31"),
  ]

  private func document(_ arguments: [String]) throws -> Object {
    let console = TestConsole()
    let status = Program(console.environment(folder: Repository.root.path)).run(arguments)
    #expect(status == .fine, "\(arguments): \(console.takeScreen())")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(console.state.withLock(\.output).utf8)) as? Object)
  }

  private func compare(_ shown: Object, _ account: Object, _ name: String) {
    for figure in [
      "actual", "target", "expected", "needed", "attainment", "outlook", "reason", "probability", "due",
    ] {
      #expect(text(shown[figure]) == text(account[figure]), "\(name): \(figure)")
    }
  }

  private func text(_ value: Any?) -> String { value.map { "\($0)" } ?? "-" }

  @Test(arguments: days) func `the account is of the figures that status shows`(_ plan: String, _ day: String)
    throws
  {
    let arguments = ["--plan", plan, "--as-of", day, "--json"]
    let plans = try #require(try document(["status"] + arguments)["plans"] as? [Object])
    for goal in try #require(plans.first?["goals"] as? [Object]) {
      let id = try #require(goal["id"] as? String)
      let account = try document(["why", id] + arguments)
      compare(goal, account, id)
      try redo(account, id)
      for unit in (goal["units"] as? [Object] ?? []).prefix(2) {
        let name = try #require(unit["arbetarekommun"] as? String)
        let own = try document(["why", id, "--ak", name] + arguments)
        compare(unit, own, "\(id), \(name)")
        try redo(own, "\(id), \(name)")
      }
    }
  }

  /// The amounts of the events that count sum to the actual of a sum.
  private func redo(_ account: Object, _ name: String) throws {
    guard ["count", "distinct"].contains(text(account["kind"])), let actual = account["actual"] as? NSNumber
    else {
      return
    }
    let events = try #require(account["events"] as? [Object])
    let sum = events.compactMap { $0["amount"] as? NSNumber }.reduce(0) { $0 + $1.doubleValue }
    #expect(sum == actual.doubleValue, "\(name)")
  }
}
