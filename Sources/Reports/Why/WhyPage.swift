import Goals

extension WhyReport {
  /// The account as a page.
  public func page(isExample: Bool) -> Page {
    var page = Page(language: plan.language, isExample: isExample)
    let unit = account.unit?.name
    page.blocks = [
      .title(.account(.title(goal.name, year: goal.year, unit: unit))),
      .lines(
        [.planTitle(organisation: plan.organisation, title: plan.title)]
          + (knownBy.map { [.account(.knownBy($0))] } ?? []) + [.asOf(account.day)]),
      .facts(facts),
    ]
    let counted = counted
    page.blocks.append(.heading(.account(.counted(counted.count))))
    page.blocks.append(
      counted.isEmpty ? .lines([.account(.noneCounts)]) : .table(table(of: counted, isCounted: true)))
    let leftOut = leftOut
    if !leftOut.isEmpty {
      page.blocks.append(.heading(.account(.leftOut(leftOut.count))))
      page.blocks.append(.table(table(of: leftOut, isCounted: false)))
    }
    if elsewhere > 0 { page.blocks.append(.lines([.account(.elsewhere(elsewhere))])) }
    if !account.checks.isEmpty {
      page.blocks += [.heading(.account(.checks)), .table(checkTable)]
    }
    if !account.formulas.isEmpty {
      page.blocks += [.heading(.account(.arithmetic)), .table(formulaTable)]
    }
    if knownBy == nil, !counted.isEmpty {
      page.blocks.append(
        .lines([.account(.asKnown(goal: goal.goal.id.text, plan: plan.id.text, unit: unit))]))
    }
    return page
  }

  private var cells: GoalCells { GoalCells(goal: goal.goal, figures: account.figures) }

  private var facts: [Page.Fact] {
    let figures = account.figures
    var facts = [
      Page.Fact(.planText, .verbatim(goal.goal.text)), Page.Fact(.planLine, .planLine(line.place)),
    ]
    if let text = line.text { facts.append(Page.Fact(.asWritten, .verbatim(text))) }
    let past = Period(account.period.start, min(account.day, last))
    facts.append(
      Page.Fact(
        .rule, .account(.law(account.law, goal.goal.kind))))
    if account.law != .board {
      facts.append(
        Page.Fact(
          .scope,
          .account(.scope(unit: account.unit?.name, units: plan.arbetarekommuner.count, past: past))))
    }
    if goal.goal.kind != .ongoing, goal.goal.kind != .qualitative {
      facts.append(Page.Fact(.actual, goal.delivered ?? cells.fullStanding(during: window)))
    }
    if let start = figures.start {
      facts.append(Page.Fact(.baseline, .dated(start.value, start.day, isPercent: goal.goal.isPercent)))
    }
    if let forecast = cells.forecast { facts.append(Page.Fact(.forecast, forecast)) }
    facts.append(Page.Fact(.lastDay, .day(figures.due)))
    facts.append(Page.Fact(.outlook, cells.fullOutlook))
    return facts
  }

  /// The window that the figure is of, where each begins anew.
  private var window: Period? {
    guard case .branches(_, let window) = account.law, goal.goal.per != nil else { return nil }
    return window
  }

  /// The last day whose events count: what is done late of a milestone is done, within the plan.
  private var last: Day {
    goal.goal.kind == .milestone ? max(account.period.end, plan.period.end) : account.period.end
  }

  /// Whether what an event counts for is another number than its own.
  private var countsOtherwise: Bool {
    switch account.law {
    case .different, .names, .milestone: true
    default: false
    }
  }

  /// Whether the events are one sum, and no windows or arbetarekommuner of their own.
  private var isOneSum: Bool {
    switch account.law {
    case .rate, .branches, .prompt: false
    default: true
    }
  }

  private func table(of records: [Record], isCounted: Bool) -> Table {
    let hasUnits =
      account.unit == nil && records.contains { $0.event.arbetarekommun != nil }
      && plan.arbetarekommuner.count > 1
    let hasMetrics = account.metrics.count > 1
    let hasAmounts = isCounted && countsOtherwise
    var table = Table(columns: [Table.Column(.id), Table.Column(.date)])
    if hasMetrics { table.columns.append(Table.Column(.metric)) }
    if hasUnits { table.columns.append(Table.Column(.unit)) }
    table.columns.append(Table.Column(.value, .right))
    if hasAmounts { table.columns.append(Table.Column(.contributes, .right)) }
    table.columns += [
      Table.Column(isCounted ? .note : .whyNot, isFlexible: true), Table.Column(.writer),
      Table.Column(.logged),
    ]
    let isSameYear = isLoggedSameYear
    table.rows = EventGroups(records: records).rows { record in
      let event = record.event
      var cells: [Table.Cell] = [
        .phrase(.verbatim(event.id.short)), .phrase(.verbatim(event.day.description)),
      ]
      if hasMetrics { cells.append(.phrase(.verbatim(event.metric.text))) }
      if hasUnits { cells.append(.phrase(.verbatim(event.arbetarekommun?.name ?? ""))) }
      cells.append(.phrase(.eventValue(event.value)))
      if hasAmounts { cells.append(record.part?.amount.map { .number($0) } ?? .empty) }
      let logged: Phrase =
        isSameYear ? .shortDay(record.logged) : .verbatim(record.logged.description)
      return .cells(
        cells + [.phrase(note(of: record)), .phrase(.verbatim(record.writer)), .phrase(logged)])
    }
    if isCounted, isOneSum, let sum = sum(of: records) {
      var cells = [Table.Cell](repeating: .empty, count: table.columns.count)
      cells[0] = .phrase(.word(.sum))
      cells[table.columns.count - 4] = .number(sum)
      table.rows.append(.total(cells))
    }
    return table
  }

  /// Whether every event was logged in its own year, so that the day says enough; a column has one form.
  private var isLoggedSameYear: Bool {
    (counted + leftOut).allSatisfy { $0.logged.year == $0.event.day.year }
  }

  /// What the events come to, where every one of them is part of one sum.
  private func sum(of records: [Record]) -> Quantity? {
    var sum = Quantity.zero
    for record in records {
      guard let part = record.part, part.role.heading == .part, let amount = part.amount else { return nil }
      sum += amount
    }
    return sum
  }

  private func note(of record: Record) -> Phrase {
    let event = record.event
    if case .assessment = event.value {
      return .sequence(reason(of: record) + [BoardWords.phrase(of: Assessment(event, level: nil))])
    }
    let hidden: Set<String> = ["of", "corrects", "plan", "key"]
    let tags = event.tags.filter { !hidden.contains($0.name.text) }.map {
      Phrase.verbatim($0.name.text == "step" ? $0.value : "\($0.name): \($0.value)")
    }
    return .sequence(reason(of: record) + tags + (event.note.isEmpty ? [] : [.verbatim(event.note)]))
  }

  private func reason(of record: Record) -> [Phrase] {
    switch record.fate {
    case .used(.counted(.repeated, _)): [.account(.role(.repeated))]
    case .used(.counted): []
    case .used(.leftOut(let omission)): [.account(.omission(omission, on: account.day))]
    case .notInForce(let standing, let other, let logged, let note):
      [.account(.notInForce(standing, other: other, logged: logged, note: note))]
    case .loggedLater: knownBy.map { [.account(.loggedLater($0))] } ?? []
    }
  }

  private var checkTable: Table {
    let hasAmounts = account.checks.contains { $0.amount != nil }
    var table = Table(columns: [Table.Column(.checked, isFlexible: true)])
    if hasAmounts { table.columns.append(Table.Column(.value, .right)) }
    table.columns.append(Table.Column(.holds))
    table.rows = account.checks.map { check in
      .cells(
        [.phrase(.account(.subject(check.subject, count: check.count)))]
          + (hasAmounts ? [check.amount.map { .number($0) } ?? .empty] : [])
          + [.phrase(.account(.verdict(check.subject, isMet: check.isMet)))])
    }
    return table
  }

  private var formulaTable: Table {
    var table = Table(columns: [Table.Column(.figure), Table.Column(.calculation, isFlexible: true)])
    table.rows = account.formulas.map { formula in
      .cells([
        .phrase(.account(.formulaName(formula.name))),
        .phrase(
          .account(
            .terms(
              formula.terms, result: formula.result, formula.rounding, isPercent: goal.goal.isPercent))),
      ])
    }
    return table
  }
}
