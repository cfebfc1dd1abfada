import Goals
import Testing

@testable import Reports

/// A small district and events for it, so that a case can say only what it is about.
enum Sample {
  static let ale = Arbetarekommun("Ale")
  static let tjorn = Arbetarekommun("Tjörn")

  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
  static func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

  /// A goal of a kind with a target.
  static func goal(_ name: String, _ kind: Kind, _ target: Int? = nil, area: String? = nil) throws -> Goal {
    var goal = Goal(
      id: try id(name), text: name, kind: kind, source: SourceLocation(file: "plans/x-2024.md", line: 9))
    goal.target = target.map { Target(.atLeast, Quantity($0)) }
    goal.area = area
    return goal
  }

  /// A table of two arbetarekommuner for 2024 and 2025: 700 and 300, twice as many the year after.
  static func table() throws -> Goal {
    var goal = try goal("dorrknackning", .count)
    goal.metric = try id("samtal")
    goal.name = "Dörrknackning"
    for (unit, value) in [(ale, 700), (tjorn, 300)] {
      let unit = try #require(unit)
      goal.unitTargets += [2024, 2025].map {
        UnitTarget(arbetarekommun: unit, year: $0, value: Quantity(value * ($0 - 2023)))
      }
    }
    return goal
  }

  static func plan(_ goals: [Goal], from first: String = "2024-01-01", to last: String = "2025-12-31") throws
    -> Plan
  {
    let period = try #require(Period(try day(first), try day(last)))
    var plan = Plan(
      id: try id("x-2024"), file: "plans/x-2024.md", title: "Verksamhetsplan 2024–2025",
      organisation: "Distriktet",
      period: period)
    plan.arbetarekommuner = [ale, tjorn].compactMap { $0 }
    plan.goals = goals
    return plan
  }

  /// Events written as "2024-02-01 samtal Ale +20" or "2024-02-01 x - assess:likely action=Ring note=Valet", ids rising in
  /// their order.
  static func events(_ lines: [String]) throws -> [Event] {
    try lines.enumerated().map { index, line in
      let words = line.split(separator: " ").map(String.init)
      var event = Event(
        id: EventID(milliseconds: UInt64(index + 1), high: 0, low: 0), day: try day(words[0]),
        metric: try id(words[1]), arbetarekommun: words[2] == "-" ? nil : Arbetarekommun(words[2]),
        value: try value(words[3]))
      for word in words.dropFirst(4) {
        let parts = word.split(separator: "=").map(String.init)
        if parts[0] == "note" {
          event.note = parts[1]
        } else {
          event.tags.append(Event.Tag(try id(parts[0]), parts[1]))
        }
      }
      return event
    }
  }

  private static func value(_ word: String) throws -> Event.Value {
    if word.hasPrefix("assess:") { return .assessment(Event.Level(rawValue: String(word.dropFirst(7)))) }
    if word == "done" { return .done }
    let number = try #require(Quantity(swedish: word.trimmingPrefix(while: { "+=".contains($0) })))
    return word.hasPrefix("=") ? .reading(number) : .change(number)
  }

  /// The follow-up of a plan over a stretch of the calendar, seen from `today`.
  static func followUp(_ plan: Plan, _ period: String, today: String, _ lines: [String]) throws -> FollowUp {
    let period = try #require(NamedPeriod(period))
    let today = try day(today)
    let request = FollowUp.request(for: plan, period: period, today: today)
    let tally = TallyBuilder.tally(try events(lines), for: request)
    return FollowUp(on: plan, period: period, today: today, from: tally)
  }
}
