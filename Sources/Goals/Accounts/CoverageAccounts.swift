extension NameCoverageRule {
  func account(_ inquiry: Inquiry) -> Findings {
    let units = inquiry.unit.map { [$0] } ?? Set(view.names.map(\.arbetarekommun)).sorted()
    let names = view.names.filter { units.contains($0.arbetarekommun) }
    var findings = Findings(.names(view.goal.metric, tag: view.goal.distinctTag, all: names.count))
    let listed = Dictionary(grouping: names, by: \.arbetarekommun).mapValues { Set($0.map(\.name)) }
    var seen: [Arbetarekommun: Set<String>] = [:]
    findings.entries = inquiry.events.map { event in
      let entry = inquiry.increment(event, in: view.past)
      guard case .counted = entry.use else { return entry }
      guard let unit = event.arbetarekommun else { return inquiry.left(event, .noUnit) }
      let values = Set(event.tags.filter { $0.name == view.goal.distinctTag }.map(\.value))
        .intersection(listed[unit] ?? [])
      guard !values.isEmpty else { return inquiry.left(event, .notListed) }
      let news = values.subtracting(seen[unit, default: []])
      seen[unit, default: []].formUnion(values)
      return Account.Entry(
        event: event, use: .counted(news.isEmpty ? .repeated : .part, Quantity(news.count)))
    }
    findings.checks = names.map { name in
      let isMet = seen[name.arbetarekommun]?.contains(name.name) ?? false
      return Check(subject: .name(name.name, name.arbetarekommun), amount: nil, isMet: isMet)
    }
    findings.formulas =
      [asked(names.count), .sum(.sum, of: inquiry.parts(findings.entries, .part))]
      .compactMap { $0 } + inquiry.formulas
    return findings
  }

  private func asked(_ count: Int) -> Formula? { view.asked(of: Quantity(count)) }
}

extension BranchCoverageRule {
  func account(_ inquiry: Inquiry) -> Findings {
    var findings = Findings(.branches(view.goal.metric, window: window))
    findings.entries = inquiry.events.map { event in
      let entry = inquiry.increment(event, in: past)
      switch entry.use {
      case .leftOut(.beforePeriod) where event.day >= view.period.start:
        return inquiry.left(event, .earlierWindow)
      case .counted where event.arbetarekommun == nil: return inquiry.left(event, .noUnit)
      default: return entry
      }
    }
    let units = inquiry.unit.map { [$0] } ?? view.plan.arbetarekommuner
    let windows = earlier.map { window in
      let covered = Quantity(covered(units, in: window, inquiry.tally))
      return Check(subject: .window(window), amount: covered, isMet: covered >= asked(of: units.count))
    }
    findings.checks =
      windows
      + units.map { unit in
        let sum = past.map { inquiry.tally.flow(view.goal.metric, at: unit, in: $0).sum } ?? .zero
        return Check(subject: .unit(unit), amount: sum, isMet: sum > .zero)
      }
    var formulas = [inquiry.unit == nil ? view.asked(of: Quantity(units.count)) : nil, inquiry.share]
    if let target = inquiry.figures.target, let expected = inquiry.figures.expected,
      let shown = inquiry.figures.shownExpected
    {
      let terms: [Formula.Term] = [
        .number(target), .sign(.times), .days(window.elapsed(by: view.day)), .sign(.over), .days(window.days),
      ]
      formulas.append(Formula(.planned, terms, .number(shown), expected == shown ? nil : .down))
    }
    formulas.append(inquiry.deviation)
    findings.formulas = formulas.compactMap { $0 }
    return findings
  }
}

extension PopulationCoverageRule {
  func account(_ inquiry: Inquiry) -> Findings {
    var findings = Findings(.population(view.goal.metric, of: population))
    guard let past = view.past else { return findings }
    let source = size(past, inquiry.tally)
    findings.entries = inquiry.events.map { event in
      guard event.metric == population else { return inquiry.increment(event, in: past) }
      return entry(event, source, inquiry, past)
    }
    let all = inquiry.parts(findings.entries, .population)
    findings.formulas =
      [
        .sum(.population, of: all), source.flatMap { view.asked(of: $0.size) },
        .sum(.sum, of: inquiry.parts(findings.entries, .part)),
      ].compactMap { $0 } + inquiry.formulas
    return findings
  }

  private func entry(_ event: Event, _ source: Source?, _ inquiry: Inquiry, _ past: Period) -> Account.Entry {
    guard let source, !source.bases.isEmpty else { return inquiry.increment(event, .population, in: past) }
    guard inquiry.places.contains(event.arbetarekommun) else { return inquiry.left(event, .otherUnit) }
    if event.day > past.end {
      return inquiry.left(event, event.day > view.period.end ? .afterPeriod : .afterDay)
    }
    guard let basis = source.bases[event.arbetarekommun] else {
      return inquiry.left(event, source.bases[nil] != nil ? .wholeIsRead : .partsAreSummed)
    }
    guard basis.ids.contains(event.id) else { return inquiry.left(event, .laterReading) }
    return Account.Entry(event: event, use: .counted(.population, event.amount))
  }
}

extension PromptCoverageRule {
  func account(_ inquiry: Inquiry) -> Findings {
    guard let within = view.goal.within else { return Findings(.uncounted) }
    var findings = Findings(.prompt(view.goal.metric, of: population, within: within))
    guard let past = view.past else { return findings }
    let meetings = Period(past.start, max(past.end, view.day)) ?? past
    findings.entries = inquiry.events.map { event in
      event.metric == population
        ? inquiry.increment(event, .population, in: past) : inquiry.increment(event, in: meetings)
    }
    for place in view.places {
      for match in matches(at: place, past, within, inquiry.tally) where match.isDue {
        let subject = Check.Subject.person(came: match.arrival, by: match.deadline, met: match.met)
        if let last = findings.checks.indices.last, findings.checks[last].subject == subject {
          findings.checks[last].count += 1
        } else {
          findings.checks.append(Check(subject: subject, amount: nil, isMet: match.isInTime))
        }
      }
    }
    findings.formulas = [inquiry.share].compactMap { $0 }
    return findings
  }
}

extension UncountedRule {
  func account(_ inquiry: Inquiry) -> Findings {
    var findings = Findings(.uncounted)
    findings.entries = inquiry.events.map { inquiry.left($0, .otherSort) }
    return findings
  }
}

extension View {
  /// The share that is asked of a population, rounded up; nil where all of it is, or a number.
  func asked(of all: Quantity) -> Formula? {
    guard let target = goal.target, target.isPercent, target.value != Quantity(100) else { return nil }
    let exact = all.times(target.value).share(1, of: 100)
    return Formula(
      .asked, [.number(all), .sign(.times), .percent(target.value)], .number(share(of: all)),
      exact == share(of: all) ? nil : .up)
  }
}

extension Event {
  /// The number that the event carries.
  var amount: Quantity? {
    switch value {
    case .change(let amount), .reading(let amount): amount
    case .done, .assessment, .void: nil
    }
  }
}
