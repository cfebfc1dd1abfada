import Goals

/// What an annual report says of one goal: whether it was kept, its figures, and the board's comment in brackets.
struct OutcomeSentences {
  let outcome: GoalOutcome
  let named: NamedPeriod

  var period: Period { named.period }
  var goal: Goal { outcome.status.goal }
  var figures: Figures { outcome.figures }
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

  /// Below this the halves of a year tell nothing of the pace.
  private static let worthSplitting = 20

  private var steps: OutcomePhrase.Steps {
    let states = outcome.status.attainment.steps
    var late: [OutcomePhrase.LateStep] = []
    if case .steps = outcome.status.lateness {
      late = states.compactMap { state in
        state.late.map { OutcomePhrase.LateStep(text: state.step.text.trimmingFullStop, days: $0) }
      }
    }
    return OutcomePhrase.Steps(
      done: outcome.status.completed, deadline: outcome.status.plannedDay, all: goal.steps.count,
      left: goal.steps.isEmpty ? [] : states.filter { $0.done == nil }.map(\.step.text.trimmingFullStop),
      late: late)
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
    case .notKept, .partly, .unmeasured: true
    }
  }
}

extension Figures {
  /// Whether an arbetarekommun fell silent, so that it may have done more.
  fileprivate var isKnownInPart: Bool { reason == .unreported || knownThrough != nil }
}
