import Goals
import Testing

@testable import Reports

/// How a forecast is put: in cases, and with an interval no finer than it is known.
@Suite struct ForecastWordsTests {
  struct Case: CustomTestStringConvertible {
    let probability: Double
    let odds: Odds
    var testDescription: String { "\(probability)" }
  }

  static let cases = [
    Case(probability: 1, odds: .veryLikely), Case(probability: 0.9501, odds: .veryLikely),
    Case(probability: 0.95, odds: .cases(9, of: 10)), Case(probability: 0.84, odds: .cases(4, of: 5)),
    Case(probability: 0.76, odds: .cases(3, of: 4)), Case(probability: 2.0 / 3, odds: .cases(2, of: 3)),
    Case(probability: 0.61, odds: .cases(3, of: 5)), Case(probability: 0.5, odds: .cases(1, of: 2)),
    Case(probability: 0.39, odds: .cases(2, of: 5)), Case(probability: 0.34, odds: .cases(1, of: 3)),
    Case(probability: 0.26, odds: .cases(1, of: 4)), Case(probability: 0.208764, odds: .cases(1, of: 5)),
    Case(probability: 0.1, odds: .cases(1, of: 10)), Case(probability: 0.0999, odds: .seldom),
    Case(probability: 0, odds: .seldom),
  ]

  @Test(arguments: cases) func odds(_ test: Case) { #expect(Odds(test.probability) == test.odds) }

  struct Interval: CustomTestStringConvertible {
    let name: String
    var kind = Kind.count
    /// In hundredths.
    let exact: ClosedRange<Int>
    var actual = 0
    let shown: ClosedRange<Int>
    var testDescription: String { name }
  }

  static let intervals = [
    Interval(name: "thousands wide", exact: 166_100...1_017_900, shown: 170_000...1_020_000),
    Interval(name: "hundreds wide", exact: 474_500...526_600, shown: 475_000...527_000),
    Interval(name: "tens wide", exact: 41_300...46_500, shown: 41_300...46_500),
    Interval(name: "one figure", exact: 800...800, shown: 800...800),
    Interval(
      name: "never below what is done", exact: 120_100...289_900, actual: 120_100, shown: 120_100...290_000),
    Interval(
      name: "a level may sink", kind: .level, exact: 120_100...289_900, actual: 120_400,
      shown: 120_000...290_000),
    Interval(name: "tenths", kind: .level, exact: 5985...6215, shown: 5990...6220),
    Interval(name: "below nothing", kind: .level, exact: -1500 ... -300, shown: -1500 ... -300),
  ]

  private func quantity(_ hundredths: Int) -> Quantity { Quantity(scaled: hundredths * 100) }

  @Test(arguments: intervals) func rounds(_ test: Interval) throws {
    let goal = try Sample.goal("x", test.kind, 100)
    let plan = try Sample.plan([goal])
    var request = TallyRequest()
    let day = try Sample.day("2024-06-30")
    Attainment.ask(goal, in: plan, on: day, &request)
    let tally = TallyBuilder.tally([], for: request)
    var figures = Attainment(of: goal, in: plan, from: tally, on: day).total
    figures.outlook = .likely
    figures.actual = quantity(test.actual)
    let low = quantity(test.exact.lowerBound)
    let high = quantity(test.exact.upperBound)
    figures.prospect = .forecast(Forecast(probability: 0.7, interval: low...high))
    #expect(
      GoalCells(goal: goal, figures: figures).forecast
        == .forecast(
          .cases(2, of: 3), low: quantity(test.shown.lowerBound), high: quantity(test.shown.upperBound),
          isPercent: false))
    // What is settled is not forecast.
    figures.outlook = .reached
    #expect(GoalCells(goal: goal, figures: figures).forecast == nil)
  }

  /// Twenty conversations every week in Ale; two evenings in all in Tjörn.
  static let lines =
    (0..<26).map { "\((Day(iso: "2024-01-03") ?? Day(number: 0)) + 7 * $0) samtal Ale +20" } + [
      "2024-05-02 samtal Tjörn +100", "2024-06-20 samtal Tjörn +20",
    ]

  @Test func `the page says it of the whole and of each`() throws {
    let plan = try Sample.plan([try Sample.table()])
    let day = try Sample.day("2024-06-30")
    let tally = TallyBuilder.tally(
      try Sample.events(ForecastWordsTests.lines), for: StatusReport.request(for: [plan], asOf: day))
    let report = StatusReport(on: [plan], from: tally, asOf: day)
    let status = try #require(report.plans.first)
    let page = report.page(of: try #require(status.goals.first), in: status, isExample: false)
    let facts = page.blocks.compactMap { if case .facts(let facts) = $0 { facts } else { nil } }.joined()
    guard case .forecast = facts.first(where: { $0.label == .forecast })?.content else {
      Issue.record("no forecast of the whole")
      return
    }
    let lines = page.blocks.compactMap { if case .lines(let lines) = $0 { lines } else { nil } }.joined()
    #expect(lines.contains { if case .remark("Ale", .forecast) = $0 { true } else { false } })
    #expect(lines.contains(.tooEarlyToForecast(["Tjörn"])))
  }
}
