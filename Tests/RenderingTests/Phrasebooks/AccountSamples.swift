@testable import Goals
@testable import Reports

/// One of every phrase of an account and more, with values that belong to no language.
enum AccountSamples {
  static let day = PhraseSamples.day
  static let period = PhraseSamples.periods[3].period

  static var all: [Phrase] { phrases.map { .account($0) } }

  private static var phrases: [AccountPhrase] {
    guard let metric = Identifier("x"), let unit = Arbetarekommun("X"), let week = Duration(iso: "P1W"),
      let weeks = Duration(iso: "P3W")
    else { return [] }
    let laws: [Law] = [
      .sum(metric), .different(metric, tag: metric), .rate(metric, Target(.atLeast, Quantity(2)), per: weeks),
      .rate(metric, Target(.atMost, Quantity(2)), per: week), .names(metric, tag: metric, all: 3),
      .names(metric, tag: nil, all: 3), .branches(metric, window: period), .population(metric, of: metric),
      .prompt(metric, of: metric, within: weeks), .uncounted, .state(metric), .change(metric, .up),
      .change(metric, .down), .direction(metric, .up), .direction(metric, .down),
      .flowDirection(metric, .up, before: period), .flowDirection(metric, .down, before: nil),
      .milestone(steps: 0), .milestone(steps: 3), .board,
    ]
    let subjects: [Check.Subject] = [
      .window(period), .unit(unit), .name("Y", unit), .person(came: day, by: day, met: day),
      .person(came: day, by: day, met: nil), .step("Y", by: day, done: day), .step("Y", by: nil, done: nil),
    ]
    let terms: [Formula.Term] =
      [
        .number(Quantity(2)), .part(unit, Quantity(2)), .part(nil, Quantity(2)), .percent(Quantity(5)),
        .days(1),
        .days(2), .daysOfWeek, .share(0.5),
      ] + [Formula.Sign.plus, .minus, .times, .over, .open, .close].map { .sign($0) }
    let roles: [Account.Role?] = Account.Role.allCases.map { $0 } + [nil]
    let heads = roles.flatMap { role in
      [(nil, nil, 1), (.unit("X"), day, 2), (.organisation, day, 2)].map { place, month, count in
        AccountPhrase.GroupHead(
          role: role, place: place, month: month, count: count, sum: count == 1 ? nil : Quantity(3))
      }
    }.filter { $0.role != nil || $0.place != nil }
    var all: [AccountPhrase] = [
      .title("X", year: 2024, unit: "Y"), .title("X", year: nil, unit: nil), .counted(1), .counted(2),
      .leftOut(1),
      .leftOut(2), .checks, .arithmetic, .elsewhere(1), .elsewhere(2), .noneCounts, .loggedLater(day),
      .knownBy(day),
      .scope(unit: "X", units: 3, past: period), .scope(unit: nil, units: 3, past: nil),
      .scope(unit: nil, units: 1, past: period), .asKnown(goal: "g", plan: "p", unit: "Z Y"),
      .asKnown(goal: "g", plan: "p", unit: nil),
      .notInForce(.voided, other: "X", logged: day, note: "Y"),
      .notInForce(.conflicting, other: nil, logged: nil, note: ""),
      .terms(terms, result: .share(0.999), .up, isPercent: true),
      .terms(terms, result: .number(Quantity(1)), .down, isPercent: false),
      .terms(terms, result: .number(Quantity(1)), nil, isPercent: false),
    ]
    all += laws.map { .law($0, .count) }
    all += Account.Omission.allCases.map { .omission($0, on: day) }
    all += Account.Role.allCases.map { .role($0) } + heads.map { .group($0) }
    all += Formula.Name.allCases.map { .formulaName($0) }
    for subject in subjects {
      all += [.subject(subject, count: 1), .subject(subject, count: 2)]
      all += [.verdict(subject, isMet: true), .verdict(subject, isMet: false)]
    }
    return all
  }
}
