extension MilestoneRule {
  func account(_ inquiry: Inquiry) -> Findings {
    let states = StepState.states(of: view, inquiry.tally)
    var findings = Findings(.milestone(steps: view.goal.steps.count))
    let last = max(view.plan.period.end, view.period.end)
    var open = Set(states.map(\.step.id.text))
    let known = Set(states.map(\.step.id.text))
    findings.entries = inquiry.events.map { event in
      guard inquiry.places.contains(event.arbetarekommun) else { return inquiry.left(event, .otherUnit) }
      guard event.value == .done else { return inquiry.left(event, .otherSort) }
      if event.day < view.period.start { return inquiry.left(event, .beforePeriod) }
      if event.day > min(view.day, last) {
        return inquiry.left(event, event.day > last ? .afterPeriod : .afterDay)
      }
      let step = event.tag("step")
      if let step, !known.contains(step) { return inquiry.left(event, .unknownStep) }
      let done = step.map { open.contains($0) ? [$0] : [] } ?? open
      guard !done.isEmpty else { return inquiry.left(event, .doneBefore) }
      open.subtract(done)
      return Account.Entry(event: event, use: .counted(.step, Quantity(done.count)))
    }
    findings.checks = states.map {
      Check(
        subject: .step($0.step.text, by: $0.deadline, done: $0.done), amount: nil, isMet: $0.done != nil)
    }
    findings.formulas = view.goal.steps.isEmpty ? [] : [inquiry.share].compactMap { $0 }
    return findings
  }
}

extension BoardRule {
  func account(_ inquiry: Inquiry) -> Findings {
    var findings = Findings(.board)
    let latest = inquiry.events.last { isOwn($0) && $0.day <= view.day && $0.level != nil }
    findings.entries = inquiry.events.map { event in
      if !isOwn(event) { return inquiry.left(event, .otherPlan) }
      if event.day > view.day {
        return inquiry.left(event, event.day > view.period.end ? .afterPeriod : .afterDay)
      }
      if event.level == nil { return inquiry.left(event, .commentOnly) }
      if event != latest { return inquiry.left(event, .laterWord) }
      if event.day.adding(months: 3) < view.day { return inquiry.left(event, .stale) }
      return Account.Entry(event: event, use: .counted(.word, nil))
    }
    return findings
  }

  private func isOwn(_ event: Event) -> Bool {
    event.tag("plan").map { $0 == view.plan.id.text } ?? true
  }
}

extension Event {
  /// The board's level, where the event is an assessment that has one.
  fileprivate var level: Event.Level? {
    if case .assessment(let level) = value { level } else { nil }
  }
}
