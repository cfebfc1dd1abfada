/// What a rule is asked to account for: the figures of one place, and the events that could have to do with them.
struct Inquiry: Sendable {
  let view: View
  /// Whose figures; nil for the whole.
  let unit: Arbetarekommun?
  let figures: Figures
  /// In force, of the rule's metrics, by day and id.
  let events: [Event]
  let tally: Tally
  /// The places whose events make up the figures, in the plan's order.
  let placesInOrder: [Arbetarekommun?]
  /// The same, for every event is held against them.
  let places: Set<Arbetarekommun?>

  init(view: View, unit: Arbetarekommun?, figures: Figures, events: [Event], tally: Tally) {
    self.view = view
    self.unit = unit
    self.figures = figures
    self.events = events
    self.tally = tally
    placesInOrder = unit.map { [$0] } ?? view.places
    places = Set(placesInOrder)
  }
}

/// What a rule accounts for.
struct Findings: Sendable {
  var law: Law
  var entries: [Account.Entry] = []
  var checks: [Check] = []
  var formulas: [Formula] = []

  /// The findings of a rule without arithmetic.
  init(_ law: Law) { self.law = law }
}

extension Inquiry {
  /// Why an event lies outside the places or days that count; nil where it does not.
  func omission(of event: Event, in window: Period?) -> Account.Omission? {
    guard places.contains(event.arbetarekommun) else { return .otherUnit }
    guard let window else { return event.day > view.period.end ? .afterPeriod : .afterDay }
    if event.day < window.start { return .beforePeriod }
    if event.day > window.end { return event.day > view.period.end ? .afterPeriod : .afterDay }
    return nil
  }

  /// The event as an increment in a role, where nothing keeps it out.
  func increment(_ event: Event, _ role: Account.Role = .part, in window: Period?) -> Account.Entry {
    if let omission = omission(of: event, in: window) { return left(event, omission) }
    guard case .change(let amount) = event.value else { return left(event, .otherSort) }
    return Account.Entry(event: event, use: .counted(role, amount))
  }

  func left(_ event: Event, _ omission: Account.Omission) -> Account.Entry {
    Account.Entry(event: event, use: .leftOut(omission))
  }

  /// What the counted entries of a role come to at each place that has any, in the plan's order.
  func parts(_ entries: [Account.Entry], _ role: Account.Role) -> [(place: Arbetarekommun?, amount: Quantity)]
  {
    var sums: [Arbetarekommun?: Quantity] = [:]
    for entry in entries {
      guard case .counted(role, let amount) = entry.use else { continue }
      sums[entry.event.arbetarekommun, default: .zero] += amount ?? .zero
    }
    return placesInOrder.compactMap { place in sums[place].map { (place, $0) } }
  }

  /// The whole's target, where it is a table's column summed.
  var askedOfAll: Formula? {
    let column = view.goal.unitTargets.filter { $0.year == view.period.start.year }
    return unit == nil ? .sum(.asked, of: column.map { ($0.arbetarekommun, $0.value) }) : nil
  }

  /// Share, planned, deviation and needed, each where the figures have it.
  var formulas: [Formula] { [share, planned, deviation, needed].compactMap { $0 } }

  /// Actual ÷ target.
  var share: Formula? {
    guard let actual = figures.actual, let target = figures.target, let share = figures.attainment,
      target > .zero
    else { return nil }
    return Formula(.share, [.number(actual), .sign(.over), .number(target)], .share(share))
  }

  /// Target × days gone ÷ days in all.
  var planned: Formula? {
    guard let target = figures.target, let expected = figures.expected, let shown = figures.shownExpected
    else {
      return nil
    }
    return Formula(
      .planned, [.number(target)] + pace, .number(shown), expected == shown ? nil : .down)
  }

  /// "× days gone ÷ days in all".
  var pace: [Formula.Term] {
    [
      .sign(.times), .days(view.period.elapsed(by: view.day)), .sign(.over), .days(view.period.days),
    ]
  }

  /// Actual − planned.
  var deviation: Formula? {
    guard let actual = figures.actual, let expected = figures.shownExpected else { return nil }
    return .difference(.deviation, actual, expected)
  }

  /// What is lacking ÷ the weeks left.
  var needed: Formula? {
    guard let actual = figures.actual, let target = figures.target, let needed = figures.neededPerWeek else {
      return nil
    }
    let left = view.period.end - max(view.day, view.period.start - 1)
    let terms: [Formula.Term] = [
      .sign(.open), .number(target), .sign(.minus), .number(actual), .sign(.close), .sign(.over),
      .sign(.open),
      .days(left), .sign(.over), .daysOfWeek, .sign(.close),
    ]
    let isExact = Int128((target - actual).scaled) * 7 == Int128(needed.scaled) * Int128(left)
    return Formula(.needed, terms, .number(needed), isExact ? nil : .up)
  }
}
