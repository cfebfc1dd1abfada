import Goals
import TestSupport
import Testing

/// The targets of a goal's periods add up to what `status` expects by the end of each, at every place.
@Suite struct SharedTargetTests {
  private static let units = ["Ale", "Tjörn", "Öckerö"]

  @Test(arguments: CalendarStep.allCases, [false, true])
  func addUpToWhatIsExpected(by step: CalendarStep, isTable: Bool) throws {
    var random = SplitMix64(seed: 7)
    for round in 0..<60 {
      let plan = try SharedTargetTests.plan(isTable: isTable, &random)
      let goal = plan.goals[0]
      let end = plan.period.start + Int.random(in: 0..<plan.period.days, using: &random)
      var reached: [[Int]: Quantity] = [:]
      let sums = try SumSketch.sums(plan, step, to: end.description, [])
      var seen = 0
      sums.forEach { row in
        guard let target = row.target else { return }
        let day = sums.periods[row.spot.period].days.end
        let attainment = Attainment(
          of: goal, in: plan, from: TallyBuilder(TallyRequest()).result, on: day)
        // A table begins anew with each year.
        let key = [row.spot.place, isTable ? day.year : 0]
        reached[key, default: .zero] += target.value
        let figures = row.spot.place == 0 ? attainment.total : attainment.units[row.spot.place - 2].figures
        #expect(reached[key] == figures.shownExpected, "round \(round): \(row)")
        seen += 1
      }
      #expect(seen > 0)
    }
  }

  private static func plan(isTable: Bool, _ random: inout SplitMix64) throws -> Plan {
    var goal = try Sketch.goal(.count)
    // A table counts from the first of January, also of the year that its plan begins in.
    let start = try Sketch.day("2023-01-01") + (isTable ? 0 : Int.random(in: 0..<400, using: &random))
    let period = try #require(Period(start, start + Int.random(in: 0..<900, using: &random)))
    if isTable {
      for name in units {
        for year in 2023...2027 {
          goal.unitTargets.append(
            UnitTarget(
              arbetarekommun: try Sketch.unit(name), year: year,
              value: Quantity(Int.random(in: 1...3000, using: &random))))
        }
      }
    } else {
      goal.target = Target(.atLeast, Quantity(Int.random(in: 1...9000, using: &random)))
      if Bool.random(using: &random) {
        goal.deadline = period.start + Int.random(in: 0..<1200, using: &random)
      }
    }
    return try Sketch.plan(period.description, units, [goal])
  }
}
