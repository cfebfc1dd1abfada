@testable import Goals
@testable import Reports

/// One of everything that is said of a year's goals.
enum OutcomeSamples {
  static let day = PhraseSamples.day
  static let all: [Phrase] = (summing + verdicts + additions).map { .outcome($0) }

  static let subject = OutcomePhrase.Subject(text: "X", year: nil, until: nil)
  static let ofYear = OutcomePhrase.Subject(text: "X", year: 2024, until: day)
  static let outcomes: [GoalVerdict] =
    [.kept, .notKept, .partly, .notDue(.likely), .notDue(.unlikely), .notDue(.unmeasured)]
    + Reason.allCases.map { .unmeasured($0) }

  static func beside(
    _ span: OutcomePhrase.Beside.Span, since: Day? = nil, places: Retrospect.Places? = nil
  ) -> OutcomePhrase.Beside {
    OutcomePhrase.Beside(before: Quantity(3940), span: span, since: since, places: places)
  }

  static let besides: [OutcomePhrase.Beside] = [
    beside(.year), beside(.sameDays), beside(.stretch), beside(.state(day)),
    beside(.year, since: day, places: Retrospect.Places(now: 11, before: 7)),
    beside(.year, places: Retrospect.Places(now: 7, before: 7)),
  ]

  static let figures: [OutcomePhrase.Figure] = [
    .standing(.unknown),
    .moved(nil, from: Quantity(62), on: day, to: Quantity(61), isPercent: false),
    .moved(.unknown, from: Quantity(62), on: nil, to: Quantity(62), isPercent: true),
  ]

  static let summing: [OutcomePhrase] =
    [
      .count(GoalVerdict.Count([])), .count(GoalVerdict.Count(outcomes)),
      .count(GoalVerdict.Count(outcomes + outcomes)), .count(GoalVerdict.Count([.notKept])),
      .count(GoalVerdict.Count([.notKept, .partly])),
      .nothingBefore(.year(2024)), .nothingBefore(.days),
      .notDue([
        OutcomePhrase.Later(name: "X", due: day), OutcomePhrase.Later(name: "Y", due: day + 1),
      ]),
      .wasDue([OutcomePhrase.Later(name: "X", due: day)]), .uncommented(["X"], isPartly: false),
      .uncommented(["X", "Y"], isPartly: true),
      .draftNote(unit: nil), .draftNote(unit: "X"),
    ] + besides.flatMap { [.basis("X", $0), .ofYear("X", Quantity(36), .year(2024), beside: $0)] }

  static let verdicts: [OutcomePhrase] = outcomes.flatMap { verdict -> [OutcomePhrase] in
    [
      .counted(subject, verdict, due: day, figure: nil, beside: nil),
      .counted(ofYear, verdict, due: day, figure: .standing(.unknown), beside: beside(.year)),
      .judged(subject, verdict, due: day, nil),
      .judged(
        subject, verdict, due: day, OutcomePhrase.Word(level: .partly, day: day, reference: "§ 8")),
    ]
      + steps.map { .milestone(subject, verdict, due: day, $0) }
  }

  static let steps: [OutcomePhrase.Steps] =
    [0, 1, 7, 14, 92].map { OutcomePhrase.Steps(done: day + $0, deadline: day, all: 0, left: []) } + [
      OutcomePhrase.Steps(done: day, deadline: nil, all: 2, left: []),
      OutcomePhrase.Steps(
        done: day, deadline: nil, all: 2, left: [], late: [OutcomePhrase.LateStep(text: "X", days: 9)]),
      OutcomePhrase.Steps(done: nil, deadline: day, all: 2, left: ["X"]),
      OutcomePhrase.Steps(done: nil, deadline: nil, all: 0, left: []),
    ]

  static let additions: [OutcomePhrase] =
    figures.map { .counted(subject, .kept, due: day, figure: $0, beside: beside(.state(day))) }
    + [
      .year(Quantity(1), .days, beside: nil), .year(Quantity(5), .year(2024), beside: beside(.year)),
      .year(Quantity(5), .days, beside: beside(.state(day))),
      .halves(Retrospect.Halves(first: Quantity(1), second: Quantity(2))),
      .halves(Retrospect.Halves(first: Quantity(1), second: nil)),
      .halves(Retrospect.Halves(first: nil, second: Quantity(2))),
      .unitsKept(0, of: 11, isOver: true, silent: []), .unitsKept(1, of: 11, isOver: false, silent: ["X"]),
      .unitsKept(6, of: 11, isOver: true, silent: ["X", "Y"]),
      .unitsKept(11, of: 11, isOver: false, silent: []),
      .unitsLeft(["X", "Y"], silent: ["Z"]), .unitsLeft([], silent: ["Z"]),
      .comment("X", on: day, reference: "§ 8"), .comment("X", on: nil, reference: nil), .noComment,
    ]
    + Reason.allCases.flatMap { [.unmeasured(["X"], $0), .unmeasured(["X", "Y"], $0)] }
}
