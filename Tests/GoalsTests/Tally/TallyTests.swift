import Goals
import Testing

/// One pass over the events answers what was asked.
@Suite struct TallyTests {
  static let lines = [
    "2023-12-31 samtal Ale +100", "2024-01-01 samtal Ale +1", "2024-06-30 samtal Ale +2 valdistrikt=Nol",
    "2024-07-01 samtal Ale +4 valdistrikt=Surte", "2024-12-31 samtal Ale +8", "2025-01-01 samtal Ale +200",
    "2024-05-05 samtal - +16", "2024-05-05 insatser Ale +32", "2024-08-01 samtal Ale void",
  ]

  static func tally(_ ask: (inout TallyRequest) throws -> Void) throws -> Tally {
    var request = TallyRequest()
    try ask(&request)
    return TallyBuilder.tally(try Sketch.events(lines), for: request)
  }

  @Test func `sums by place and period, both ends included`() throws {
    let samtal = try Sketch.id("samtal")
    let ale = try Sketch.unit("Ale")
    let year = try #require(Period("2024"))
    let spring = try #require(Period("2024-01-01..2024-06-30"))
    let tally = try Self.tally {
      $0.sum(samtal, in: year)
      $0.sum(samtal, in: spring)
    }
    #expect(tally.flow(samtal, at: ale, in: year).sum == Quantity(15))  // 1 + 2 + 4 + 8
    #expect(tally.flow(samtal, at: ale, in: year).events == 4)
    #expect(tally.flow(samtal, at: ale, in: year).latest == Day(iso: "2024-12-31"))
    #expect(tally.flow(samtal, at: ale, in: spring).sum == Quantity(3))
    #expect(tally.flow(samtal, at: nil, in: year).sum == Quantity(16))
    #expect(tally.flow(try Sketch.id("insatser"), at: ale, in: year).events == 0)
    #expect(tally.flow(samtal, at: try Sketch.unit("Tjörn"), in: year).latest == nil)
  }

  @Test func `the latest report by a day`() throws {
    let samtal = try Sketch.id("samtal")
    let ale = try Sketch.unit("Ale")
    let days = [
      ("2023-12-30", nil), ("2024-06-29", "2024-01-01"), ("2024-06-30", "2024-06-30"),
      ("2026-01-01", "2025-01-01"),
    ]
    for (text, latest) in days {
      let day = try Sketch.day(text)
      let tally = try Self.tally { $0.latest(of: samtal, by: day) }
      #expect(tally.latest(samtal, at: ale, by: day)?.description == latest)
    }
  }

  @Test func `tag values, and what carries none`() throws {
    let tag = MetricTag(try Sketch.id("samtal"), try Sketch.id("valdistrikt"))
    let ale = try Sketch.unit("Ale")
    let year = try #require(Period("2024"))
    let spring = try #require(Period("2024-01-01..2024-06-30"))
    let tally = try Self.tally { $0.values(of: tag) }
    #expect(tally.values(of: tag, at: ale, in: year) == ["Nol", "Surte"])
    #expect(tally.values(of: tag, at: ale, in: spring) == ["Nol"])
    #expect(tally.values(of: tag, at: nil, in: year).isEmpty)
    let news = tally.news(of: tag, at: ale, in: year)
    #expect(
      news.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.journalText)" } == [
        "2024-01-01 1", "2024-06-30 1", "2024-07-01 1", "2024-12-31 8",
      ])
    #expect(tally.news(of: tag, at: nil, in: year) == [try Sketch.day("2024-05-05"): Quantity(16)])
  }

  @Test func `days of a metric`() throws {
    let insatser = try Sketch.id("insatser")
    let tally = try Self.tally { $0.days(of: insatser) }
    #expect(
      tally.days(of: insatser, at: try Sketch.unit("Ale")) == [try Sketch.day("2024-05-05"): Quantity(32)])
    #expect(tally.days(of: insatser, at: nil).isEmpty)
    #expect(tally.days(of: try Sketch.id("samtal"), at: nil).isEmpty)
  }

  @Test func `nothing is kept that was not asked for`() throws {
    #expect(try Self.tally { _ in } == TallyBuilder(TallyRequest()).result)
  }
}
