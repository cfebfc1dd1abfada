extension StockRule {
  func account(_ inquiry: Inquiry) -> Findings {
    let source = StockSource(view: view, tally: inquiry.tally)
    let course = inquiry.unit.map { source.course(of: $0) } ?? source.whole()
    var findings = Findings(law)
    let bases = Dictionary(course.bases.map { ($0.place, $0) }, uniquingKeysWith: { $1 })
    let starts = Set(course.bases.flatMap { $0.start?.ids ?? [] })
    let states = Set(course.bases.flatMap { $0.state?.ids ?? [] })
    findings.entries = inquiry.events.map { event in
      if let role = role(event.id, starts, states) {
        return Account.Entry(event: event, use: .counted(role, event.amount))
      }
      return inquiry.left(event, omission(of: event, inquiry, bases))
    }
    findings.formulas =
      [
        inquiry.askedOfAll, formula(.start, course.bases, \.start), formula(.state, course.bases, \.state),
      ].compactMap { $0 } + arithmetic(inquiry)
    return findings
  }

  private var law: Law {
    switch view.goal.kind {
    case .increase: .change(view.goal.metric, .up)
    case .decrease: .change(view.goal.metric, .down)
    case .direction: .direction(view.goal.metric, view.goal.direction ?? .up)
    default: .state(view.goal.metric)
    }
  }

  private func role(_ id: EventID, _ starts: Set<EventID>, _ states: Set<EventID>) -> Account.Role? {
    switch (starts.contains(id), states.contains(id)) {
    case (true, true): .startAndState
    case (true, false): .start
    case (false, true): .state
    case (false, false): nil
    }
  }

  private func omission(of event: Event, _ inquiry: Inquiry, _ bases: [Arbetarekommun?: StockBasis])
    -> Account.Omission
  {
    guard inquiry.places.contains(event.arbetarekommun) else { return .otherUnit }
    if event.day > view.last { return event.day > view.period.end ? .afterPeriod : .afterDay }
    guard event.amount != nil else { return .otherSort }
    guard let basis = bases[event.arbetarekommun] else {
      if bases[nil] != nil { return .wholeIsRead }
      return event.arbetarekommun == nil ? .partsAreSummed : .noStart
    }
    return basis.state == nil ? .noReading : .laterReading
  }

  /// The reading with its changes where there is one place, else the places' states.
  private func formula(
    _ name: Formula.Name, _ bases: [StockBasis], _ end: KeyPath<StockBasis, StockSeries.Basis?>
  ) -> Formula? {
    let known = bases.compactMap { basis in basis[keyPath: end].map { (basis.place, $0) } }
    guard known.count == 1, let basis = known.first?.1 else {
      return .sum(name, of: known.map { ($0.0, $0.1.state.value) })
    }
    guard !basis.changes.isEmpty else { return nil }
    let change = basis.state.value - basis.value
    return Formula(
      name, [.number(basis.value), .sign(change < .zero ? .minus : .plus), .number(change.magnitude)],
      .number(basis.state.value))
  }

  private func arithmetic(_ inquiry: Inquiry) -> [Formula] {
    let figures = inquiry.figures
    var formulas: [Formula?] = []
    switch view.goal.kind {
    case .increase, .decrease:
      if let start = figures.start?.value, let asked = figures.target, figures.expected != nil,
        view.goal.unitTargets.isEmpty,
        let target = view.goal.target, target.isPercent
      {
        let exact = Int128(start.scaled) * Int128(target.value.scaled)
        let isExact = exact == Int128(asked.scaled) * Int128(100 * Quantity.scale)
        formulas.append(
          Formula(
            .asked, [.number(start), .sign(.times), .percent(target.value)], .number(asked),
            isExact ? nil : asked.isWhole ? .up : .down))
      }
      if let start = figures.start?.value, let state = figures.state?.value, figures.actual != nil {
        let isDown = view.goal.kind == .decrease
        formulas.append(.difference(.change, isDown ? start : state, isDown ? state : start))
      }
      formulas.append(contentsOf: inquiry.formulas)
    case .direction:
      if let start = figures.start?.value, let state = figures.state?.value {
        formulas.append(.difference(.change, state, start))
      }
    default: formulas += [inquiry.share, planned(inquiry), inquiry.deviation, inquiry.needed]
    }
    return formulas.compactMap { $0 }
  }

  /// Start + what an even pace would have changed by the day.
  private func planned(_ inquiry: Inquiry) -> Formula? {
    let figures = inquiry.figures
    guard let start = figures.start?.value, let target = figures.target, let expected = figures.expected,
      let shown = figures.shownExpected
    else { return nil }
    let change: [Formula.Term] = [
      .sign(.open), .number(target), .sign(.minus), .number(start), .sign(.close),
    ]
    return Formula(
      .planned, [.number(start), .sign(.plus)] + change + inquiry.pace, .number(shown),
      expected == shown ? nil : figures.sinks ? .up : .down)
  }
}
