import Goals
import TestSupport
import Testing

/// For any events, an account says how the figures that are shown came about.
@Suite struct AccountPropertyTests {
  /// A variant of a kind: what else its goal needs.
  struct Variant: CustomTestStringConvertible, Sendable {
    let name: String
    let kind: Kind
    var values = ["+1", "+5", "-2", "+0"]
    var hasBaseline = false
    var goal: @Sendable (inout Goal) throws -> Void = { _ in }
    var testDescription: String { name }
  }

  static let stock = ["+1", "-2", "=30", "=12", "=19"]

  static let variants: [Variant] = [
    Variant(name: "count", kind: .count), Variant(name: "distinct without a tag", kind: .distinct),
    Variant(name: "distinct by tag", kind: .distinct) { $0.distinctTag = try Sketch.id("plats") },
    Variant(name: "count per arbetarekommun", kind: .count) { goal in
      goal.unitTargets = try PropertyTests.units.map {
        UnitTarget(arbetarekommun: try Sketch.unit($0), year: 2024, value: Quantity(20))
      }
    },
    Variant(name: "rate", kind: .rate) { $0.per = Span(iso: "P3W") },
    Variant(name: "coverage of a metric", kind: .coverage) {
      $0.population = .metric(try Sketch.id("nya"))
      $0.target = try Sketch.target("80%")
    },
    Variant(name: "coverage of a metric in time", kind: .coverage) {
      $0.population = .metric(try Sketch.id("nya"))
      $0.within = Span(iso: "P14D")
      $0.target = try Sketch.target("80%")
    },
    Variant(name: "coverage of all", kind: .coverage) {
      $0.population = .arbetarekommuner
      $0.per = Span(iso: "P1M")
      $0.target = nil
    },
    Variant(name: "coverage of names", kind: .coverage) { goal in
      goal.distinctTag = try Sketch.id("plats")
      goal.target = nil
      goal.names = try ["p0", "p1", "p3"].flatMap { name in
        try ["Ale", "Tjörn"].map { ListedName(arbetarekommun: try Sketch.unit($0), name: name) }
      }
    },
    Variant(name: "level", kind: .level, values: stock),
    Variant(name: "increase", kind: .increase, values: stock),
    Variant(name: "decrease by percent", kind: .decrease, values: stock) {
      $0.target = try Sketch.target("5%")
    },
    Variant(name: "direction", kind: .direction, values: stock) { $0.target = nil },
    Variant(name: "direction of a flow", kind: .direction) {
      $0.target = nil
      $0.measure = .flow
    },
    Variant(name: "level from a baseline", kind: .level, values: stock, hasBaseline: true) {
      $0.baseline = try Sketch.baseline("25@2023-12-01")
    },
    Variant(name: "milestone", kind: .milestone, values: ["done", "+1"]) { $0.target = nil },
    Variant(name: "ongoing", kind: .ongoing, values: ["assess:likely", "assess:comment"]) { $0.target = nil },
  ]

  static func accounts(_ variant: Variant, seed: UInt64, _ body: (Account) throws -> Void) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<80 {
      var goal = try Sketch.goal(variant.kind)
      goal.target = try Sketch.target("20")
      try variant.goal(&goal)
      let plan = try Sketch.plan("2024", PropertyTests.units, [goal])
      let events = try Sketch.events(try PropertyTests.journal(&random, values: variant.values))
      let day = try Sketch.day(try PropertyTests.day(&random))
      var request = TallyRequest()
      Attainment.ask(goal, in: plan, on: day, &request)
      let tally = TallyBuilder.tally(events, for: request)
      for unit in [nil] + plan.units.map({ $0 as Arbetarekommun? }) {
        if let account = Account(of: goal, in: plan, from: tally, events, on: day, at: unit) {
          try body(account)
        }
      }
    }
  }

  @Test(arguments: variants) func `the counted events give the actual`(_ variant: Variant) throws {
    var seen = 0
    try Self.accounts(variant, seed: 51) { account in
      guard let actual = account.figures.actual, let redone = Redone.actual(of: account) else { return }
      // Without a reading the state is counted from the baseline, which is no event.
      let isRead = account.entries.contains { $0.use.isOfState && $0.event.isReading }
      let baseline = variant.hasBaseline && !isRead ? Quantity(25) : .zero
      #expect(baseline + redone == actual, "\(account.entries)")
      seen += 1
    }
    #expect(seen > 20 || !variant.kind.isMeasured && variant.kind != .milestone)
  }

  @Test(arguments: variants) func `every formula gives its result`(_ variant: Variant) throws {
    try Self.accounts(variant, seed: 52) { Redone.check($0) }
  }

  @Test(arguments: variants) func `every event is there once`(_ variant: Variant) throws {
    try Self.accounts(variant, seed: 53) { account in
      #expect(Set(account.entries.map(\.event.id)).count == account.entries.count)
      #expect(account.entries.map(\.event.day) == account.entries.map(\.event.day).sorted())
    }
  }

  @Test(arguments: variants) func `only events of the period and the places count`(_ variant: Variant) throws
  {
    try Self.accounts(variant, seed: 54) { account in
      for entry in account.entries {
        guard case .counted(let role, _) = entry.use else { continue }
        #expect(account.places.contains(entry.event.arbetarekommun))
        #expect(entry.event.day <= account.day || role == .part)
        if role == .part { #expect(entry.event.day >= account.period.start) }
      }
    }
  }
}

extension Account.Use {
  /// Whether the event is part of the state on the day.
  fileprivate var isOfState: Bool {
    switch self {
    case .counted(.state, _), .counted(.startAndState, _): true
    default: false
    }
  }
}

extension Event {
  fileprivate var isReading: Bool {
    if case .reading = value { true } else { false }
  }
}
