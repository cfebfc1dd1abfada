import Goals
import Testing

/// What a day with something done usually brings, and how many such days are lacking.
@Suite struct TypicalDayTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var kind = Kind.count
    var target = "500"
    /// Days of January and what they brought in Ale; "12 @Tjörn" elsewhere.
    var days: [String]
    var at: String?
    /// "23 of 5, 17 lacking"; nil where the days show nothing.
    var wanted: String?
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "four days show nothing", days: ["20", "21", "22", "23"], wanted: nil),
    // 10 20 23 25 90 → 23; (500 − 168) ÷ 23 = 14,4 → 15
    Case(
      name: "the middle of five, whatever the greatest", days: ["20", "90", "23", "25", "10"],
      wanted: "23 of 5, 15"),
    // (20 + 25) ÷ 2 = 22,5; (500 − 135) ÷ 22,5 = 16,2 → 17
    Case(
      name: "between the two in the middle", days: ["10", "20", "20", "25", "30", "30"],
      wanted: "22,5 of 6, 17"
    ),
    // 10 + 13 the first day; (500 − 115) ÷ 23 = 16,7 → 17
    Case(
      name: "two pairs the same evening have been out once", days: ["10+13", "23", "23", "23", "23"],
      wanted: "23 of 5, 17"),
    Case(
      name: "a day that brought nothing is no evening", days: ["20", "0", "23", "25", "10"], wanted: nil),
    Case(
      name: "a day that took back is none", days: ["20", "-3", "23", "25", "10"], wanted: nil),
    Case(name: "one at a time says nothing new", days: ["1", "1", "1", "1", "1"], wanted: nil),
    Case(
      name: "nothing is lacking", target: "100", days: ["20", "90", "23", "25", "10"], wanted: "23 of 5"),
    Case(
      name: "a ceiling lacks nothing", target: "<=500", days: ["20", "90", "23", "25", "10"], wanted: nil),
    // 20 23 in Ale, 20 22 24 in Tjörn → 22; (500 − 109) ÷ 22 = 17,8 → 18
    Case(
      name: "the district's are all places'", days: ["20", "23", "20 @Tjörn", "22 @Tjörn", "24 @Tjörn"],
      wanted: "22 of 5, 18"),
    Case(
      name: "the same day in two places is two evenings",
      days: ["20", "23", "20 @Tjörn", "22 @Tjörn", "24 @Tjörn"], at: "Ale", wanted: nil),
  ]

  @Test(arguments: cases) func shows(_ trial: Case) throws {
    var lines: [String] = []
    for (index, day) in trial.days.enumerated() {
      let parts = day.split(separator: " @").map(String.init)
      for amount in parts[0].split(separator: "+") {
        let value = amount.hasPrefix("-") ? String(amount) : "+" + amount
        lines.append("2024-01-\(index + 10) samtal \(parts.dropFirst().first ?? "Ale") \(value)")
      }
    }
    // What lies outside the days that count shows nothing either.
    lines += ["2023-12-31 samtal Ale +400", "2024-02-01 samtal Ale +400"]
    var goal = try Sketch.goal(trial.kind)
    goal.target = try Sketch.target(trial.target)
    if trial.at != nil {
      goal.unitTargets = try ["Ale", "Tjörn"].map {
        UnitTarget(arbetarekommun: try Sketch.unit($0), year: 2024, value: Quantity(500))
      }
    }
    let plan = try Sketch.plan("2024", ["Ale", "Tjörn"], [goal])
    let judged = try Sketch.judge(goal, in: plan, try Sketch.events(lines), on: "2024-01-31")
    let figures =
      try trial.at.map { name in
        try #require(judged.units.first { $0.arbetarekommun.name == name }).figures
      } ?? judged.total
    let found = figures.typicalDay.map { day in
      "\(day.brings.swedishText) of \(day.days)" + (figures.lacking.map { ", \(day.count(for: $0))" } ?? "")
    }
    #expect(found == trial.wanted, "\(trial.name)")
  }
}

extension Quantity {
  fileprivate var swedishText: String { formatted(decimal: ",", group: "", minus: "-") }
}
