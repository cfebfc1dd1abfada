import Goals
import Testing

/// A goal, what was reported, and what is to be expected of it: one row of a table of tests.
struct ForecastTrial: CustomTestStringConvertible, Sendable {
  var name: String
  var kind = Kind.count
  var target: String?
  var baseline: String?
  var by: String?
  var goal: @Sendable (inout Goal) throws -> Void = { _ in }
  var period = "2024"
  var plan: @Sendable (inout Plan) throws -> Void = { _ in }
  var units: [String] = []
  var events: [String] = []
  var on: String
  /// Whose figures are looked at; nil for the whole.
  var at: String?
  var result: Result

  var testDescription: String { name }

  /// What is to be expected, and the outlook that follows.
  struct Result: Sendable {
    /// Within 1e-4; nil where there is no forecast.
    let probability: Double?
    /// "105–271"; nil where it is not looked at.
    let interval: String?
    let isTooEarly: Bool
    let outlook: Outlook
    let reason: Reason?

    init(_ probability: Double?, _ interval: String?, _ outlook: Outlook, _ reason: Reason? = nil) {
      self.probability = probability
      self.interval = interval
      self.isTooEarly = false
      self.outlook = outlook
      self.reason = reason
    }

    /// Too early for a forecast, and judged by pace.
    init(tooEarly outlook: Outlook) {
      probability = nil
      interval = nil
      isTooEarly = true
      self.outlook = outlook
      reason = nil
    }
  }

  func figures() throws -> Figures {
    var goal = try Sketch.goal(kind)
    goal.target = try target.map(Sketch.target)
    goal.baseline = try baseline.map(Sketch.baseline)
    goal.deadline = try by.map(Sketch.day)
    try self.goal(&goal)
    var plan = try Sketch.plan(period, units, [goal])
    try self.plan(&plan)
    let attainment = try Sketch.judge(goal, in: plan, try Sketch.events(events), on: on)
    return try at.map { unit in
      try #require(attainment.units.first { $0.arbetarekommun.name == unit }, "no figures of \(unit)").figures
    } ?? attainment.total
  }

  func check() throws {
    let figures = try figures()
    #expect(figures.outlook == result.outlook, "\(name)")
    #expect(figures.reason == result.reason, "\(name)")
    #expect((figures.prospect == .tooEarly) == result.isTooEarly, "\(name)")
    guard let wanted = result.probability else {
      #expect(figures.forecast == nil, "\(name)")
      return
    }
    let forecast = try #require(figures.forecast, "\(name)")
    #expect(abs(forecast.probability - wanted) < 1e-4, "\(name): \(forecast.probability)")
    guard let interval = result.interval else { return }
    let ends = [forecast.interval.lowerBound, forecast.interval.upperBound].map(\.journalText)
    #expect(ends.joined(separator: "–") == interval, "\(name)")
  }
}
