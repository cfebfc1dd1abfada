import Goals
import Testing

/// A state at a time, judged by the change from the start. 2024-07-01 is day 183 of 366: half the year.
@Suite struct LevelTests {
  static let trials: [Trial] = [
    // 400 + (450 − 400) × 183 ÷ 366 = 425; 25 × 7 ÷ 183 days = 0,96
    Trial(
      name: "at the pace", kind: .level, target: "450", baseline: "400@2023-12-31",
      events: ["2024-06-01 samtal - =425"], on: "2024-07-01",
      result: .init(actual: "425", of: "450", expected: "425", needed: 1, outlook: .likely)),
    // 30 × 7 ÷ 183 = 1,1
    Trial(
      name: "four fifths of the change", kind: .level, target: "450", baseline: "400@2023-12-31",
      events: ["2024-06-01 samtal - =420"], on: "2024-07-01",
      result: .init(actual: "420", of: "450", expected: "425", needed: 2, outlook: .uncertain)),
    Trial(
      name: "less, though 419 of 450 is much", kind: .level, target: "450", baseline: "400@2023-12-31",
      events: ["2024-06-01 samtal - =419"], on: "2024-07-01",
      result: .init(actual: "419", of: "450", expected: "425", needed: 2, outlook: .unlikely)),
    Trial(
      name: "the last reading before the period is the start", kind: .level, target: "450",
      events: ["2023-06-01 samtal - =300", "2023-12-01 samtal - =400", "2024-06-01 samtal - =425"],
      on: "2024-07-01",
      result: .init(actual: "425", of: "450", expected: "425", needed: 1, outlook: .likely)),
    Trial(
      name: "the baseline goes before a reading", kind: .level, target: "450", baseline: "400@2023-11-02",
      events: ["2023-12-01 samtal - =410", "2024-06-01 samtal - =425"], on: "2024-07-01",
      result: .init(actual: "425", of: "450", expected: "425", needed: 1, outlook: .likely)),
    Trial(
      name: "no start: nothing expected", kind: .level, target: "450", events: ["2024-06-01 samtal - =425"],
      on: "2024-07-01", result: .init(actual: "425", of: "450", needed: 1, outlook: .uncertain)),
    Trial(
      name: "there already, but it can be lost", kind: .level, target: "450", baseline: "400@2023-12-31",
      events: ["2024-06-01 samtal - =460"], on: "2024-07-01",
      result: .init(actual: "460", of: "450", expected: "425", outlook: .likely)),
    Trial(
      name: "reached when it is over", kind: .level, target: "450", baseline: "400@2023-12-31",
      events: ["2024-12-31 samtal - =450"], on: "2024-12-31",
      result: .init(actual: "450", of: "450", expected: "450", outlook: .reached)),
    Trial(
      name: "missed when it is over", kind: .level, target: "450", events: ["2024-12-31 samtal - =449"],
      on: "2025-03-01", result: .init(actual: "449", of: "450", outlook: .missed)),
    Trial(
      name: "a reading after the deadline is too late", kind: .level, target: "450",
      events: ["2024-12-30 samtal - =449", "2025-01-01 samtal - =450"], on: "2025-03-01",
      result: .init(actual: "449", of: "450", outlook: .missed)),
    Trial(
      name: "changes after the reading", kind: .level, target: "450", baseline: "400@2023-12-31",
      events: [
        "2024-05-01 samtal - +9", "2024-06-01 samtal - =420", "2024-06-02 samtal - +7",
        "2024-06-03 samtal - -2",
      ],
      on: "2024-07-01",
      result: .init(actual: "425", of: "450", expected: "425", needed: 1, outlook: .likely)),
    Trial(
      name: "changes onto the baseline alone", kind: .level, target: "8", baseline: "3@2023-12-31",
      events: ["2024-02-01 samtal - +2", "2024-08-01 samtal - +1"], on: "2024-07-01",
      // 3 + 5 × ½ = 5,5 → 5; 3 × 7 ÷ 183 = 0,1
      result: .init(actual: "5", of: "8", expected: "5", needed: 1, outlook: .likely)),
    Trial(
      name: "one arbetarekommun's own plan: its changes onto the baseline", kind: .level, target: "8",
      baseline: "3@2023-12-31", units: ["Ale"], events: ["2024-02-01 samtal Ale +2"], on: "2024-07-01",
      result: .init(actual: "5", of: "8", expected: "5", needed: 1, outlook: .likely)),
    Trial(
      name: "a baseline newer than the last reading stands in its place", kind: .level, target: "8",
      baseline: "3@2023-12-31", events: ["2023-06-01 samtal - =9", "2024-02-01 samtal - +2"],
      on: "2024-07-01",
      result: .init(actual: "5", of: "8", expected: "5", needed: 1, outlook: .likely)),
    Trial(
      name: "nothing read", kind: .level, target: "450", baseline: "400@2023-12-31", on: "2024-07-01",
      result: .init(of: "450", expected: "425", reason: .noData)),
    Trial(
      name: "before the plan starts", kind: .level, target: "450", baseline: "400@2023-11-30",
      events: ["2023-12-01 samtal - =410"], on: "2023-12-15", result: .init(of: "450", reason: .tooEarly)),
    // 70 − 8 × ½ = 66
    Trial(
      name: "at most, and on the way down", kind: .level, target: "<=62", baseline: "70@2023-12-31",
      events: ["2024-06-01 samtal - =66"], on: "2024-07-01",
      result: .init(actual: "66", of: "62", expected: "66", outlook: .likely)),
    Trial(
      name: "at most, and hardly moving", kind: .level, target: "<=62", baseline: "70@2023-12-31",
      events: ["2024-06-01 samtal - =69"], on: "2024-07-01",
      result: .init(actual: "69", of: "62", expected: "66", outlook: .unlikely)),
    Trial(
      // 70 − 8 × 182 ÷ 366 = 66,02: a change of 3 is asked in whole things
      name: "at most: the change is rounded down, not the state", kind: .level, target: "<=62",
      baseline: "70@2023-12-31", events: ["2024-06-01 samtal - =67"], on: "2024-06-30",
      result: .init(actual: "67", of: "62", expected: "67", outlook: .likely)),
    Trial(
      name: "at most, kept from the start", kind: .level, target: "<=62", baseline: "60@2023-12-31",
      events: ["2024-06-01 samtal - =62"], on: "2024-07-01",
      result: .init(actual: "62", of: "62", expected: "61", outlook: .likely)),
    Trial(
      name: "at least, kept from the start and lost", kind: .level, target: "450", baseline: "460@2023-12-31",
      events: ["2024-06-01 samtal - =449"], on: "2024-07-01",
      result: .init(actual: "449", of: "450", expected: "455", needed: 1, outlook: .unlikely)),
    Trial(
      name: "decimals are kept where the figures have them", kind: .level, target: "20,5",
      baseline: "19,95@2023-11-02",
      events: ["2024-06-01 samtal - =20,3"], on: "2024-07-01",  // 19,95 + 0,55 × ½ = 20,225
      result: .init(actual: "20,3", of: "20,5", expected: "20,22", needed: 0.01, outlook: .likely)),
    // 350 ÷ 183 = 1,9
    Trial(
      name: "a count of a stock is a level", kind: .count, target: "2000", baseline: "1900@2023-12-31",
      goal: { $0.measure = .stock }, events: ["2024-06-01 samtal - =1950"], on: "2024-07-01",
      result: .init(actual: "1950", of: "2000", expected: "1950", needed: 2, outlook: .likely)),
  ]

  @Test(arguments: trials) func judges(_ trial: Trial) throws { try trial.check() }
}
