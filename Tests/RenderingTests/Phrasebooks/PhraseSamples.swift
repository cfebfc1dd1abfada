@testable import Goals
@testable import Reports

/// One of every phrase and more, with values that belong to no language.
enum PhraseSamples {
  static let day = Day(number: 19_904)
  static let place = SourceLocation(file: "p.md", line: 7)
  static let all: [Phrase] =
    titles + figures + during + board + units + records + AccountSamples.all + AssessmentSamples.all
    + PaperSamples.all + OutcomeSamples.all + LetterSamples.all

  static let whole = Phrase.Whole(size: Quantity(53), asked: Quantity(80), target: Quantity(43))
  static let during = [Period(day, day + 30)].compactMap { $0.map { Phrase.during(.delivered, $0) } }

  static var summary: Summary {
    var summary = Summary([])
    summary.all = 20
    for outlook in Outlook.allCases { summary.outlooks[outlook] = 2 }
    for reason in Reason.allCases { summary.reasons[reason] = 2 }
    return summary
  }

  static let titles: [Phrase] =
    [
      .verbatim("X"), .planTitle(organisation: "O", title: "T"), .followUpTitle("T"), .asOf(day),
      .reportLine(organisation: "O", asOf: day, made: day), .goalName("G", year: 2024), .planLine(place),
      .summary(summary), .summary(Summary([])), .reporting(known: 10, all: 11),
      .reporting(known: 11, all: 11),
      .noneReported(of: 3, within: nil), .silentSince("X", day, asOf: day),
      .silentSince("X", nil, asOf: day), .changes(better: ["X"], worse: ["Y", "Z"]), .noChanges,
      .example, .damagedLines(1), .damagedLines(2), .hint(.status(goal: "g", plan: "p")),
    ] + periods.flatMap { [.shortPeriod($0.name), .period($0), .ofWhich(Quantity(3), $0.name)] }
    + sections.map { .section($0) } + Word.allCases.map { .word($0) }

  static let periods: [NamedPeriod] =
    ["2024", "2024-H1", "2024-H2", "2024-T1", "2024-Q2", "2024-05", "2024-W12", "2023-12-30..2024-01-02"]
    .compactMap { NamedPeriod($0) }

  static let sections: [Phrase.Section] = [
    .summary, .decisions, .area("X"), .area(nil), .units(goal: "X", year: 2024, unit: "Y"),
    .unitsDone(goal: "X"), .remaining(goal: "X", metric: "Y", count: 2, all: 3),
    .remaining(goal: "X", metric: nil, count: 2, all: 3), .mostToGain(goal: "X", year: 2024, unit: "Y"),
    .mostToGain(goal: "X", year: nil, unit: "Y"), .unmeasured, .steps, .assessments, .outcomes, .annualDraft,
    .earlierActions,
  ]

  static let figures: [Phrase] =
    [
      .course(from: Quantity(62), to: Quantity(64), isPercent: true), .amount(Quantity(5), isPercent: true),
      .part(Figures.Part(known: 3, all: 11)),
      .earlierWindows(Figures.Part(known: 0, all: 1), per: nil, isShort: true),
      .earlierWindows(Figures.Part(known: 0, all: 1), per: nil, isShort: false),
      .asReported(Figures.Part(known: 1, all: 3)), .unknown,
      .wanted(.up), .wanted(.down),
      .beyond(Quantity(5), .up, isPercent: true), .beyond(Quantity(5), .down, isPercent: false), .delivered,
      .notDelivered, .trend(.better),
      .trend(.same), .trend(.worse),
      .deviation(.zero, expected: Quantity(5)), .deviation(Quantity(-3), expected: Quantity(5)),
      .deviation(Quantity(3), expected: Quantity(5)), .neededPerWeek(Quantity(20), until: day),
      .forecast(.veryLikely, low: Quantity(5), high: Quantity(5), isPercent: false),
      .forecast(.cases(1, of: 4), low: Quantity(5200), high: Quantity(6600), isPercent: false),
      .forecast(.seldom, low: Quantity(-5), high: Quantity(6), isPercent: true), .tooEarlyToForecast(["X"]),
      .noForecastYet(byPace: true), .noForecastYet(byPace: false),
      .dated(Quantity(5), day, isPercent: true), .day(day), .weekday(day), .shortDay(day),
      .sequence([.unknown, .missing]), .lateSince(day, days: 1), .lateSince(day, days: 2), .overdue(days: 1),
      .overdue(days: 2),
      .ofWhole(actual: nil, whole, isShort: true), .ofWhole(actual: Quantity(28), whole, isShort: false),
      .partOfWhole(whole, actual: Quantity(28)),
      .reachedLate(.whole(days: 1)), .reachedLate(.whole(days: 10)), .reachedLate(.steps(1, days: 1)),
      .reachedLate(.steps(2, days: 9)), .late(.whole(days: 1)), .late(.steps(1, days: 9)),
      .deliveredOn(day, late: nil), .deliveredOn(day, late: 1), .deliveredOn(day, late: 2),
      .step("X", done: day, deadline: nil, overdue: nil), .step("X", done: day, deadline: day, overdue: 2),
      .step("X", done: nil, deadline: day, overdue: 1),
    ]
    + [Phrase.Counted.things, .limit, .units, .windows, .steps, .percent].flatMap { unit in
      [Quantity(3), nil].map { .ofTarget(actual: $0, target: Quantity(8), unit: unit, share: 0.375) }
    }
    + Outlook.allCases.flatMap { [.outlook($0, nil), .longOutlook($0, nil)] }
    + Reason.allCases.flatMap { [.outlook(.unmeasured, $0), .longOutlook(.unmeasured, $0)] }
    + Event.Level.allCases.map { .level($0) }

  static let board: [Phrase] = [
    .boardHeading(1), .boardHeading(2), .namesUnder(.outlook(.likely, nil), ["X"]),
    .namesUnder(.level(.partly), ["X"]),
    .lastAssessed(day), .oldComment("X", day), .remark("X", .missing), .missing, .decisionLine,
    .notAssessed(["X"]), .notAssessed(["X", "Y"]), .assessBy,
  ]

  static let units: [Phrase] =
    [
      .unitOutlooks([.reached: 1, .likely: 1, .uncertain: 1, .unlikely: 1, .missed: 1], unreported: 1),
      .unitOutlooks([.reached: 2, .uncertain: 2, .unmeasured: 4], unreported: 2),
      .roundedDown(sum: Quantity(5)),
      .mostToGain(
        goal: "Z", [lacking(nil), lacking(.since(day, asOf: day)), lacking(.always)], share: 0.5,
        of: Quantity(6)),
      .mostToGain(goal: "Z", [lacking(nil)], share: nil, of: Quantity(3)),
      .unnamed(metric: "Y", tag: "Z", [lacking(nil)]),
      .lackingShare(["X", "Y"], share: 0.5, of: Quantity(6)),
      .lackingShare(["X"], share: nil, of: Quantity(6)),
      .wholeLacks(Quantity(5), isLess: true), .wholeLacks(Quantity(5), isLess: false),
      .unitsCovered(0, of: 11),
      .remaining(unit: "X", ["Y"], all: 3, nil), .remaining(unit: "X", ["Y"], all: 3, .since(day, asOf: day)),
      .remaining(unit: "X", ["Y"], all: 3, .always), .covered(unit: "X", all: 1), .covered(unit: "X", all: 3),
      .unitsCovered(1, of: 11), .unitsCovered(3, of: 11), .basis(days: 12, isDistrict: false),
      .basis(days: 71, isDistrict: true), .unitsDone(["X"], notYet: ["Y"], silent: ["Z"]),
      .whole, .allMeasured,
    ]
    + Phrase.Occasion.allCases.flatMap { occasion in
      [Phrase.occasions(occasion)] + [1, 42].map { .effort(effort($0, occasion)) }
    }

  static func lacking(_ silent: Phrase.Silent?) -> Phrase.Lacking {
    Phrase.Lacking(name: "X", amount: Quantity(3), silent: silent)
  }

  static func effort(_ count: Int, _ occasion: Phrase.Occasion) -> Phrase.Effort {
    Phrase.Effort(count: count, each: Quantity(23), unit: "Y", days: 12, occasion: occasion)
  }

  static let records: [Phrase] =
    [
      .planFile("p.md", goals: 1), .planFile("p.md", goals: 2), .eventValue(.change(.zero)),
      .eventValue(.change(Quantity(17))), .eventValue(.reading(Quantity(5))), .eventValue(.done),
      .eventValue(.assessment(.likely)), .eventValue(.assessment(nil)), .eventValue(.void),
    ]
    + [
      Phrase.EventStanding.duplicate, .conflicting, .voided, .superseded, .outdone, .takesBack, .refused,
    ].map { .standing($0, "X") }
    + Kind.allCases.map { .kind($0) } + GoalSamples.all.map { .understood($0) }
}
