import Goals

/// A year that is over as a page: each goal kept or not, what the board has left to say, and the arbetarekommuner.
struct EvaluationPage {
  let report: FollowUp
  let evaluation: Evaluation
  let isExample: Bool
  let damaged: Int
  /// Whether a draft in prose for the annual report follows.
  let hasDraft: Bool

  private var outcomes: [GoalOutcome] { evaluation.outcomes }

  var blocks: [Page.Block] {
    var blocks = summary + goals + matters
    for outcome in outcomes where !outcome.status.attainment.units.isEmpty {
      blocks += OutcomeUnits(outcome: outcome, period: report.period, silence: report.status.silence).blocks
    }
    blocks += unmeasured
    if hasDraft { blocks += AnnualDraft(report: report, evaluation: evaluation, isExample: isExample).blocks }
    return blocks
  }

  private var summary: [Page.Block] {
    var phrases: [Phrase] = [.outcome(.count(evaluation.count))]
    if outcomes.contains(where: { $0.retrospect != nil }),
      outcomes.allSatisfy({ $0.retrospect?.before == nil })
    {
      phrases.append(.outcome(.nothingBefore(report.period.name)))
    }
    phrases += report.status.reporting ?? []
    if damaged > 0 { phrases.append(.damagedLines(damaged)) }
    return [.heading(.section(.summary)), .paragraph(phrases)]
  }

  private var goals: [Page.Block] {
    guard !outcomes.isEmpty else { return [] }
    var blocks: [Page.Block] = [
      .heading(.section(.outcomes)), .table(OutcomeTable(outcomes: outcomes, period: report.period).table),
    ]
    let notes = outcomes.flatMap { beside($0) } + later
    if !notes.isEmpty { blocks.append(.lines(notes)) }
    let open = outcomes.filter { $0.verdict.isKept == nil }
    blocks +=
      ForecastLines(
        open.map { ($0.status.name, GoalCells(goal: $0.status.goal, figures: $0.figures)) }
      ).blocks
    let words = outcomes.compactMap { boardWords($0) }
    return blocks + (words.isEmpty ? [] : [.lines(words)])
  }

  /// Goals whose last day is not in the year, and which it is.
  private var later: [Phrase] {
    func named(_ outcomes: [GoalOutcome]) -> [OutcomePhrase.Later] {
      outcomes.map { OutcomePhrase.Later(name: $0.status.name, due: $0.figures.due) }
    }
    let open = outcomes.filter { outcome in
      if case .notDue = outcome.verdict { true } else { false }
    }
    let past = outcomes.filter { $0.verdict.isKept != nil && $0.figures.due < report.period.period.start }
    return (open.isEmpty ? [] : [.outcome(.notDue(named(open)))])
      + (past.isEmpty ? [] : [.outcome(.wasDue(named(past)))])
  }

  /// What the year came to, where the goal is judged by another figure; and what the year before rests on.
  private func beside(_ outcome: GoalOutcome) -> [Phrase] {
    let name = outcome.status.name
    let sentences = OutcomeSentences(outcome: outcome, named: report.period)
    if let past = outcome.retrospect, !outcome.isJudgedByYear {
      guard sentences.hasYear, past.measure != .state || past.before != nil else { return [] }
      return [.outcome(.ofYear(name, past.now, report.period.name, beside: sentences.yearBefore))]
    }
    guard let beside = sentences.beside,
      beside.since != nil || beside.places != nil || beside.span == .sameDays
    else { return [] }
    return [.outcome(.basis(name, beside))]
  }

  private func boardWords(_ outcome: GoalOutcome) -> Phrase? {
    outcome.words.map { words in
      let attainment = outcome.status.attainment
      let isOld = words.day.isOlderThanAQuarter(on: attainment.day)
      // What became of the action that they name; what the board says after the year names a new one.
      let own = attainment.actions.last { action in words.action.map(action.isCalled) ?? false }
      let action = words.action == nil ? attainment.currentAction : own
      return .remark(outcome.status.name, .assessed(words, action: action, isOld: isOld))
    }
  }

  /// What the board has left to do: what will hardly be kept later on, and what it has not spoken of.
  private var matters: [Page.Block] {
    let list = DecisionList(report)
    var blocks: [Page.Block] = outcomes.filter { $0.verdict == .notDue(.unlikely) }.enumerated().map {
      .matter(list.matter($0 + 1, $1.course))
    }
    let waiting = outcomes.filter { $0.verdict == .unmeasured(.notAssessed) }.map(\.status.name)
    for verdict in [GoalVerdict.notKept, .partly] {
      let silent = outcomes.filter { $0.verdict == verdict && $0.comment == nil }.map(\.status.name)
      guard !silent.isEmpty else { continue }
      let title = Phrase.outcome(.uncommented(silent, isPartly: verdict == .partly))
      blocks.append(matter(blocks.count + 1, title, Page.Fact(.comment, .assessBy)))
    }
    if !waiting.isEmpty {
      blocks.append(matter(blocks.count + 1, .notAssessed(waiting), Page.Fact(.assessBy, .assessBy)))
    }
    return blocks.isEmpty ? [] : [.heading(.section(.decisions))] + blocks
  }

  private func matter(_ number: Int, _ title: Phrase, _ fact: Page.Fact) -> Page.Block {
    .matter(Page.Matter(number: number, title: title, aside: nil, facts: [fact]))
  }

  private var unmeasured: [Page.Block] {
    let lines = outcomes.compactMap { outcome -> Phrase? in
      if case .unmeasured(let reason) = outcome.verdict {
        .remark(outcome.status.name, outcome.status.attainment.reasonPhrase ?? .outlook(.unmeasured, reason))
      } else {
        nil
      }
    }
    return [.heading(.section(.unmeasured)), lines.isEmpty ? .paragraph([.allMeasured]) : .lines(lines)]
  }
}
