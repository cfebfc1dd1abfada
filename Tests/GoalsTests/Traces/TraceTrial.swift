import Goals
import Testing

/// A goal, what was reported, and its course up to a day: one row of a table of tests.
struct TraceTrial: CustomTestStringConvertible, Sendable {
  var name: String
  var kind = Kind.count
  var target: String?
  var baseline: String?
  var goal: @Sendable (inout Goal) throws -> Void = { _ in }
  var period = "2024"
  var units = ["Ale", "Tjörn"]
  var events: [String] = []
  var on: String
  /// Whose course it is; nil for the whole.
  var at: String?
  /// `01-03 5` for a figure at the end of a day, `start 20` for a state at the start, `01-01..01-21 4 kept` for a
  /// window; nil where there is no course.
  var course: [String]?

  var testDescription: String { name }

  func trace() throws -> Trace? {
    var goal = try Sketch.goal(kind)
    goal.target = try target.map(Sketch.target)
    goal.baseline = try baseline.map(Sketch.baseline)
    try self.goal(&goal)
    let plan = try Sketch.plan(period, units, [goal])
    let day = try Sketch.day(on)
    var request = TallyRequest()
    Trace.ask(goal, in: plan, on: day, &request)
    let tally = TallyBuilder.tally(try Sketch.events(events), for: request)
    return Trace(of: goal, in: plan, from: tally, on: day, at: try at.map(Sketch.unit))
  }

  func check() throws { #expect(try trace()?.brief == course, "\(name)") }
}

extension Trace {
  /// The course as a table of tests writes it.
  var brief: [String] {
    func short(_ day: Day) -> String { String("\(day)".dropFirst(5)) }
    func lines(_ points: [Point]) -> [String] { points.map { "\(short($0.day)) \($0.value.journalText)" } }
    switch self {
    case .sum(let points): return lines(points)
    case .state(let start, let points):
      return (start.map { ["start \($0.value.journalText)"] } ?? []) + lines(points)
    case .windows(let windows):
      return windows.map {
        "\(short($0.period.start))..\(short($0.period.end)) \($0.brought.journalText) \($0.state)"
      }
    }
  }
}
