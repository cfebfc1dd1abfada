import Goals
import TestSupport
import Testing

/// Readings and changes in order of (day, id).
@Suite struct StockSeriesTests {
  static func series(_ lines: [String], order: [Int]? = nil) throws -> StockSeries {
    var request = TallyRequest()
    request.state(of: try Sketch.id("m"))
    let events = try Sketch.events(lines)
    let tally = TallyBuilder.tally((order ?? Array(events.indices)).map { events[$0] }, for: request)
    return tally.series(try Sketch.id("m"), at: nil)
  }

  static let lines = [
    "2024-01-10 m - +5", "2024-02-01 m - =100", "2024-02-01 m - +3", "2024-03-01 m - -1",
    "2024-04-01 m - =90",
    "2024-04-02 m - +2",
  ]

  static let states: [(String, String?, String?)] = [
    ("2024-01-31", nil, nil),  // changes before the first reading lie on nothing
    ("2024-02-01", "103", "2024-02-01"), ("2024-02-29", "103", "2024-02-01"),
    ("2024-03-01", "102", "2024-03-01"),
    ("2024-04-01", "90", "2024-04-01"), ("2024-04-02", "92", "2024-04-02"),
    ("2030-01-01", "92", "2024-04-02"),
  ]

  @Test(arguments: states)
  func `the last reading and the changes after it`(_ state: (String, String?, String?)) throws {
    let found = try Self.series(Self.lines).state(on: try Sketch.day(state.0))
    #expect(found?.value.journalText == state.1)
    #expect(found?.day?.description == state.2)
  }

  @Test func `of one day the id decides`() throws {
    let day = try Sketch.day("2024-02-01")
    #expect(try Self.series(["2024-02-01 m - =1", "2024-02-01 m - =2"]).state(on: day)?.value == Quantity(2))
    #expect(
      try Self.series(["2024-02-01 m - +1", "2024-02-01 m - =2"]).state(on: day)?.value == Quantity(2))
    #expect(
      try Self.series(["2024-02-01 m - =2", "2024-02-01 m - +1"]).state(on: day)?.value == Quantity(3))
  }

  @Test func `changes since a baseline's day, which itself is in the baseline`() throws {
    let series = try Self.series(["2024-01-10 m - +5", "2024-01-11 m - +2", "2024-01-12 m - +1"])
    let baseline = try Sketch.baseline("100@2024-01-10")
    #expect(series.state(on: try Sketch.day("2024-01-11"), from: baseline)?.value == Quantity(102))
    #expect(series.state(on: try Sketch.day("2024-01-12"), from: baseline)?.value == Quantity(103))
    #expect(series.state(on: try Sketch.day("2024-01-09"), from: baseline) == nil)
    #expect(series.state(on: try Sketch.day("2024-01-12"), from: try Sketch.baseline("100")) == nil)
  }

  @Test func `any order of adding gives the same series`() throws {
    var random = SplitMix64(seed: 21)
    let wanted = try Self.series(Self.lines)
    for _ in 0..<50 {
      #expect(
        try Self.series(Self.lines, order: Array(Self.lines.indices).shuffled(using: &random)) == wanted)
    }
    #expect(wanted.entries.map(\.day).sorted() == wanted.entries.map(\.day))
  }
}
