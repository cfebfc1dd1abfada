import Goals
import Testing

/// Deliverables, whole or in steps.
@Suite struct MilestoneTests {
  static let steps: @Sendable (inout Goal) throws -> Void = { goal in
    goal.steps = [
      Step(id: try Sketch.id("utkast"), text: "Förslag", deadline: try Sketch.day("2024-05-31")),
      Step(id: try Sketch.id("infort"), text: "Införd", deadline: nil),
    ]
  }

  static let trials: [Trial] = [
    Trial(
      name: "nothing done yet", kind: .milestone, goal: steps, on: "2024-05-31",
      result: .init(actual: "0", of: "2", outlook: .uncertain)),
    Trial(
      name: "a step is overdue from the day after", kind: .milestone, goal: steps, on: "2024-06-01",
      result: .init(actual: "0", of: "2", outlook: .unlikely)),
    Trial(
      name: "the step in time", kind: .milestone, goal: steps,
      events: ["2024-05-31 samtal - done step=utkast"],
      on: "2024-06-30", result: .init(actual: "1", of: "2", outlook: .uncertain)),
    Trial(
      name: "the step late, but done", kind: .milestone, goal: steps,
      events: ["2024-06-20 samtal - done step=utkast"], on: "2024-06-30",
      result: .init(actual: "1", of: "2", outlook: .uncertain)),
    Trial(
      name: "done only afterwards", kind: .milestone, goal: steps,
      events: ["2024-07-01 samtal - done step=utkast"],
      on: "2024-06-30", result: .init(actual: "0", of: "2", outlook: .unlikely)),
    Trial(
      name: "both steps", kind: .milestone, goal: steps,
      events: ["2024-05-31 samtal - done step=utkast", "2024-06-02 samtal - done step=infort"],
      on: "2024-06-30",
      result: .init(actual: "2", of: "2", outlook: .reached)),
    Trial(
      name: "all of them at once", kind: .milestone, goal: steps, events: ["2024-05-02 samtal - done"],
      on: "2024-06-30", result: .init(actual: "2", of: "2", outlook: .reached)),
    Trial(
      name: "the same step twice", kind: .milestone, goal: steps,
      events: ["2024-05-02 samtal - done step=utkast", "2024-05-03 samtal - done step=utkast"],
      on: "2024-06-30",
      result: .init(actual: "1", of: "2", outlook: .uncertain)),
    Trial(
      name: "a step that the goal does not have", kind: .milestone, goal: steps,
      events: ["2024-05-02 samtal - done step=annat"], on: "2024-05-31",
      result: .init(actual: "0", of: "2", outlook: .uncertain)),
    Trial(
      name: "not all when it is over", kind: .milestone, goal: steps,
      events: ["2024-05-02 samtal - done step=utkast"], on: "2024-12-31",
      result: .init(actual: "1", of: "2", outlook: .missed)),
    Trial(
      name: "without steps it is one", kind: .milestone, by: "2024-02-29",
      events: ["2024-02-10 samtal - done"],
      on: "2024-02-11", result: .init(actual: "1", of: "1", outlook: .reached)),
    Trial(
      name: "without steps, and not done by the day", kind: .milestone, by: "2024-02-29", on: "2024-02-29",
      result: .init(actual: "0", of: "1", outlook: .missed)),
    Trial(
      name: "done after its day, within the plan", kind: .milestone, by: "2024-10-31",
      events: ["2024-11-14 samtal - done"], on: "2024-12-31",
      result: .init(actual: "1", of: "1", outlook: .reached)),
    Trial(
      name: "done before the plan began, by last year's goal of the same name", kind: .milestone, goal: steps,
      events: ["2023-05-02 samtal - done"], on: "2024-05-31",
      result: .init(actual: "0", of: "2", outlook: .uncertain)),
    Trial(
      name: "done after the plan ended, by next year's", kind: .milestone,
      events: ["2025-05-02 samtal - done"],
      on: "2025-06-30", result: .init(actual: "0", of: "1", outlook: .missed)),
    Trial(
      name: "before the plan", kind: .milestone, goal: steps, on: "2023-12-31",
      result: .init(actual: "0", of: "2", reason: .tooEarly)),
    Trial(
      name: "an increment does nothing", kind: .milestone, goal: steps, events: ["2024-05-02 samtal - +2"],
      on: "2024-05-31", result: .init(actual: "0", of: "2", outlook: .uncertain)),
  ]

  @Test(arguments: trials) func judges(_ trial: Trial) throws { try trial.check() }

  @Test func `each step has the day that it was done, or the days that it is late`() throws {
    let trial = Trial(
      name: "", kind: .milestone, by: "2024-06-20", goal: Self.steps,
      events: ["2024-06-05 samtal - done step=utkast", "2024-06-02 samtal - done step=utkast"],
      on: "2024-06-30",
      result: .init())
    let steps = try trial.judge().steps
    #expect(steps.map(\.step.id.text) == ["utkast", "infort"])
    #expect(steps.map(\.done) == [Day(iso: "2024-06-02"), nil])
    // The second has no day of its own and takes the goal's: 20 June, ten days ago.
    #expect(steps.map(\.overdue) == [nil, 10])
  }

  @Test func `what was done after its last day is late by so many days, and done`() throws {
    let trial = Trial(
      name: "", kind: .milestone, by: "2024-06-20", goal: Self.steps,
      events: ["2024-06-03 samtal - done step=utkast", "2024-07-04 samtal - done step=infort"],
      on: "2024-07-31", result: .init())
    let steps = try trial.judge().steps
    // 31 May to 3 June; the second takes the goal's day, 20 June to 4 July.
    #expect(steps.map(\.late) == [3, 14])
    #expect(steps.map(\.overdue) == [nil, nil])
    let whole = Trial(
      name: "", kind: .milestone, by: "2024-10-31", events: ["2024-11-14 samtal - done"], on: "2024-12-31",
      result: .init())
    #expect(try whole.judge().steps.map(\.late) == [14])
  }

  @Test func `what was done on its last day is not late`() throws {
    let trial = Trial(
      name: "", kind: .milestone, by: "2024-10-31", events: ["2024-10-31 samtal - done"], on: "2024-12-31",
      result: .init())
    #expect(try trial.judge().steps.map(\.late) == [nil])
  }

  @Test func `another arbetarekommun's work in a shared folder is not this plan's`() throws {
    let goal = try Sketch.goal(.milestone)
    var plan = try Sketch.plan("2024", ["Ale"], [goal])
    plan.sharesWorkspace = true
    for (event, done) in [("Ale", 1), ("Tjörn", 0), ("-", 0)] {
      let events = try Sketch.events(["2024-05-02 samtal \(event) done"])
      #expect(try Sketch.judge(goal, in: plan, events, on: "2024-06-30").total.actual == Quantity(done))
    }
  }
}
