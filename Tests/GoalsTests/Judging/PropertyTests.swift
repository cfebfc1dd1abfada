import Goals
import TestSupport
import Testing

/// What must hold for any events.
@Suite struct PropertyTests {
  static let units = ["Ale", "Tjörn", "Lerum"]

  /// A journal of up to 40 lines of every sort, from half a year before the plan to half a year after it.
  static func journal(_ random: inout SplitMix64, values: [String]) throws -> [String] {
    let start = try Sketch.day("2023-07-01")
    return (0..<Int.random(in: 0...40, using: &random)).map { _ in
      let day = start + Int.random(in: 0..<730, using: &random)
      let metric = random.next() % 4 == 0 ? "nya" : "samtal"
      let place = (units + ["-"]).randomElement(using: &random) ?? "-"
      let tag = random.next() % 2 == 0 ? "" : " plats=p\(random.next() % 5)"
      return "\(day) \(metric) \(place) \(values.randomElement(using: &random) ?? "+1")\(tag)"
    }
  }

  /// A goal of each kind, with whatever it needs.
  static func goal(_ kind: Kind) throws -> Goal {
    var goal = try Sketch.goal(kind)
    goal.target = try Sketch.target("20")
    goal.per = Span(iso: "P3W")
    goal.distinctTag = try Sketch.id("plats")
    if kind == .coverage { goal.population = .metric(try Sketch.id("nya")) }
    if kind == .direction { goal.target = nil }
    return goal
  }

  static func day(_ random: inout SplitMix64) throws -> String {
    "\(try Sketch.day("2023-10-01") + Int.random(in: 0..<600, using: &random))"
  }

  @Test(arguments: Kind.allCases) func `the order of events means nothing`(_ kind: Kind) throws {
    var random = SplitMix64(seed: 31)
    for round in 0..<60 {
      var goal = try Self.goal(kind)
      if round % 2 == 0 { goal.within = Span(iso: "P14D") }
      let plan = try Sketch.plan("2024", Self.units, [goal])
      let values = ["+1", "+5", "-2", "+0", "=30", "=12", "done", "assess:likely", "assess:missed"]
      let events = try Sketch.events(try Self.journal(&random, values: values))
      let day = try Self.day(&random)
      let wanted = try Sketch.judge(goal, in: plan, events, on: day)
      #expect(try Sketch.judge(goal, in: plan, events.shuffled(using: &random), on: day) == wanted)
    }
  }

  @Test(arguments: Kind.allCases) func `the rules of the scale hold`(_ kind: Kind) throws {
    var random = SplitMix64(seed: 32)
    for _ in 0..<120 {
      let goal = try Self.goal(kind)
      let plan = try Sketch.plan("2024", Self.units, [goal])
      let values = ["+1", "+9", "+0", "=30", "=12", "done", "assess:likely", "assess:reached"]
      let events = try Sketch.events(try Self.journal(&random, values: values))
      let text = try Self.day(&random)
      let attainment = try Sketch.judge(goal, in: plan, events, on: text)
      for figures in [attainment.total] + attainment.units.map(\.figures) {
        #expect((figures.reason == nil) == (figures.outlook != .unmeasured))
        if try Sketch.day(text) >= figures.due {
          #expect([.reached, .missed, .unmeasured].contains(figures.outlook))
          #expect(figures.neededPerWeek == nil)
        } else if ![.count, .distinct, .coverage, .milestone].contains(kind), kind.isMeasured {
          #expect(![.reached, .missed].contains(figures.outlook), "it can be lost, or won, again")
        }
      }
    }
  }

  @Test func `the parts of a flow sum to the whole`() throws {
    var random = SplitMix64(seed: 33)
    for _ in 0..<100 {
      var goal = try Self.goal(.count)
      goal.unitTargets = try Self.units.map {
        UnitTarget(arbetarekommun: try Sketch.unit($0), year: 2024, value: Quantity(20))
      }
      let plan = try Sketch.plan("2024", Self.units, [goal])
      let lines = try Self.journal(&random, values: ["+1", "+9", "-2"])
      let attainment = try Sketch.judge(goal, in: plan, try Sketch.events(lines), on: "2024-12-31")
      let own = lines.filter { $0.hasPrefix("2024") && $0.contains(" samtal - ") }
        .compactMap { Int($0.split(separator: " ")[3]) }.reduce(0, +)
      let parts = attainment.units.compactMap(\.figures.actual).reduce(Quantity(own), +)
      #expect(attainment.total.actual ?? .zero == parts)
      #expect(attainment.total.target == Quantity(60))
    }
  }

  /// By pace, that is: a forecast also weighs how unevenly the weeks have brought it.
  @Test(arguments: [Kind.count, .distinct]) func `one more never lowers the outlook`(_ kind: Kind) throws {
    let scale: [Outlook] = [.unmeasured, .missed, .unlikely, .uncertain, .likely, .reached]
    var random = SplitMix64(seed: 34)
    for _ in 0..<60 {
      let goal = try Self.goal(kind)
      let plan = try Sketch.plan("2024", Self.units, [goal])
      let lines = try Self.journal(&random, values: ["+1", "+2", "+0"])
      let day = "\(try Sketch.day("2023-12-20") + Int.random(in: 0..<66, using: &random))"
      var before = 0
      for count in 0...lines.count {
        let events = try Sketch.events(Array(lines.prefix(count)))
        let figures = try Sketch.judge(goal, in: plan, events, on: day).total
        let rank = try #require(scale.firstIndex(of: figures.outlook))
        #expect(rank >= before)
        before = rank
      }
    }
  }

  @Test func `what the day does not know yet changes nothing`() throws {
    var random = SplitMix64(seed: 35)
    for kind in Kind.allCases {
      for _ in 0..<30 {
        let goal = try Self.goal(kind)
        let plan = try Sketch.plan("2024", Self.units, [goal])
        let values = ["+1", "-2", "=30", "done", "assess:likely"]
        let events = try Sketch.events(try Self.journal(&random, values: values))
        let text = try Self.day(&random)
        let day = try Sketch.day(text)
        let known = try Sketch.judge(goal, in: plan, events.filter { $0.day <= day }, on: text)
        #expect(try Sketch.judge(goal, in: plan, events, on: text) == known, "\(kind) on \(text)")
      }
    }
  }
}
