extension CountRule {
  func account(_ inquiry: Inquiry) -> Findings {
    var findings = Findings(tag.map { .different($0.metric, tag: $0.tag) } ?? .sum(view.goal.metric))
    var seen: [Arbetarekommun?: Set<String>] = [:]
    findings.entries = inquiry.events.map { event in
      let entry = inquiry.increment(event, in: view.past)
      guard let tag, case .counted = entry.use else { return entry }
      let values = Set(event.tags.filter { $0.name == tag.tag }.map(\.value))
      guard !values.isEmpty else { return entry }
      let news = values.subtracting(seen[event.arbetarekommun, default: []])
      seen[event.arbetarekommun, default: []].formUnion(values)
      return Account.Entry(
        event: event, use: .counted(news.isEmpty ? .repeated : .part, Quantity(news.count)))
    }
    let parts = inquiry.parts(findings.entries, .part)
    findings.formulas =
      [inquiry.askedOfAll, Formula.sum(.sum, of: parts)].compactMap { $0 } + inquiry.formulas
    return findings
  }
}

extension FlowDirectionRule {
  func account(_ inquiry: Inquiry) -> Findings {
    var findings = Findings(.flowDirection(view.goal.metric, wanted, before: before))
    findings.entries = inquiry.events.map { event in
      let isBefore = before?.contains(event.day) ?? false
      return inquiry.increment(event, isBefore ? .before : .part, in: isBefore ? before : view.past)
    }
    let earlier = inquiry.parts(findings.entries, .before)
    var formulas = [
      Formula.sum(.sum, of: inquiry.parts(findings.entries, .part)), Formula.sum(.before, of: earlier),
    ]
    let figures = inquiry.figures
    if let actual = figures.actual, let start = figures.start?.value {
      let isBaseline = earlier.isEmpty && view.goal.baseline != nil
      let against = isBaseline ? view.paced(start) : start
      if isBaseline {
        formulas.append(Formula(.before, [.number(start)] + inquiry.pace, .number(against), .down))
      }
      formulas.append(.difference(.change, actual, against))
    }
    findings.formulas = formulas.compactMap { $0 }
    return findings
  }
}

extension RateRule {
  func account(_ inquiry: Inquiry) -> Findings {
    guard let per = view.goal.per, let target = view.goal.target else {
      return Findings(.sum(view.goal.metric))
    }
    var findings = Findings(.rate(view.goal.metric, target, per: per))
    let completed = completed
    findings.entries = inquiry.events.map { event in
      let entry = inquiry.increment(event, in: view.past)
      guard case .counted = entry.use, completed.last.map({ event.day > $0.end }) ?? true else {
        return entry
      }
      return inquiry.left(event, .openWindow)
    }
    findings.checks = completed.map { window in
      let sum = sum(in: window, inquiry.tally)
      return Check(subject: .window(window), amount: sum, isMet: isKept(sum, target))
    }
    findings.formulas = [inquiry.share].compactMap { $0 }
    return findings
  }
}
