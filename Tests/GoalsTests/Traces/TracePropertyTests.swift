import Goals
import TestSupport
import Testing

/// For any events a course ends at the figures that are shown.
@Suite struct TracePropertyTests {
  /// The figures of a goal and its course, at the whole and at every arbetarekommun with figures of its own.
  private static func each(
    _ variant: AccountPropertyTests.Variant, seed: UInt64,
    _ body: (Goal, Figures, Trace, Period, Day) throws -> Void
  ) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<120 {
      var goal = try Sketch.goal(variant.kind)
      goal.target = try Sketch.target("20")
      try variant.goal(&goal)
      let plan = try Sketch.plan("2024", PropertyTests.units, [goal])
      let events = try Sketch.events(try PropertyTests.journal(&random, values: variant.values))
      let day = try Sketch.day(try PropertyTests.day(&random))
      var request = TallyRequest()
      Attainment.ask(goal, in: plan, on: day, &request)
      Trace.ask(goal, in: plan, on: day, &request)
      let tally = TallyBuilder.tally(events, for: request)
      let attainment = Attainment(of: goal, in: plan, from: tally, on: day)
      if let trace = Trace(of: goal, in: plan, from: tally, on: day) {
        try body(goal, attainment.total, trace, attainment.period, day)
      }
      for unit in attainment.units {
        if let trace = Trace(of: goal, in: plan, from: tally, on: day, at: unit.arbetarekommun) {
          try body(goal, unit.figures, trace, attainment.period, day)
        }
      }
    }
  }

  @Test(arguments: AccountPropertyTests.variants)
  func `the last point is the figure`(_ variant: AccountPropertyTests.Variant) throws {
    var seen = 0
    try Self.each(variant, seed: 61) { goal, figures, trace, _, day in
      switch trace {
      case .sum(let points):
        // Without a population nothing is known, and nothing is drawn.
        guard let actual = figures.actual else { return }
        #expect(points.last?.value ?? .zero == actual, "\(goal.kind) on \(day)")
        #expect(points.map(\.day) == points.map(\.day).sorted() && points.allSatisfy { $0.day <= day })
        seen += points.isEmpty ? 0 : 1
      case .state(let start, let points):
        guard let last = points.last, let state = figures.state else { return }
        #expect(last.value == state.value, "\(goal.kind) on \(day): \(trace.brief), \(figures)")
        #expect(start?.value == figures.start?.value)
        #expect(points.allSatisfy { $0.day <= day })
        seen += 1
      case .windows(let windows):
        let kept = windows.count { $0.state == .kept }
        #expect(figures.actual.map { $0 == Quantity(kept) } ?? true, "\(trace.brief)")
        seen += windows.count { $0.brought > .zero }
      }
    }
    // Those without a course have none.
    let isDrawn =
      ![.milestone, .ongoing].contains(variant.kind) && variant.name != "coverage of a metric in time"
    #expect((seen > 20) == isDrawn, "\(seen)")
  }

  @Test(arguments: AccountPropertyTests.variants)
  func `the plan's line passes what is expected on the day`(_ variant: AccountPropertyTests.Variant) throws {
    // A window of its own has no one line, and what is due decides for itself.
    if variant.kind == .rate || variant.name == "coverage of all" { return }
    try Self.each(variant, seed: 62) { goal, figures, trace, period, day in
      let own = try #require(Period(period.start, figures.due))
      guard let line = PlanLine(figures, of: goal, in: own), let shown = figures.shownExpected else { return }
      let value = line.value(on: day)
      switch goal.kind {
      case .increase: #expect(value - line.start == shown, "on \(day): \(figures)")
      case .decrease: #expect(line.start - value == shown, "on \(day): \(figures)")
      default: #expect(value == shown, "on \(day): \(figures)")
      }
      #expect(line.value(on: own.end) == line.target)
    }
  }
}
