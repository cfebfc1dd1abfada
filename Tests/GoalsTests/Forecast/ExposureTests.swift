import Goals
import Testing

/// How much of a period counts as working time.
@Suite struct ExposureTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var period: String
    var lulls: [String] = []
    var day: String
    var weeks: Int
    var completed: Int
    var whole: Double
    var left: Double
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "52 whole weeks", period: "2024-01-01..2024-12-29", day: "2024-06-30", weeks: 52, completed: 26,
      whole: 52, left: 26),
    // 366 days; 182 have passed.
    Case(
      name: "a leap year", period: "2024", day: "2024-06-30", weeks: 53, completed: 26, whole: 366.0 / 7,
      left: 184.0 / 7),
    Case(
      name: "a common year", period: "2023", day: "2023-06-30", weeks: 53, completed: 25, whole: 365.0 / 7,
      left: 184.0 / 7),
    // Weeks begin with the period, here on a Wednesday.
    Case(
      name: "the seventh day completes a week", period: "2025-01-01..2025-01-21", day: "2025-01-07", weeks: 3,
      completed: 1, whole: 3, left: 2),
    Case(
      name: "the sixth does not", period: "2025-01-01..2025-01-21", day: "2025-01-06", weeks: 3, completed: 0,
      whole: 3, left: 15.0 / 7),
    Case(
      name: "before the first day", period: "2024", day: "2023-05-01", weeks: 53, completed: 0,
      whole: 366.0 / 7, left: 366.0 / 7),
    Case(
      name: "the short last week counts its share", period: "2024-01-01..2024-01-17", day: "2024-01-14",
      weeks: 3, completed: 2, whole: 17.0 / 7, left: 3.0 / 7),
    Case(
      name: "the last day completes the short week", period: "2024-01-01..2024-01-17", day: "2024-01-17",
      weeks: 3, completed: 3, whole: 17.0 / 7, left: 0),
    Case(
      name: "after the last day", period: "2024-01-01..2024-01-17", day: "2024-03-01", weeks: 3, completed: 3,
      whole: 17.0 / 7, left: 0),
    Case(
      name: "a period shorter than a week", period: "2024-01-01..2024-01-02", day: "2024-01-01", weeks: 1,
      completed: 0, whole: 2.0 / 7, left: 1.0 / 7),
    // Six weeks of rest are worth 0.6 of a week.
    Case(
      name: "a lull still to come", period: "2024-01-01..2024-12-29", lulls: ["2024-07-01..2024-08-11"],
      day: "2024-06-30", weeks: 52, completed: 26, whole: 46.6, left: 20.6),
    Case(
      name: "a lull half gone", period: "2024-01-01..2024-12-29", lulls: ["2024-07-01..2024-08-11"],
      day: "2024-07-21", weeks: 52, completed: 29, whole: 46.6, left: 20.3),
    Case(
      name: "lulls that overlap, touch, repeat and lie outside", period: "2024-01-01..2024-12-29",
      lulls: [
        "2024-07-22..2024-08-11", "2023-12-01..2023-12-31", "2024-07-01..2024-07-20",
        "2024-07-10..2024-07-21",
        "2024-07-10..2024-07-21", "2025-01-01..2025-02-01",
      ], day: "2024-07-21", weeks: 52, completed: 29, whole: 46.6, left: 20.3),
    Case(
      name: "a lull that reaches over the end", period: "2024-01-01..2024-12-29",
      lulls: ["2024-12-23..2025-01-06"],
      day: "2024-12-22", weeks: 52, completed: 51, whole: 51.1, left: 0.1),
    Case(
      name: "all of it a lull", period: "2024-01-01..2024-12-29", lulls: ["2024"], day: "2024-06-30",
      weeks: 52,
      completed: 26, whole: 5.2, left: 2.6),
  ]

  @Test(arguments: cases) func exposure(_ test: Case) throws {
    let exposure = Exposure(
      of: try #require(Period(test.period)), lulls: try test.lulls.map { try #require(Period($0)) })
    let day = try Sketch.day(test.day)
    #expect(exposure.weeks == test.weeks)
    #expect(exposure.completed(by: day).count == test.completed)
    #expect(abs(exposure.whole - test.whole) < 1e-12)
    #expect(abs(exposure.left(after: day) - test.left) < 1e-12)
  }

  /// A lull from Thursday: three of the week's days count in full and four a tenth.
  @Test func `a week partly in a lull counts in proportion`() throws {
    let exposure = Exposure(
      of: try #require(Period("2024-01-01..2024-01-21")),
      lulls: [try #require(Period("2024-01-11..2024-01-15"))])
    let weeks = exposure.completed(by: try Sketch.day("2024-01-21"))
    #expect(weeks.map(\.description).first == "2024-01-01..2024-01-07")
    #expect(weeks.map(exposure.of) == [1, 34.0 / 70, 61.0 / 70])  // 3 + 0.4 days; 6 + 0.1 days
  }

  @Test func `what the weeks brought`() throws {
    let exposure = Exposure(of: try #require(Period("2024-01-01..2024-01-17")))
    let amounts: [Day: Quantity] = [
      try Sketch.day("2023-12-31"): Quantity(100), try Sketch.day("2024-01-01"): Quantity(1),
      try Sketch.day("2024-01-07"): Quantity(2), try Sketch.day("2024-01-08"): Quantity(4),
      try Sketch.day("2024-01-16"): Quantity(8), try Sketch.day("2024-01-18"): Quantity(100),
    ]
    let weekly = { (day: String) in exposure.weekly(amounts, by: try Sketch.day(day)).map(\.floor) }
    #expect(try weekly("2024-01-06").isEmpty)
    #expect(try weekly("2024-01-13") == [3])
    #expect(try weekly("2024-01-14") == [3, 4])
    #expect(try weekly("2024-02-01") == [3, 4, 8])
  }
}
