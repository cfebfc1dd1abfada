import Goals
import Testing

@testable import Reports

/// What a letter tells, and what it compares with.
@Suite struct LetterTests {
  @Test(arguments: [
    ("2024-06-30", "2024-05-31"), ("2024-07-01", "2024-05-31"), ("2024-07-06", "2024-05-31"),
    ("2024-07-07", "2024-06-30"), ("2024-07-31", "2024-06-30"), ("2024-03-07", "2024-02-29"),
    ("2024-01-03", "2023-11-30"),
  ]) func comparesWithTheEndOfAMonth(_ day: String, _ eve: String) throws {
    #expect(Letter.eve(of: try Sample.day(day)) == (try Sample.day(eve)))
  }

  private func letter(_ goals: [Goal], since: String, asOf: String, _ events: [String]) throws -> Letter {
    let report = try Sample.followUp(try Sample.plan(goals), "\(since)..\(asOf)", today: asOf, events)
    return Letter(report, isExample: false, damaged: 0, basis: nil)
  }

  @Test func hasNothingNewWhereNoOutlookHasChanged() throws {
    let events = [
      "2024-02-01 torgmoten Ale +1", "2024-02-01 torgmoten Tjörn +1", "2024-06-10 torgmoten Ale +1",
    ]
    let goal = try Sample.goal("torgmoten", .count, 400)
    let letter = try letter([goal], since: "2024-06-01", asOf: "2024-06-30", events)
    #expect(letter.changes == [])
    #expect(!letter.hasChanged)
    #expect(
      letter.news == .letter(.news([LetterPhrase.News(unit: "torgmoten", amount: Quantity(1), units: nil)])))
  }

  @Test func tellsWhichWayAnOutlookHasChanged() throws {
    let events = [
      "2024-02-01 ett Ale +40", "2024-02-01 ett Tjörn +40", "2024-06-20 ett Ale +400",
      "2024-02-01 tva Ale +9",
      "2024-06-02 tre - =7",
    ]
    let goals = [
      try Sample.goal("ett", .count, 400), try Sample.goal("tva", .count, 5000),
      try Sample.goal("tre", .level, 9),
    ]
    let letter = try letter(goals, since: "2024-06-01", asOf: "2024-06-30", events)
    let changes = try #require(letter.changes)
    #expect(letter.hasChanged)
    #expect(changes.map(\.way).contains(.better))
    #expect(changes.first?.to == .reached)
  }

  @Test func hasEverythingToTellBeforeThePlanBegan() throws {
    let letter = try letter(
      [try Sample.goal("ett", .count, 400)], since: "2024-01-01", asOf: "2024-01-10", [])
    #expect(letter.changes == nil)
    #expect(letter.hasChanged)
  }

  @Test func namesWhatNobodyHasDecided() throws {
    var named = try Sample.goal("ett", .count, 4000)
    named.responsible = "Kim"
    let letter = try letter(
      [named, try Sample.goal("tva", .count, 5000)], since: "2024-09-01", asOf: "2025-09-30",
      ["2024-02-01 ett Ale +40", "2024-02-01 tva Ale +9", "2025-09-01 ett Tjörn +1"])
    let alarms = letter.alarms.flatMap(\.alarms)
    #expect(alarms.map(\.lacks) == [[.letter(.noAction), .letter(.noResponsible)], [.letter(.noAction)]])
    #expect(
      letter.tasks.first
        == Letter.Task(who: .letter(.board), what: [.letter(.appoint([.goalName("tva", year: nil)]))]))
    guard case .letter(.units(let names, more: 0))? = letter.tasks.last?.who else {
      Issue.record("\(letter.tasks)")
      return
    }
    #expect(names == ["Ale"])
  }
}
