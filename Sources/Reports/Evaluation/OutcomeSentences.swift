import Goals

/// What an annual report says of one goal: whether it was kept, its figures, and the board's comment in brackets.
struct OutcomeSentences {
  let outcome: GoalOutcome
  let named: NamedPeriod

  private var period: Period { named.period }
  private var goal: Goal { outcome.status.goal }
  private var figures: Figures { outcome.figures }
  private var subject: OutcomePhrase.Subject {
    OutcomePhrase.Subject(
      text: goal.promise, year: outcome.status.year,
      until: figures.due < period.start ? figures.due : nil)
  }

  /// Nothing where neither figures nor the board say anything but why not; such goals are named together.
  var phrases: [Phrase]? {
    if case .unmeasured = outcome.verdict, outcome.comment == nil, outcome.level == nil, figures.actual == nil
    {
      return nil
    }
    return ([verdict] + additions).map { .outcome($0) } + comment
  }

  private var verdict: OutcomePhrase {
    switch goal.kind {
    case .milestone:
      .milestone(subject, outcome.verdict, due: figures.due, steps)
    case .ongoing, .qualitative:
      .judged(subject, outcome.verdict, due: figures.due, word)
    default:
      .counted(
        subject, outcome.verdict, due: figures.due, figure: figure,
        beside: outcome.isJudgedByYear ? beside : nil)
    }
  }

  private var additions: [OutcomePhrase] {
    var phrases: [OutcomePhrase] = []
    if let past = outcome.retrospect, hasYear, past.measure != .state || beside != nil {
      phrases.append(.year(past.now, named.name, beside: beside))
    }
    if let past = outcome.retrospect, let halves = past.halves,
      past.now >= Quantity(OutcomeSentences.worthSplitting)
    {
      phrases.append(.halves(halves))
    }
    return phrases + units
  }

  /// Whether the year has a figure of its own that says something.
  var hasYear: Bool {
    guard let past = outcome.retrospect, !outcome.isJudgedByYear else { return false }
    return past.before != nil || past.now != figures.actual
  }

  /// Below this the halves of a year tell nothing of the pace.
  private static let worthSplitting = 20

  private var figure: OutcomePhrase.Figure? {
    let cells = GoalCells(goal: goal, figures: figures)
    guard figures.actual != nil || figures.state != nil else { return nil }
    if case .unmeasured = outcome.verdict, let state = figures.state {
      return .standing(.dated(state.value, state.day, isPercent: goal.isPercent))
    }
    if outcome.course.isOfUnit, goal.kind == .coverage, goal.population == .arbetarekommuner {
      return .standing(figures.outlook == .reached ? .delivered : .notDelivered)
    }
    let isChange = [.increase, .decrease, .direction].contains(goal.kind)
    if isChange, let start = figures.start?.value, let state = figures.state?.value,
      start != beside?.before || goal.measure == .stock
    {
      return .moved(
        figures.target == nil ? nil : cells.standing, from: start, on: startDay, to: state,
        isPercent: goal.isPercent)
    }
    if goal.kind == .direction, let state = figures.state?.value {
      return .standing(.amount(state, isPercent: goal.isPercent))
    }
    return .standing(cells.standing)
  }

  /// The day of the start, where it is not that of the year's eve.
  private var startDay: Day? {
    figures.start?.day.flatMap { $0 < period.start - 31 || $0 >= period.start ? $0 : nil }
  }

  /// The year before; nothing where it is the start that the figure is counted from.
  var beside: OutcomePhrase.Beside? {
    guard let past = outcome.retrospect, let before = past.before else { return nil }
    let isStart = past.measure == .state && goal.kind != .level && figures.start?.value == before
    return isStart ? nil : yearBefore
  }

  /// The year before, the start too.
  var yearBefore: OutcomePhrase.Beside? {
    outcome.retrospect.flatMap { past in
      past.before.map {
        OutcomePhrase.Beside(before: $0, span: span(past), since: past.countedSince, places: past.places)
      }
    }
  }

  private func span(_ past: Retrospect) -> OutcomePhrase.Beside.Span {
    if let day = past.readings?.before { return .state(day) }
    if past.days == Period(year: past.days.start.year) { return .year }
    return past.days.end < past.days.start.adding(months: 12) ? .sameDays : .stretch
  }

  private var steps: OutcomePhrase.Steps {
    let states = outcome.status.attainment.steps
    let isDone = states.allSatisfy { $0.done != nil }
    return OutcomePhrase.Steps(
      done: isDone ? states.compactMap(\.done).max() : nil,
      deadline: goal.deadline ?? states.compactMap(\.step.deadline).max(), all: goal.steps.count,
      left: goal.steps.isEmpty ? [] : states.filter { $0.done == nil }.map(\.step.text.trimmingFullStop))
  }

  private var word: OutcomePhrase.Word? {
    outcome.level.flatMap { words in
      words.level.map { OutcomePhrase.Word(level: $0, day: words.day, reference: words.reference) }
    }
  }

  /// How the arbetarekommuner came out.
  var units: [OutcomePhrase] {
    let units = outcome.status.attainment.units
    guard units.count > 1 else { return [] }
    func names(_ belongs: (Figures) -> Bool) -> [String] {
      units.filter { belongs($0.figures) }.map(\.arbetarekommun).sorted().map(\.name)
    }
    if goal.kind == .coverage, goal.population == .arbetarekommuner {
      let left = names { $0.outlook != .reached && !$0.isKnownInPart }
      let silent = names { $0.outlook != .reached && $0.isKnownInPart }
      return left.isEmpty && silent.isEmpty ? [] : [.unitsLeft(left, silent: silent)]
    }
    guard units.contains(where: { $0.figures.target != nil }) else { return [] }
    return [
      .unitsKept(
        units.count { $0.figures.outlook == .reached }, of: units.count,
        isOver: figures.due <= period.end,
        silent: names { $0.outlook != .reached && $0.isKnownInPart })
    ]
  }

  /// The board's comment; that there is none only where one is due.
  private var comment: [Phrase] {
    guard let comment = outcome.comment else { return needsComment ? [.outcome(.noComment)] : [] }
    let isTold = word?.day == comment.day && (goal.kind == .ongoing || goal.kind == .qualitative)
    return [
      .outcome(
        .comment(
          comment.comment, on: isTold ? nil : comment.day, reference: isTold ? nil : comment.reference))
    ]
  }

  /// What went as it should needs no comment.
  private var needsComment: Bool {
    switch outcome.verdict {
    case .kept: steps.done.flatMap { done in steps.deadline.map { done > $0 } } ?? false
    case .notDue(let outlook): outlook == .unlikely
    case .notKept, .unmeasured: true
    }
  }
}

extension Figures {
  /// Whether an arbetarekommun fell silent, so that it may have done more.
  fileprivate var isKnownInPart: Bool { reason == .unreported || knownThrough != nil }
}

extension Goal {
  /// The plan's own words as they can stand in a sentence: without a full stop, and without a baseline in parentheses.
  var promise: String {
    let text = text.trimmingFullStop
    guard baseline != nil, text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { return text }
    let words = text[..<start].trimmingSuffix { $0 == " " }
    return words.isEmpty ? text : String(words)
  }
}

extension Substring {
  /// Without what it ends with.
  fileprivate func trimmingSuffix(while belongs: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, belongs(last) { text.removeLast() }
    return text
  }
}

extension String {
  /// Without the full stop of a sentence that is to stand in another.
  var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
