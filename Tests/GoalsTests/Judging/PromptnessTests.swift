import Goals
import Testing

/// Of those who came, each must be met within 14 days: first in, first matched, so that no one needs a name.
@Suite struct PromptnessTests {
  static let prompt: @Sendable (inout Goal) throws -> Void = {
    $0.population = .metric(try Sketch.id("nya"))
    $0.within = Span(iso: "P14D")
  }

  static func trial(
    _ name: String, target: String? = nil, _ events: [String], on day: String, _ result: Trial.Result
  )
    -> Trial
  {
    Trial(
      name: name, kind: .coverage, target: target, goal: prompt, units: ["Ale", "Tjörn"], events: events,
      on: day,
      result: result)
  }

  static let trials: [Trial] = [
    trial(
      "not due yet", ["2024-02-01 nya Ale +1"], on: "2024-02-14", .init(reason: .noData)),
    trial(
      "due on the fourteenth day, and not met", ["2024-02-01 nya Ale +1"], on: "2024-02-15",
      .init(actual: "0", of: "1", expected: "1", outlook: .unlikely)),
    trial(
      "met on the fourteenth day", ["2024-02-01 nya Ale +1", "2024-02-15 samtal Ale +1"], on: "2024-02-15",
      .init(actual: "1", of: "1", expected: "1", outlook: .likely)),
    trial(
      "met a day late", ["2024-02-01 nya Ale +1", "2024-02-16 samtal Ale +1"], on: "2024-02-20",
      .init(actual: "0", of: "1", expected: "1", outlook: .unlikely)),
    trial(
      "met before it was due", ["2024-02-01 nya Ale +1", "2024-02-02 samtal Ale +1"], on: "2024-02-02",
      .init(actual: "1", of: "1", expected: "1", outlook: .likely)),
    trial(
      "first in, first matched: the late one takes the meeting",
      ["2024-02-01 nya Ale +1", "2024-02-20 nya Ale +1", "2024-02-21 samtal Ale +1"], on: "2024-03-31",
      // The first was met after 20 days, the second never.
      .init(actual: "0", of: "2", expected: "2", outlook: .unlikely)),
    trial(
      "four of five", ["2024-02-01 nya Ale +5", "2024-02-10 samtal Ale +4"], on: "2024-03-31",
      .init(actual: "4", of: "5", expected: "5", outlook: .uncertain)),
    trial(
      "eighty per cent are asked", target: "80%", ["2024-02-01 nya Ale +5", "2024-02-10 samtal Ale +4"],
      on: "2024-03-31",
      .init(actual: "4", of: "5", expected: "4", outlook: .likely)),
    trial(
      "another arbetarekommun's meetings are others'",
      ["2024-02-01 nya Ale +1", "2024-02-02 samtal Tjörn +1"],
      on: "2024-03-31", .init(actual: "0", of: "1", expected: "1", outlook: .unlikely)),
    trial(
      "a meeting before anyone came is nobody's", ["2024-01-10 samtal Ale +1", "2024-02-01 nya Ale +1"],
      on: "2024-03-31", .init(actual: "0", of: "1", expected: "1", outlook: .unlikely)),
    trial(
      "met in time, when the year was over",
      ["2024-12-24 nya Ale +1", "2025-01-03 samtal Ale +1"], on: "2025-01-31",
      .init(actual: "1", of: "1", expected: "1", outlook: .reached)),
    trial(
      "who came when the year was over is not asked for",
      ["2024-12-01 nya Ale +1", "2024-12-03 samtal Ale +1", "2025-01-01 nya Ale +1"], on: "2025-01-31",
      .init(actual: "1", of: "1", expected: "1", outlook: .reached)),
    trial("nobody came", ["2024-02-01 nya Ale +0"], on: "2024-03-31", .init(reason: .noData)),
    trial("before the plan", ["2023-02-01 nya Ale +1"], on: "2023-12-31", .init(reason: .tooEarly)),
  ]

  @Test(arguments: trials) func judges(_ trial: Trial) throws { try trial.check() }
}
