import Arguments
import Goals
import Journal
import Notation

/// `log` alone, on a terminal: asks what happened, how much, where and when, shows the line and saves it; then again.
struct LogDialogue {
  let call: Call
  let workspace: Workspace
  private let logging: Logging

  init(call: Call, workspace: Workspace) {
    self.call = call
    self.workspace = workspace
    logging = Logging(call: call, workspace: workspace)
  }

  func run() throws(Failure) -> ExitStatus {
    let writer = try logging.writer()
    // What is wrong on the command line is wrong before anything is asked.
    _ = try logging.day()
    if let unit = call.invocation.value(.ak), unit != "-" { _ = try workspace.lookup.unit(unit) }
    // Only the writer's own file is read, and once: the rounds add what they save.
    var lately = Lately(workspace.events(of: writer), plans: workspace.plans)
    var isSaved = false
    while true {
      offer(lately)
      guard let drafts = try drafts(lately), let events = try save(drafts, writer) else { break }
      lately.add(events)
      isSaved = true
      call.environment.write("\n")
    }
    if !isSaved { call.complain(.fault, .nothingSaved) }
    return .fine
  }

  private func offer(_ lately: Lately) {
    if lately.events.isEmpty {
      call.say(.line(.metrics(Set(workspace.plans.flatMap(\.metrics)).sorted().map(\.text))))
    } else {
      call.say(
        .line(.lately(lately.events.map { ($0, workspace.plans.measure(of: $0.metric)) })))
    }
  }

  // MARK: - Asking

  /// What is to be logged; nil where the person has had enough.
  private func drafts(_ lately: Lately) throws(Failure) -> [EventDraft]? {
    guard let choice = ask(.askWhat, { text throws(Failure) in try choice(text, lately) }) else {
      return ended()
    }
    switch choice {
    case .nothing: return nil
    case .lines(let drafts): return drafts
    case .metric(let metric, let place):
      return try LogQuestions(call: call, workspace: workspace, metric: metric).draft(at: place, lately).map {
        [$0]
      } ?? ended()
    }
  }

  /// The end of input leaves the question's line open.
  private func ended() -> [EventDraft]? {
    call.environment.write("\n")
    return nil
  }

  private enum Choice {
    case nothing
    case metric(Identifier, at: Arbetarekommun??)
    case lines([EventDraft])
  }

  /// A number of the list, a metric or its beginning, or a whole line.
  private func choice(_ text: String, _ lately: Lately) throws(Failure) -> Choice {
    if text.isEmpty { return .nothing }
    if text.utf8.count < 4, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) {
      guard lately.events.indices.contains(number - 1) else {
        throw Failure(.line(.noChoice(number, of: lately.events.count)))
      }
      let event = lately.events[number - 1]
      return .metric(event.metric, at: call.invocation.has(.ak) ? .none : .some(event.arbetarekommun))
    }
    if let metric = try? workspace.lookup.metric(text) { return .metric(metric, at: .none) }
    let read = LogText([text], LineVocabulary(of: workspace.plans), today: call.environment.today)
    switch read.entries.first?.meaning {
    case .events, .refused:
      // They would be of every event of the line, or of one of them.
      for option in [OptionSyntax.note, .tag] where call.invocation.has(option) {
        throw Failure(.line(.notWithLines(option: option.spelling)))
      }
      var lines = LineDrafts(read, call: call, workspace: workspace, day: try logging.day())
      lines.checkStates(beside: try workspace.journal().ledger)
      guard let fault = lines.faults.first, case .table(.said(let words)) = fault.finding else {
        return .lines(lines.drafts.map(\.draft))
      }
      throw Failure(.line(.said(words)))
    default: return .metric(try workspace.lookup.metric(text), at: .none)
    }
  }

  private func ask<Answer>(
    _ question: LineMessage, _ read: (String) throws(Failure) -> Answer
  ) -> Answer? {
    Dialogue(call: call).ask(.line(question), help: .line(.dialogueHelp), completing: candidates, read)
  }

  /// What may be written of: metrics and, in a whole line, places and days.
  private var candidates: [Candidate] {
    let names = PlanNames(plans: workspace.plans)
    return names.metrics + names.units + DayCandidates(call).days
  }

  // MARK: - Saving

  /// Shows the events and asks; nil where nothing is to be saved, which ends the dialogue.
  private func save(_ drafts: [EventDraft], _ writer: Identifier) throws(Failure) -> [Event]? {
    for draft in drafts {
      call.say(.line(.willLog(draft.preview, workspace.plans.measure(of: draft.metric))))
    }
    var isAgreed = false
    for draft in drafts {
      let measure = workspace.plans.measure(of: draft.metric)
      do throws(Failure) {
        isAgreed = try LoggedBefore.confirm(draft, measure, call, workspace, writer: writer) || isAgreed
      } catch {
        guard case .nothingSaved = error.message else { throw error }
        return nil
      }
    }
    guard isAgreed || call.ask(.line(.askSave)).map(TypedAnswer.init)?.isYes == true else { return nil }
    let events = try logging.append(drafts)
    for event in events { call.say(.saved(event, workspace.plans.measure(of: event.metric))) }
    Effect(call: call, workspace: workspace).show(after: events)
    return events
  }
}
