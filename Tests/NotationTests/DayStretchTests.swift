import Goals
import Notation
import Testing

@Suite("Stretches of days as people say them, on Wednesday 13 March 2024")
struct DayStretchTests {
  @Test(
    "spoken and written stretches",
    arguments: [
      ("i februari", "2024-02-01..2024-02-29"), ("mars", "2024-03-01..2024-03-31"),
      ("april", "2023-04-01..2023-04-30"), ("Juni 2022", "2022-06-01..2022-06-30"),
      ("juni månad", "2023-06-01..2023-06-30"), ("v12", "2023-03-20..2023-03-26"),
      ("v11", "2024-03-11..2024-03-17"), ("v 10", "2024-03-04..2024-03-10"),
      ("v.10", "2024-03-04..2024-03-10"),
      ("Vecka 1", "2024-01-01..2024-01-07"), ("vecka 52 2022", "2022-12-26..2023-01-01"),
      ("v53", "2020-12-28..2021-01-03"), ("förra veckan", "2024-03-04..2024-03-10"),
      ("i veckan", "2024-03-11..2024-03-17"), ("förra månaden", "2024-02-01..2024-02-29"),
      ("den här månaden", "2024-03-01..2024-03-31"), ("i helgen", "2024-03-09..2024-03-10"),
      ("8–10 mars", "2024-03-08..2024-03-10"), ("8-10/3", "2024-03-08..2024-03-10"),
    ])
  func stretches(text: String, expected: String) throws {
    let today = try #require(Day(iso: "2024-03-13"))
    #expect(DayNotation.stretch(text, today: today)?.description == expected)
  }

  @Test(
    "a weekend begins on its Saturday",
    arguments: [("2024-03-16", "2024-03-16"), ("2024-03-17", "2024-03-16"), ("2024-03-18", "2024-03-16")])
  func weekend(today: String, saturday: String) throws {
    let today = try #require(Day(iso: today))
    #expect(DayNotation.stretch("helgen", today: today)?.start.description == saturday)
  }

  @Test(
    "what is none",
    arguments: [
      "", "i", "v", "v0", "v54", "v123", "vecka", "vecka x", "juni juli", "juni 24", "10-8 mars", "14/3",
      "igår",
    ])
  func none(text: String) throws {
    #expect(DayNotation.stretch(text, today: try #require(Day(iso: "2024-03-13"))) == nil)
  }
}
