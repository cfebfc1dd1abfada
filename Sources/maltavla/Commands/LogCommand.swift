import Arguments
import Goals
import Journal
import Notation

/// `log METRIC VALUE`: records one event; `log -` those that lines of standard input tell of.
struct LogCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    if call.invocation.operand(0) == "-" {
      return try LineIntake(call: call, workspace: Workspace(try PlanFiles(for: call))).run()
    }
    if call.invocation.has(.anyway) {
      throw Failure(.line(.onlyWithLines(option: OptionSyntax.anyway.spelling)))
    }
    if call.invocation.operands.isEmpty, call.environment.isInteractive, !call.invocation.has(.reading) {
      return try LogDialogue(call: call, workspace: Workspace(try PlanFiles(for: call))).run()
    }
    let workspace = try workspace()
    let logging = Logging(call: call, workspace: workspace)
    let metric = try workspace.lookup.metric(try typedMetric())
    let plans = workspace.plans.filter { $0.metrics.contains(metric) }
    let value = try self.value(of: metric, in: plans)
    let place = Place(call: call, lookup: workspace.lookup(in: plans), metric: metric)
    let unit = try place.unit()
    try place.check(unit)
    let tags = try logging.tags(foreningar: plans.flatMap(\.foreningar))
    if case .reading = value, let tag = tags.first(where: { $0.name.text != "key" }) {
      throw Failure(.taggedReading(tag.name.text))
    }
    let draft = EventDraft(
      day: try logging.day(), metric: metric, arbetarekommun: unit, value: value, tags: tags,
      note: try logging.note())
    try StateCheck(metric: metric, plans: plans).check(draft, in: workspace, call.environment)
    if call.invocation.has(.dryRun) {
      PrivacyCheck(call: call, drafts: [draft], writer: try logging.writer()).foretell()
      call.say(.line(.wouldLog(draft.preview, plans.measure(of: metric))))
      return .fine
    }
    let measure = plans.measure(of: metric)
    try LoggedBefore.confirm(draft, measure, call, workspace, writer: try logging.writer())
    for event in try logging.append([draft]) {
      call.say(.saved(event, measure))
      Effect(call: call, workspace: workspace).show(after: event)
    }
    return .fine
  }

  /// The workspace; of the plans' sentences none but those of the metric's goals are read where nobody waits at a
  /// terminal for what the event does to a goal, and the metric was named in full.
  private func workspace() throws(Failure) -> Workspace {
    let files = try PlanFiles(for: call)
    if !call.environment.writesToTerminal, !call.environment.isInteractive,
      let metric = call.invocation.operand(0).flatMap({ Identifier($0) })
    {
      let workspace = Workspace(files, sentences: .following(metric))
      if workspace.plans.contains(where: { $0.metrics.contains(metric) }) { return workspace }
    }
    return Workspace(files)
  }

  private func typedMetric() throws(Failure) -> String {
    if let typed = call.invocation.operand(0) { return typed }
    guard call.environment.isInteractive, let answer = call.ask(.askMetric)
    else {
      throw Failure(.metricNeeded)
    }
    return answer
  }

  private func value(of metric: Identifier, in plans: [Plan]) throws(Failure) -> Event.Value {
    let words = Array(call.invocation.operands.dropFirst())
    var typed = try TypedValue.read(words, reading: call.invocation.value(.reading))
    while typed == nil, call.environment.isInteractive, let answer = call.ask(.askValue(metric.text)) {
      let words = answer.split(separator: " ").map(String.init)
      guard !words.isEmpty else { break }
      do throws(Failure) {
        typed = try TypedValue.read(words, reading: nil)
      } catch {
        call.complain(.fault, error.message)
      }
    }
    guard let typed else { throw Failure(.valueNeeded(metric.text)) }
    return try MetricValue(call: call, metric: metric, plans: plans).value(typed)
  }
}
