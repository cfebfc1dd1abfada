import Goals
import Reading
import Text

/// Makes a goal of a candidate: what its sentence says, and what its attributes say instead.
struct GoalReader {
  let file: SourceFile
  let plan: Plan
  /// The arbetarekommuner that a table may name; nil where the plan could not say.
  let known: UnitNumbers?
  /// Ids of the plan's list tables, to which `of` may point.
  let lists: Set<Identifier>
  private(set) var diagnostics: [Diagnostic] = []
  private let choice: SentenceChoice
  private let sentences = SentenceReader()

  init(
    _ file: SourceFile, plan: Plan, known: UnitNumbers?, lists: Set<Identifier>,
    sentences choice: SentenceChoice
  ) {
    self.choice = choice
    self.file = file
    self.plan = plan
    self.known = known
    self.lists = lists
  }

  /// The goals of one candidate: one, and one more for each further target of its sentence.
  mutating func goals(of candidate: Candidate) -> [Goal] {
    let attributes = candidate.attributes ?? Attributes(entries: [], text: SourceText())
    var reader = AttributeReader(attributes, in: file)
    if let found = file.diagnostic(at: candidate.text, beyond: .sentence) {
      diagnostics.append(found)
      return []
    }
    let text = candidate.text.string
    // Whatever stands in a goal list or has an id is a goal, however its sentence would be read elsewhere.
    let isNeeded = choice.needsSentence(
      id: attributes.id.flatMap { Identifier($0.string) },
      metric: attributes["metric"].flatMap { Identifier($0.value.string) })
    let reading = isNeeded ? sentences.read(text, in: ReadingContext(of: plan)) : Reading(kind: .qualitative)
    guard let id = reader.id() ?? Identifier(ofGoal: text) else {
      diagnostics += reader.diagnostics
      return []
    }
    if attributes.id == nil, candidate.table == nil {
      diagnostics.append(file.diagnostic(.remark, at: candidate.place, .missingID(given: id.text)))
    }
    var goal = Goal(id: id, text: text, kind: reading.kind, source: location(of: candidate))
    goal.area = candidate.area
    if let table = candidate.table {
      read(table, into: &goal)
    } else {
      fill(&goal, from: reading)
    }
    apply(&reader, to: &goal, kept: candidate.table == nil ? reading.kept : nil)
    goal.steps = steps(
      of: candidate, goal: &goal, kindIsGiven: reader.text("kind").flatMap(Kind.init(rawValue:)) != nil,
      readingWords: isNeeded)
    diagnostics += reader.diagnostics
    guard isNeeded else { return [goal] }
    check(goal, at: candidate)
    checkUnits(of: goal, at: attributes["of"]?.text ?? candidate.place)
    remark(on: reading, of: goal, at: candidate, attributes)
    return [goal] + further(reading, of: goal, at: candidate, attributes)
  }

  private func location(of candidate: Candidate) -> SourceLocation {
    guard let place = candidate.place.place else { return SourceLocation(file: file.name, line: 1) }
    return SourceLocation(file: file.name, line: place.line, column: file.column(of: place))
  }

  private func fill(_ goal: inout Goal, from reading: Reading) {
    goal.kind = reading.kind
    goal.measure = reading.kind.measure
    goal.target = reading.target
    goal.unit = reading.unit
    goal.per = reading.per
    goal.within = reading.within
    goal.deadline = reading.deadline
    goal.baseline = reading.baseline
    goal.direction = reading.direction
    goal.isPercent = reading.isBaselinePercent
    if reading.population == .arbetarekommuner { goal.population = .arbetarekommuner }
  }

  /// A level in percent is itself a percentage, and those never add up. An increase by 5 % is not: what increases
  /// may be a number of members.
  private func noteShare(_ goal: inout Goal) {
    if goal.kind == .level, goal.target?.isPercent == true { goal.isPercent = true }
    if goal.isPercent { goal.addsUp = false }
  }

  /// What the attributes say overrides what was read. `kept` is the side to which a figure keeps that must not change
  /// the other way; an attribute can say the value that the sentence leaves out, but not turn it round.
  private mutating func apply(_ reader: inout AttributeReader, to goal: inout Goal, kept: Comparison?) {
    let written = reader.target()
    let chosen = reader.choice("kind", of: Kind.self) ?? written?.kind
    if let kind = chosen, kind != goal.kind {
      goal.kind = kind
      goal.measure = kind.measure
      // What was read for another kind is none of this one's.
      if !kind.takesTarget { goal.target = nil }
      if kind != .direction { goal.direction = nil }
    }
    if let written { goal.target = written.target }
    if let unit = reader.text("unit") { goal.unit = unit }
    if let baseline = reader.baseline() {
      goal.baseline = baseline.value
      goal.isPercent = baseline.isPercent
      if kept != nil, written == nil, chosen == nil || chosen == .level {
        goal.target = Target(.atLeast, baseline.value.value, isPercent: baseline.isPercent)
      }
    }
    if let kept { keep(&goal, kept, asWritten: written?.isSigned == true, isChosen: chosen != nil) }
    noteShare(&goal)
    if let day = reader.day("by") { goal.deadline = day }
    if let per = reader.duration("per") { goal.per = per }
    if let within = reader.duration("within") { goal.within = within }
    goal.metric = reader.identifier("metric") ?? goal.id
    readMeasure(&reader, of: &goal)
    if let adds = reader.flag("adds") { goal.addsUp = adds }
    goal.population = reader.population(lists: lists) ?? goal.population
    goal.distinctTag = reader.identifier("distinct")
    goal.name = reader.text("name")
    goal.responsible = reader.text("responsible")
    goal.reference = reader.text("reference")
    if goal.kind == .coverage, goal.target == nil, goal.unitTargets.isEmpty {
      goal.target = Target(.exactly, Quantity(100), isPercent: true)
    }
  }

  /// A figure that must not change one way is a level as soon as there is a value to keep to.
  private func keep(_ goal: inout Goal, _ kept: Comparison, asWritten: Bool, isChosen: Bool) {
    if goal.kind == .direction { goal.direction = kept == .atLeast ? .up : .down }
    guard let target = goal.target else { return }
    if !isChosen {
      goal.kind = .level
      goal.measure = .stock
    }
    if goal.kind == .level, !asWritten {
      goal.target = Target(kept, target.value, isPercent: target.isPercent)
    }
  }

  /// A table's rows say what its goal takes; of its heading only the kind counts: "per arbetarekommun och år" names
  /// the rows and columns and is no window.
  private mutating func read(_ table: Table, into goal: inout Goal) {
    var tables = TableReader(file, known: known)
    switch tables.content(of: table) {
    case .targets(let targets):
      goal.unitTargets = targets
      if ![.increase, .decrease, .level].contains(goal.kind) { goal.kind = .count }
    case .names(let names):
      goal.names = names
      goal.kind = .coverage
    case nil: break
    }
    goal.measure = goal.kind.measure
    diagnostics += tables.diagnostics
  }

  private mutating func steps(
    of candidate: Candidate, goal: inout Goal, kindIsGiven: Bool, readingWords: Bool
  ) -> [Step] {
    guard let first = candidate.steps.first else { return [] }
    if let finding = PlanLimit.steps.finding(of: candidate.steps.count) {
      diagnostics.append(file.diagnostic(.fault, at: candidate.place, finding))
      return []
    }
    if goal.kind != .milestone {
      if kindIsGiven {
        diagnostics.append(file.diagnostic(.fault, at: first.inline.text, .stepsUnderKind(goal.kind)))
        return []
      }
      goal.kind = .milestone
      goal.measure = .flow
      goal.target = nil
      goal.direction = nil
    }
    var steps = StepReader(file, plan: plan)
    defer { diagnostics += steps.diagnostics }
    return steps.steps(candidate.steps, readingWords: readingWords)
  }

  /// Further targets become goals of their own, `id-2`, `id-3`; `check` suggests spans.
  private mutating func further(
    _ reading: Reading, of goal: Goal, at candidate: Candidate, _ attributes: Attributes
  )
    -> [Goal]
  {
    guard !isSettled(attributes), candidate.table == nil, !reading.more.isEmpty else { return [] }
    let goals = reading.more.enumerated().compactMap { index, more -> Goal? in
      guard let id = goal.id.further(index + 2) else { return nil }
      var other = Goal(id: id, text: goal.text, kind: more.kind, source: goal.source)
      other.area = goal.area
      fill(&other, from: more)
      noteShare(&other)
      other.responsible = goal.responsible
      other.reference = goal.reference
      return other
    }
    diagnostics.append(file.diagnostic(.remark, at: candidate.place, .furtherTargets(goals.map(\.id.text))))
    return goals
  }

  /// Says what could be read in two ways, once for a goal. A sentence with several targets is to be parted first, and
  /// what an attribute has settled is no question any more.
  private mutating func remark(
    on reading: Reading, of goal: Goal, at candidate: Candidate, _ attributes: Attributes
  ) {
    guard candidate.table == nil, goal.kind == reading.kind else { return }
    let isOpen = reading.more.isEmpty || isSettled(attributes)
    var first = reading
    first.more = []
    let call = CloseCall.all(in: first).first { $0.settlers.allSatisfy { attributes[$0] == nil } }
    guard isOpen, let call else { return }
    diagnostics.append(file.diagnostic(.remark, at: candidate.place, .unsure(call)))
  }

  /// What a person has put into attributes is one goal; the sentence's other targets are then part of it.
  private func isSettled(_ attributes: Attributes) -> Bool {
    ["kind", "target", "of", "per", "within", "by"].contains { attributes[$0] != nil }
  }

  /// Of the kinds that read a state only a direction can also add up: it is then held against the same days of
  /// the period before.
  private func readMeasure(_ reader: inout AttributeReader, of goal: inout Goal) {
    guard let measure = reader.choice("measure", of: Measure.self) else { return }
    switch goal.kind {
    case .level, .increase, .decrease:
      if measure == .flow { reader.refuse("measure", .oneOf([Measure.stock.rawValue], suggestion: nil)) }
    default: goal.measure = measure
    }
  }

  /// Of no arbetarekommun nothing can be a share, and what is logged would count for nobody.
  private mutating func checkUnits(of goal: Goal, at text: SourceText) {
    guard goal.population == .arbetarekommuner, known?.units.isEmpty == true else { return }
    diagnostics.append(file.diagnostic(.remark, at: text, .noUnits))
  }

  private mutating func check(_ goal: Goal, at candidate: Candidate) {
    func fault(_ finding: PlanFinding) {
      diagnostics.append(file.diagnostic(.fault, at: candidate.place, finding))
    }
    if goal.kind.takesTarget, goal.target == nil, goal.unitTargets.isEmpty, candidate.table == nil {
      fault(.missingTarget(goal.kind))
    }
    // A table that could not be read says nothing of how often, and that fault is told.
    if goal.kind == .rate, goal.per == nil, candidate.table == nil { fault(.missingWindow) }
    if let deadline = goal.deadline, deadline < plan.period.start {
      fault(.deadlineBeforePlan(deadline, start: plan.period.start))
    }
  }
}

extension ReadingContext {
  /// A goal's place: its plan's period, and the year where the plan has only one.
  init(of plan: Plan) {
    let years = (plan.period.start.year, plan.period.end.year)
    self.init(year: years.0 == years.1 ? years.0 : nil, period: plan.period, standing: .listed)
  }
}

extension Kind {
  /// Whether the kind is nothing without a number.
  var takesTarget: Bool {
    switch self {
    case .count, .distinct, .rate, .coverage, .level, .increase, .decrease: true
    case .direction, .milestone, .ongoing, .qualitative: false
    }
  }
}
