import Goals
import Testing

/// Values written shortly, as the tables of the tests want them.
enum Sketch {
  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
  static func quantity(_ text: String) throws -> Quantity { try #require(Quantity(swedish: text)) }
  static func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }
  static func unit(_ text: String) throws -> Arbetarekommun { try #require(Arbetarekommun(text)) }

  /// `50`, `<=62` or `80%`.
  static func target(_ text: String) throws -> Target {
    let atMost = text.hasPrefix("<=")
    let number = text.drop { "<=".contains($0) }.prefix { $0 != "%" }
    return Target(atMost ? .atMost : .atLeast, try quantity(String(number)), isPercent: text.hasSuffix("%"))
  }

  /// `3@2023-12-31`, or `3` alone.
  static func baseline(_ text: String) throws -> Baseline {
    let parts = text.split(separator: "@").map(String.init)
    return Baseline(value: try quantity(parts[0]), day: try parts.dropFirst().first.map(day))
  }

  static func plan(_ period: String, _ units: [String], _ goals: [Goal] = []) throws -> Plan {
    var plan = Plan(
      id: try id("plan"), file: "plan.md", title: "Verksamhetsplan", organisation: "Exempelbygden",
      period: try #require(Period(period)))
    plan.arbetarekommuner = try units.map(unit)
    plan.goals = goals
    return plan
  }

  static func goal(_ kind: Kind, _ id: String = "samtal") throws -> Goal {
    Goal(
      id: try Sketch.id(id), text: "Ett mål", kind: kind,
      source: SourceLocation(file: "plan.md", line: 1))
  }

  /// `2024-03-14 samtal Ale +17 valdistrikt=Nol`: day, metric, arbetarekommun or `-`, value, tags; ids rise in order.
  static func events(_ lines: [String]) throws -> [Event] {
    try lines.enumerated().map { index, line in
      let columns = line.split(separator: " ").map(String.init)
      try #require(columns.count >= 4, "\(line)")
      return Event(
        id: EventID(milliseconds: UInt64(index), high: 0, low: 0), day: try day(columns[0]),
        metric: try id(columns[1]), arbetarekommun: columns[2] == "-" ? nil : try unit(columns[2]),
        value: try value(columns[3]),
        tags: try columns[4...].map {
          let parts = $0.split(separator: "=").map(String.init)
          return Event.Tag(try id(parts[0]), parts[1])
        })
    }
  }

  /// `+17`, `-2`, `=1450`, `done`, `void`, `assess:likely` or `assess:comment`.
  static func value(_ text: String) throws -> Event.Value {
    if text == "done" { return .done }
    if text == "void" { return .void }
    if text.hasPrefix("assess:") { return .assessment(Event.Level(rawValue: String(text.dropFirst(7)))) }
    if text.hasPrefix("=") { return .reading(try quantity(String(text.dropFirst()))) }
    return .change(try quantity(text.hasPrefix("+") ? String(text.dropFirst()) : text))
  }

  /// Judges a goal of a plan as a command would: ask, tally, answer.
  static func judge(_ goal: Goal, in plan: Plan, _ events: [Event], on day: String) throws -> Attainment {
    var request = TallyRequest()
    let day = try Sketch.day(day)
    Attainment.ask(goal, in: plan, on: day, &request)
    return Attainment(of: goal, in: plan, from: TallyBuilder.tally(events, for: request), on: day)
  }
}
