@testable import Goals
@testable import Reports

/// One of every phrase of a letter and more, with values that belong to no language.
enum LetterSamples {
  static let all: [Phrase] =
    phrases.map { .letter($0) } + AssessmentSamples.actions.map { .letter(.remedy($0)) }

  private static let day = PhraseSamples.day

  private static let phrases: [LetterPhrase] =
    [
      .subject(day, failing: 0, missed: 0, waiting: 0, all: 1),
      .subject(day, failing: 0, missed: 0, waiting: 0, all: 3),
      .subject(day, failing: 3, missed: 2, waiting: 5, all: 28),
      .subject(day, failing: 0, missed: 1, waiting: 1, all: 3),
      .subject(day, failing: 0, missed: 0, waiting: 1, all: 3), .title(day), .plan("X", goals: 1),
      .plan("X", goals: 28),
      .was(Quantity(66), .up, isPercent: true), .was(Quantity(66), .down, isPercent: false), .gap(.zero),
      .gap(Quantity(-446)), .gap(Quantity(17)), .needed(Quantity(145)), .late("X", days: 1),
      .late(nil, days: 46),
      .noAction, .responsible("X"), .noResponsible,
      .barKey,
      .changesSince(day), .noChanges, .leaving(.outlook(.likely, nil)), .partlyGroup,
      .news([
        LetterPhrase.News(unit: "X", amount: Quantity(612), units: 10),
        LetterPhrase.News(unit: "Y", amount: Quantity(3), units: nil),
      ]), .toDo, .board, .units(["X", "Y"], more: 0), .units(["X", "Y"], more: 3), .assess(1), .assess(5),
      .appoint([.verbatim("X"), .verbatim("Y")]), .appointMany(3), .answer(unit: nil, place: nil, day),
      .answer(unit: "X", place: nil, day), .answer(unit: "X", place: "Y", day),
      .rest([Paper.Standing(outlook: .likely, reason: nil, count: 9, before: nil)]),
      .inHTML(goals: 1, hasUnits: false),
      .inHTML(goals: 28, hasUnits: true), .questions, .more(7), .allGoals(1), .allGoals(28),
      .unitsOf(.verbatim("X")),
      .lowestFirst, .silentSince(day, asOf: day), .silentSince(nil, asOf: day),
    ] + Outlook.allCases.map { .group($0) } + Letter.Way.allCases.map { .way($0) }
}
