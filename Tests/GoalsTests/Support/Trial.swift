import Goals
import Testing

/// A goal, what was reported, and what it comes to on a day: one row of a table of tests.
struct Trial: CustomTestStringConvertible, Sendable {
  var name: String
  var kind = Kind.count
  var target: String?
  var baseline: String?
  var by: String?
  /// Whatever else the goal needs.
  var goal: @Sendable (inout Goal) throws -> Void = { _ in }
  var period = "2024"
  var units: [String] = []
  var events: [String] = []
  var on: String
  /// Whose figures are looked at; nil for the whole.
  var at: String?
  var result: Result

  var testDescription: String { name }

  /// The figures as they are shown.
  struct Result: Equatable, Sendable {
    var actual: String?
    var of: String?
    var expected: String?
    var needed: Double?
    var outlook: Outlook = .unmeasured
    var reason: Reason?
  }

  func judge() throws -> Attainment {
    var goal = try Sketch.goal(kind)
    goal.target = try target.map(Sketch.target)
    goal.baseline = try baseline.map(Sketch.baseline)
    goal.deadline = try by.map(Sketch.day)
    try self.goal(&goal)
    let plan = try Sketch.plan(period, units, [goal])
    return try Sketch.judge(goal, in: plan, try Sketch.events(events), on: on)
  }

  /// Judges, and holds the figures against `result`.
  func check() throws {
    let attainment = try judge()
    let figures =
      try at.map { unit in
        try #require(attainment.units.first { $0.arbetarekommun.name == unit }, "no figures of \(unit)")
          .figures
      } ?? attainment.total
    let found = Result(
      actual: figures.actual?.journalText, of: figures.target?.journalText,
      expected: figures.shownExpected?.journalText, needed: figures.neededPerWeek?.double,
      outlook: figures.outlook,
      reason: figures.reason)
    #expect(found == result, "\(name)")
  }
}
