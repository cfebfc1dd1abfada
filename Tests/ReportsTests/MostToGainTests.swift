import Goals
import Testing

@testable import Reports

/// Where the next effort does most: ranked by what is lacking, in weeks and in evenings.
@Suite struct MostToGainTests {
  private func status(_ goal: Goal, _ lines: [String], on day: String = "2024-06-30") throws -> PlanStatus {
    let plan = try Sample.plan([goal], to: "2024-12-31")
    let day = try Sample.day(day)
    let tally = TallyBuilder.tally(
      try Sample.events(lines), for: StatusReport.request(for: [plan], asOf: day))
    return try #require(StatusReport(on: [plan], from: tally, asOf: day).plans.first)
  }

  private func most(_ lines: [String], on day: String = "2024-06-30") throws -> MostToGain? {
    let goal = try #require(try status(try Sample.table(), lines, on: day).goals.first)
    return MostToGain(goal)
  }

  private func lines(_ most: MostToGain) -> [Phrase] {
    most.blocks.flatMap { if case .lines(let phrases) = $0 { phrases } else { [Phrase]() } }
  }

  @Test func ranksWhatIsLackingByAmount() throws {
    // Ale lacks 700 − 70 = 630 (10 % done), Tjörn 300 − 10 = 290 (3 %), and has been silent since March.
    let most = try #require(try most(["2024-06-01 samtal Ale +70", "2024-03-01 samtal Tjörn +10"]))
    let silent = Phrase.Silent.since(
      try Sample.day("2024-03-01"), asOf: try Sample.day("2024-06-30"))
    #expect(
      most.phrase
        == .mostToGain(
          goal: "Dörrknackning",
          [
            Phrase.Lacking(name: "Ale", amount: Quantity(630), silent: nil),
            Phrase.Lacking(name: "Tjörn", amount: Quantity(290), silent: silent),
          ], share: nil, of: Quantity(920)))
    #expect(lines(most) == [.lackingShare(["Ale", "Tjörn"], share: nil, of: Quantity(920))])
  }

  @Test func ofMoreThanThreeTheShareIsSaid() throws {
    // 900, 700, 300 and 100 are lacking: 1 900 ÷ 2 000 = 95 %. Equal amounts stand in the order of names.
    var goal = try Sample.goal("dorrknackning", .count)
    let targets = [("Ale", 100), ("Härryda", 900), ("Öckerö", 300), ("Tjörn", 700), ("Lerum", 50)]
    goal.unitTargets = try targets.map {
      UnitTarget(
        arbetarekommun: try #require(Arbetarekommun($0.0)), year: 2024, value: Quantity($0.1))
    }
    var plan = try Sample.plan([goal], to: "2024-12-31")
    plan.arbetarekommuner = goal.unitTargets.map(\.arbetarekommun)
    let day = try Sample.day("2024-06-30")
    // Lerum has 10 more than its 50, and the district has made 5 itself: 2 000 − 15 = 1 985.
    let events = try Sample.events(["2024-06-01 dorrknackning Lerum +60", "2024-06-01 dorrknackning - +5"])
    let tally = TallyBuilder.tally(events, for: StatusReport.request(for: [plan], asOf: day))
    let report = StatusReport(on: [plan], from: tally, asOf: day)
    let status = try #require(report.plans.first?.goals.first)
    let most = try #require(MostToGain(status))
    #expect(
      lines(most) == [
        .lackingShare(["Härryda", "Tjörn", "Öckerö"], share: 0.95, of: Quantity(2000)),
        .wholeLacks(Quantity(1985), isLess: true),
      ])
  }

  struct Without: CustomTestStringConvertible, Sendable {
    let name: String
    let lines: [String]
    var day = "2024-06-30"
    var testDescription: String { name }
  }

  static let without = [
    Without(name: "nothing has been reported", lines: []),
    Without(name: "one alone lacks anything", lines: ["2024-06-01 samtal Ale +700"]),
    Without(
      name: "the whole is reached", lines: ["2024-06-01 samtal Ale +990", "2024-06-01 samtal Tjörn +10"]),
    Without(
      name: "the year is over", lines: ["2024-06-01 samtal Ale +9", "2024-06-01 samtal Tjörn +9"],
      day: "2024-12-31"),
  ]

  @Test(arguments: without) func saysNothing(_ trial: Without) throws {
    #expect(try most(trial.lines, on: trial.day) == nil)
  }

  @Test func countsEveningsByItsOwnDaysElseTheDistricts() throws {
    // Ale: five evenings of 20, lacks 600 → 30. Tjörn: one of 40, lacks 260; the district's median of six is 20 → 13.
    let days = (10..<15).map { "2024-06-\($0) samtal Ale +20" }
    let most = try #require(try most(days + ["2024-06-16 samtal Tjörn +40"]))
    let table = try #require(
      most.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }.first)
    #expect(table.columns.count == 7)
    let rows = table.rows.compactMap {
      if case .cells(let cells) = $0 { Array(cells.suffix(3)) } else { nil }
    }
    #expect(
      rows == [
        [.number(Quantity(30)), .number(Quantity(20)), .phrase(.basis(days: 5, isDistrict: false))],
        [.number(Quantity(13)), .number(Quantity(20)), .phrase(.basis(days: 6, isDistrict: true))],
      ])
  }

  @Test func fewDaysMakeNoColumnsOfEvenings() throws {
    let most = try #require(try most(["2024-06-01 samtal Ale +70", "2024-06-01 samtal Tjörn +10"]))
    let table = try #require(
      most.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }.first)
    #expect(table.columns.count == 4)
  }
}
