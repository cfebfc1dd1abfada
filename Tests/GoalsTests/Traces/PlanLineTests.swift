import Goals
import Testing

/// The straight line of an even pace, reckoned by hand: 2024 has 366 days.
@Suite struct PlanLineTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let kind: Kind
    let target: String
    var baseline: String?
    /// The day, and what the line says.
    let on: String
    let value: String
    var isPercent = false
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "a sum on its eve", kind: .count, target: "100", on: "2023-12-31", value: "0"),
    // 100 × 182 ÷ 366 = 49,7
    Case(name: "a sum half way", kind: .count, target: "100", on: "2024-06-30", value: "49"),
    Case(name: "a sum on its last day", kind: .count, target: "100", on: "2024-12-31", value: "100"),
    Case(name: "a sum later", kind: .count, target: "100", on: "2025-03-01", value: "100"),
    // 20 + 30 × 182 ÷ 366 = 34,9
    Case(
      name: "a level that rises", kind: .level, target: "50", baseline: "20@2023-12-31", on: "2024-06-30",
      value: "34"),
    // 50 − 30 × 182 ÷ 366 = 35,1: a state that must sink is asked no more than has been paced
    Case(
      name: "a level that sinks", kind: .level, target: "<=20", baseline: "50@2023-12-31", on: "2024-06-30",
      value: "36"),
    // 20 + 10 × 182 ÷ 366 = 24,97
    Case(
      name: "an increase", kind: .increase, target: "10", baseline: "20@2023-12-31", on: "2024-06-30",
      value: "24"),
    // 20 − 10 × 182 ÷ 366 = 20 − 4,97
    Case(
      name: "a decrease", kind: .decrease, target: "10", baseline: "20@2023-12-31", on: "2024-06-30",
      value: "16"),
    // 5 % of 90 is 4,5, so 5 of what comes whole; 90 + 5 × 182 ÷ 366 = 90 + 2,486
    Case(
      name: "a share of whole things", kind: .increase, target: "5%", baseline: "90@2023-12-31",
      on: "2024-06-30", value: "92"),
    // 5 % of 90,5 is 4,525; 90,5 + 4,525 × 182 ÷ 366 = 90,5 + 2,250
    Case(
      name: "a share is measured to hundredths", kind: .increase, target: "5%", baseline: "90,5@2023-12-31",
      on: "2024-06-30", value: "92,75"),
  ]

  @Test(arguments: cases) func runs(_ test: Case) throws {
    var goal = try Sketch.goal(test.kind)
    goal.target = try Sketch.target(test.target)
    goal.baseline = try test.baseline.map(Sketch.baseline)
    let plan = try Sketch.plan("2024", ["Ale"], [goal])
    let events = try Sketch.events(["2024-01-02 samtal Ale \(test.baseline == nil ? "+1" : "=20")"])
    let figures = try Sketch.judge(goal, in: plan, events, on: "2024-02-01").total
    let line = try #require(PlanLine(figures, of: goal, in: plan.period))
    #expect(line.value(on: try Sketch.day(test.on)).journalText == test.value)
  }

  @Test func `without anything expected there is no line`() throws {
    let goal = try Sketch.goal(.ongoing)
    let plan = try Sketch.plan("2024", ["Ale"], [goal])
    let figures = try Sketch.judge(goal, in: plan, [], on: "2024-02-01").total
    #expect(PlanLine(figures, of: goal, in: plan.period) == nil)
  }
}
