import Goals
import TestSupport
import Testing

/// What became of the board's actions.
@Suite struct BoardActionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let events: [String]
    var on = "2024-06-30"
    /// Each action as "Ring: underway".
    let wanted: [String]
    var testDescription: String { name }
  }

  static let ring = "2024-03-10 samtal - assess:unlikely action=Ring by=2024-06-30 responsible=Kim"

  static let cases = [
    Case(name: "no word", events: [], wanted: []),
    Case(name: "a level alone", events: ["2024-03-10 samtal - assess:likely"], wanted: []),
    Case(name: "on its last day", events: [ring], wanted: ["Ring: underway, 2024-06-30, Kim"]),
    Case(
      name: "the day after", events: [ring], on: "2024-07-01", wanted: ["Ring: 1 late, 2024-06-30, Kim"]),
    Case(
      name: "12 days after", events: [ring], on: "2024-07-12", wanted: ["Ring: 12 late, 2024-06-30, Kim"]),
    Case(
      name: "with a comment alone", events: ["2024-03-10 samtal - assess:comment action=Ring"],
      wanted: ["Ring: underway, -, -"]),
    Case(
      name: "a day in words is never late", events: ["2024-03-10 samtal - assess:comment action=Ring by=maj"],
      wanted: ["Ring: underway, maj, -"]),
    Case(
      name: "no such day is never late",
      events: ["2024-03-10 samtal - assess:comment action=Ring by=2024-02-30"],
      wanted: ["Ring: underway, 2024-02-30, -"]),
    Case(
      name: "carried out", events: [ring, "2024-05-02 samtal - assess:comment action-done=Ring"],
      wanted: ["Ring: done 2024-05-02, 2024-06-30, Kim"]),
    Case(
      name: "carried out late is done",
      events: [ring, "2024-07-20 samtal - assess:comment action-done=Ring"],
      on: "2024-08-01", wanted: ["Ring: done 2024-07-20, 2024-06-30, Kim"]),
    Case(
      name: "carried out tomorrow",
      events: [ring, "2024-07-20 samtal - assess:comment action-done=Ring"],
      on: "2024-07-19", wanted: ["Ring: 19 late, 2024-06-30, Kim"]),
    Case(
      name: "in other letters", events: [ring, "2024-05-02 samtal - assess:comment action-done=ring"],
      wanted: ["Ring: done 2024-05-02, 2024-06-30, Kim"]),
    Case(
      name: "carried out before it was said",
      events: ["2024-03-01 samtal - assess:comment action-done=Ring", ring],
      wanted: ["Ring: underway, 2024-06-30, Kim"]),
    Case(
      name: "something else carried out",
      events: [ring, "2024-05-02 samtal - assess:comment action-done=Skriv"],
      wanted: ["Ring: underway, 2024-06-30, Kim"]),
    Case(
      name: "a newer one stands last", events: [ring, "2024-04-02 samtal - assess:likely action=Skriv"],
      wanted: ["Ring: underway, 2024-06-30, Kim", "Skriv: underway, -, -"]),
    Case(
      name: "done, and the next",
      events: [ring, "2024-04-02 samtal - assess:likely action=Skriv action-done=Ring"],
      wanted: ["Ring: done 2024-04-02, 2024-06-30, Kim", "Skriv: underway, -, -"]),
    Case(
      name: "put off", events: [ring, "2024-04-02 samtal - assess:comment action=Ring by=2024-09-30"],
      on: "2024-07-12", wanted: ["Ring: underway, 2024-09-30, Kim"]),
    Case(
      name: "spoken of again it stands last",
      events: [
        ring, "2024-04-02 samtal - assess:comment action=Skriv",
        "2024-04-03 samtal - assess:comment action=Ring",
      ],
      wanted: ["Skriv: underway, -, -", "Ring: underway, 2024-06-30, Kim"]),
    Case(
      name: "once more after it was done",
      events: [
        ring, "2024-04-02 samtal - assess:comment action-done=Ring",
        "2024-05-02 samtal - assess:comment action=Ring",
      ],
      wanted: ["Ring: done 2024-04-02, 2024-06-30, Kim", "Ring: underway, -, -"]),
    Case(
      name: "two done at once",
      events: [
        ring, "2024-04-02 samtal - assess:comment action=Skriv",
        "2024-05-02 samtal - assess:comment action-done=Skriv action-done=Ring",
      ],
      wanted: ["Ring: done 2024-05-02, 2024-06-30, Kim", "Skriv: done 2024-05-02, -, -"]),
    Case(
      name: "of another plan", events: ["2024-03-10 samtal - assess:comment action=Ring plan=norrkoping"],
      wanted: []),
  ]

  static func judge(_ events: [Event], on day: String) throws -> Attainment {
    let goal = try Sketch.goal(.ongoing)
    return try Sketch.judge(goal, in: try Sketch.plan("2024", [], [goal]), events, on: day)
  }

  static func text(_ action: BoardAction) -> String {
    let state =
      switch action.state {
      case .underway: "underway"
      case .done(let day): "done \(day)"
      case .late(let days): "\(days) late"
      }
    return "\(action.words): \(state), \(action.by ?? "-"), \(action.responsible ?? "-")"
  }

  @Test(arguments: cases) func stands(_ test: Case) throws {
    let attainment = try Self.judge(try Sketch.events(test.events), on: test.on)
    #expect(attainment.actions.map(Self.text) == test.wanted)
  }

  @Test func `the current one is the latest open, else what was done within a quarter`() throws {
    let events = [
      Self.ring, "2024-04-02 samtal - assess:comment action=Skriv",
      "2024-05-02 samtal - assess:comment action-done=Skriv",
    ]
    let current = { (count: Int, day: String) in
      try Self.judge(try Sketch.events(Array(events.prefix(count))), on: day).currentAction?.words
    }
    #expect(try current(0, "2024-06-30") == nil)
    #expect(try current(2, "2024-06-30") == "Skriv")
    #expect(try current(3, "2024-06-30") == "Ring", "the older one is still open")
    let done = try Sketch.events([Self.ring, "2024-05-02 samtal - assess:comment action-done=Ring"])
    #expect(try Self.judge(done, on: "2024-08-02").currentAction?.words == "Ring")
    #expect(try Self.judge(done, on: "2024-08-03").currentAction == nil)
  }

  @Test func `the order of the journal means nothing`() throws {
    var random = SplitMix64(seed: 41)
    for _ in 0..<100 {
      let lines = try (0..<Int.random(in: 0...12, using: &random)).map { _ in
        let words = ["Ring", "Skriv", "Besök"]
        let pick = { (tag: String, random: inout SplitMix64) in
          Bool.random(using: &random) ? " \(tag)=\(words.randomElement(using: &random) ?? "Ring")" : ""
        }
        let day = try Sketch.day("2024-01-01") + Int.random(in: 0..<30, using: &random)
        let by = try Sketch.day("2024-02-01") + Int.random(in: 0..<60, using: &random)
        return "\(day) samtal - assess:comment by=\(by)" + pick("action", &random)
          + pick("action-done", &random)
      }
      let events = try Sketch.events(lines)
      let wanted = try Self.judge(events, on: "2024-03-01").actions
      #expect(try Self.judge(events.shuffled(using: &random), on: "2024-03-01").actions == wanted)
    }
  }
}
