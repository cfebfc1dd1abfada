import Testing

@testable import Goals

/// What a year is set beside: only like beside like, and nothing where nothing was counted.
@Suite struct RetrospectTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var kind = Kind.count
    var tag: String?
    var deadline: String?
    var baseline: (Int, String)?
    var plan = "2024"
    var year = "2024"
    let events: [String]
    var now: Int?
    var before: Int?
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a sum stands beside the sum of the year before",
      events: ["2023-01-01 x Ale +5", "2023-12-31 x - +6", "2024-06-01 x Ale +8"], now: 8, before: 11),
    Case(
      name: "what was done two years before is not last year's",
      events: ["2022-12-31 x Ale +5", "2024-06-01 x Ale +8"], now: 8, before: nil),
    Case(
      name: "nothing counted is no nought", events: ["2024-06-01 x Ale +8"], now: 8, before: nil),
    Case(
      name: "a nought that was reported is one", events: ["2023-06-01 x Ale +0", "2024-06-01 x Ale +8"],
      now: 8,
      before: 0),
    Case(name: "where nothing was counted this year nothing is compared", events: ["2023-06-01 x Ale +5"]),
    Case(
      name: "another organisation's events are not ours",
      events: ["2023-06-01 x Lerum +5", "2024-06-01 x Ale +8"], now: 8, before: nil),
    // The goal counts to 30 June, and so does the year before.
    Case(
      name: "a goal with a deadline is compared with the same days", deadline: "2024-06-30",
      events: ["2023-06-30 x - +4", "2023-07-01 x - +100", "2024-03-01 x - +8", "2024-09-01 x - +100"],
      now: 8,
      before: 4),
    Case(
      name: "the second year of a plan stands beside its first", plan: "2023..2024",
      events: ["2023-05-01 x - +4", "2024-05-01 x - +8"], now: 8, before: 4),
    Case(
      name: "a stretch of two years stands beside the two before", plan: "2023..2024", year: "2023..2024",
      events: ["2021-05-01 x - +4", "2022-05-01 x - +5", "2024-05-01 x - +8"], now: 8, before: 9),
    Case(
      name: "different values are counted once a year", kind: .distinct, tag: "forening",
      events: [
        "2023-05-01 x - +1 Nol", "2023-06-01 x - +1 Nol", "2024-05-01 x - +1 Nol", "2024-05-02 x - +1 Surte",
      ], now: 2, before: 1),
    Case(
      name: "a rate is compared by what was done", kind: .rate,
      events: ["2023-05-01 x - +3", "2024-05-01 x - +2"], now: 2, before: 3),
    Case(
      name: "a state stands beside the state a year before", kind: .level,
      events: ["2023-03-01 x - =400", "2023-12-28 x - =420", "2024-06-01 x - =430", "2024-12-20 x - =433"],
      now: 433, before: 420),
    Case(
      name: "a state that was read long ago is not last year's", kind: .level,
      events: ["2022-12-28 x - =420", "2024-12-20 x - =433"], now: 433, before: nil),
    Case(
      name: "a state that was not read this year is not this year's", kind: .level,
      events: ["2022-12-28 x - =420", "2023-12-20 x - =433"]),
    Case(
      name: "a baseline of the year before is its state", kind: .increase, baseline: (420, "2023-11-02"),
      events: ["2024-12-20 x - =433"], now: 433, before: 420),
    Case(
      name: "a later reading is nearer than the baseline", kind: .increase, baseline: (420, "2023-11-02"),
      events: ["2023-12-28 x - =424", "2024-12-20 x - =433"], now: 433, before: 424),
    // The sum of both in 2024 is not set beside Ale alone.
    Case(
      name: "a state of two is not compared with that of one", kind: .level,
      events: ["2023-12-28 x Ale =200", "2024-12-20 x Ale =210", "2024-12-20 x Tjörn =100"], now: 310,
      before: nil),
    Case(
      name: "a milestone has nothing to compare", kind: .milestone,
      events: ["2023-06-01 x - +4", "2024-06-01 x - +8"]),
    Case(
      name: "a coverage has nothing to compare", kind: .coverage,
      events: ["2023-06-01 x - +4", "2024-06-01 x - +8"]),
  ]

  @Test(arguments: cases) func compares(_ named: Case) throws {
    let past = try retrospect(named)
    #expect(past?.now == named.now.map { Quantity($0) })
    #expect(past?.before == named.before.map { Quantity($0) })
  }

  private func retrospect(_ named: Case, at unit: String? = nil) throws -> Retrospect? {
    var goal = Goal(
      id: try id("x"), text: "X", kind: named.kind, source: SourceLocation(file: "p.md", line: 1))
    goal.target = Target(.atLeast, Quantity(10))
    goal.distinctTag = named.tag.flatMap { Identifier($0) }
    goal.deadline = named.deadline.flatMap { Day(iso: $0) }
    goal.baseline = named.baseline.map { Baseline(value: Quantity($0.0), day: Day(iso: $0.1)) }
    if named.kind == .rate { goal.per = Duration(1, .month) }
    var plan = Plan(
      id: try id("p"), file: "p.md", title: "T", organisation: "O", period: try #require(Period(named.plan)))
    plan.arbetarekommuner = [Arbetarekommun("Ale"), Arbetarekommun("Tjörn")].compactMap { $0 }
    plan.goals = [goal]
    let year = try #require(Period(named.year))
    var request = TallyRequest()
    Retrospect.ask(goal, &request)
    let tally = TallyBuilder.tally(try named.events.enumerated().map(event), for: request)
    return Retrospect(
      of: goal, in: plan, over: year, by: year.end, from: tally, at: unit.flatMap { Arbetarekommun($0) })
  }

  private func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

  private func event(_ index: Int, _ line: String) throws -> Event {
    let words = line.split(separator: " ").map(String.init)
    let number = try #require(Quantity(swedish: words[3].trimmingPrefix(while: { "+=".contains($0) })))
    let tags = words.count > 4 ? [Event.Tag(try id("forening"), words[4])] : []
    return Event(
      id: EventID(milliseconds: UInt64(index + 1), high: 0, low: 0), day: try #require(Day(iso: words[0])),
      metric: try id(words[1]), arbetarekommun: words[2] == "-" ? nil : Arbetarekommun(words[2]),
      value: words[3].hasPrefix("=") ? .reading(number) : .change(number), tags: tags)
  }

  @Test func oneArbetarekommunIsComparedWithItself() throws {
    let events = ["2023-05-01 x Ale +4", "2023-05-01 x Tjörn +40", "2024-05-01 x Ale +8"]
    let past = try retrospect(Case(name: "", events: events), at: "Ale")
    #expect(past?.now == Quantity(8))
    #expect(past?.before == Quantity(4))
    #expect(past?.places == nil)
  }

  @Test func whoCountedIsSaidWhereTheyDiffer() throws {
    let events = ["2023-05-01 x Ale +4", "2024-05-01 x Tjörn +40", "2024-05-01 x Ale +8"]
    #expect(
      try retrospect(Case(name: "", events: events))?.places == Retrospect.Places(now: 2, before: 1))
  }

  @Test func aLateBeginningIsSaid() throws {
    let late = try retrospect(Case(name: "", events: ["2023-10-01 x Ale +4", "2024-05-01 x Ale +8"]))
    #expect(late?.countedSince == Day(iso: "2023-10-01"))
    let early = try retrospect(Case(name: "", events: ["2023-02-01 x Ale +4", "2024-05-01 x Ale +8"]))
    #expect(early?.countedSince == nil)
    let older = try retrospect(
      Case(name: "", events: ["2021-02-01 x Ale +1", "2023-10-01 x Ale +4", "2024-05-01 x Ale +8"]))
    #expect(older?.countedSince == nil)
  }

  @Test func theHalvesOfAYearAddUp() throws {
    let past = try retrospect(
      Case(name: "", events: ["2024-06-30 x Ale +4", "2024-07-01 x Ale +8", "2024-12-31 x - +1"]))
    #expect(past?.halves?.first == Quantity(4))
    #expect(past?.halves?.second == Quantity(9))
    let spring = try retrospect(Case(name: "", events: ["2024-06-30 x Ale +4"]))
    #expect(spring?.halves?.second == nil)
    let half = try retrospect(Case(name: "", deadline: "2024-06-30", events: ["2024-05-30 x Ale +4"]))
    #expect(half?.halves == nil)
  }

  @Test(arguments: [
    ("2024", "2023-01-01..2023-12-31"), ("2023-07-01..2024-06-30", "2022-07-01..2023-06-30"),
    ("2024..2025", "2022-01-01..2023-12-31"), ("2024-02-01..2024-02-29", "2023-02-01..2023-02-28"),
    ("0001", ""),
  ]) func yearsBefore(_ period: String, _ wanted: String) throws {
    #expect(try #require(Period(period)).yearsBefore?.description ?? "" == wanted)
  }
}
