@testable import Goals
@testable import Reports

/// One of every phrase of a paper and more, with values that belong to no language.
enum PaperSamples {
  static let day = PhraseSamples.day

  static var all: [Phrase] {
    phrases.map { .paper($0) } + FigureColumn.allCases.map { .figureColumn($0) }
  }

  static func course(_ shape: CourseChart.Shape) -> CourseChart {
    CourseChart(
      shape: shape, period: PhraseSamples.periods[0].period, reported: nil, asOf: day,
      points: [Trace.Point(day - 9, Quantity(7))], start: nil, plan: nil,
      forecast: Quantity(9)...Quantity(12),
      knownThrough: nil, isPercent: false, asksChange: false)
  }

  private static var phrases: [PaperPhrase] {
    let names = PhraseSamples.periods.map(\.name)
    let figure = Phrase.Figure(actual: Quantity(4), target: Quantity(11), unit: .units)
    let windows = WindowChart(
      windows: [Trace.Window(period: PhraseSamples.periods[3].period, brought: Quantity(1), state: .missed)],
      target: Quantity(2), unit: "X")
    var phrases: [PaperPhrase] = [
      .lead(failing: 0, missed: 0, waiting: 0, all: 1), .lead(failing: 0, missed: 0, waiting: 0, all: 3),
      .lead(failing: 1, missed: 0, waiting: 0, all: 3), .lead(failing: 0, missed: 1, waiting: 0, all: 3),
      .lead(failing: 0, missed: 0, waiting: 1, all: 3), .lead(failing: 2, missed: 3, waiting: 4, all: 28),
      .before(nil, 3), .changesSince(nil), .change(isBetter: true), .change(isBetter: false),
      .boardOn(day, reference: "§ 8"), .boardOn(day, reference: nil),
      .stateAndStart(Quantity(64), start: Quantity(66), isPercent: true),
      .doneAndPlanned(figure, planned: Quantity(5)), .doneAndPlanned(figure, planned: nil),
      .ofTarget(Quantity(6677), unit: .things, things: "X", share: 0.43),
      .ofTarget(Quantity(80), unit: .percent, things: nil, share: 0.43),
      .deviation(Quantity(-446), expected: Quantity(3320)),
      .inPeriod(Quantity(5), unit: "X", before: Quantity(3), names[0]),
      .inPeriod(Quantity(5), unit: nil, before: nil, nil), .planLine(7), .lowestFirst("X"),
      .reported(day, asOf: day),
      .reported(nil, asOf: day), .known(day, asOf: day), .known(nil, asOf: day), .yes(day), .yes(nil), .no,
      .notYet,
      .unitsReported(Figures.Part(known: 3, all: 11)), .units, .courses("X"), .coursesNote(day), .key(.bar),
      .key(.silent), .readings,
      .basis(Paper.Basis(events: 1, through: day, fingerprint: "7f3a-91c2", record: "")),
      .basis(Paper.Basis(events: 2, through: day, fingerprint: "7f3a-91c2", record: "")),
      .fingerprint("7f3a-91c2"), .unmeasured, .courseDescription(course(.sum)),
      .courseDescription(course(.direction(.up))),
      .courseDescription(course(.direction(.down))), .windowsDescription(windows),
      .missedWindow(PhraseSamples.periods[3].period, Quantity(1), target: Quantity(2)), .windowsOver(1),
      .windowsOver(8), .windowsLeft(until: day, coming: 8), .windowsLeft(until: nil, coming: 1),
      .windowsLeft(until: day, coming: 0), .stepDone(day), .latest(9, of: 13),
      .mustPass(Quantity(5), .up, isPercent: true),
      .mustPass(Quantity(5), .down, isPercent: false), .stepLate(1), .stepLate(46), .stepComing,
      .pageNumber(.page), .pageNumber(.of), .writeDecision, .waiting(1), .waiting(5), .dayInYear(day),
      .year(2024), .months(first: 1, last: 3), .column(day, withYear: true), .column(day, withYear: false),
      .column(Day(number: 19_904 - 3), withYear: true), .exampleInChart,
    ]
    phrases += names.flatMap { name -> [PaperPhrase] in
      [
        .before(name, 3), .changesSince(name), .period(name), .runningHead(name, organisation: "X"),
        .needed(Quantity(5), gave: Quantity(2), name), .needed(Quantity(5), gave: nil, name),
      ]
    }
    phrases += (1...12).map { .month($0) }
    phrases += labels.map { .label($0) }
    for count in [1, 2] {
      phrases += Outlook.allCases.map { .standing($0, nil, count: count) }
      phrases.append(.partly(count: count))
      phrases += Phrase.Lack.allCases.map { .standing(.unmeasured, $0, count: count) }
    }
    return phrases
  }

  private static let labels: [PaperPhrase.Label] = [
    .target(Quantity(5), isPercent: true), .forecast, .range(Quantity(-5), Quantity(6), isPercent: true),
    .range(Quantity(5), Quantity(5), isPercent: false), .range(Quantity(5), Quantity(6), isPercent: false),
    .planned(Quantity(5)), .actual(Quantity(5), isPercent: true), .start(Quantity(5), day, isPercent: true),
    .start(Quantity(5), nil, isPercent: false), .plan, .since(day),
  ]
}
