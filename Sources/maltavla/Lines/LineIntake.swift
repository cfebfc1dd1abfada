import Arguments
import Goals
import Journal
import Notation
import Rendering
import Storage

/// `log -`: lines from standard input, in the words that people write.
///
/// Lines → `LogText` (what each says) → `LineDrafts` (events that the plans know) → `LineTwins` (what was logged before)
/// → one write. What is certain is saved; the rest is pointed at.
struct LineIntake {
  let call: Call
  let workspace: Workspace
  private var isDryRun: Bool { call.invocation.has(.dryRun) }

  init(call: Call, workspace: Workspace) {
    self.call = call
    self.workspace = workspace
  }

  func run() throws(Failure) -> ExitStatus {
    for option in [OptionSyntax.reading, .tag, .note] where call.invocation.has(option) {
      throw Failure(.line(.notWithLines(option: option.spelling)))
    }
    if let value = call.invocation.operand(1) { throw Failure(.line(.notWithLines(option: value))) }
    // A name that is wrong on the command line is wrong for every line.
    if let unit = call.invocation.value(.ak), unit != "-" { _ = try workspace.lookup.unit(unit) }
    let logging = Logging(call: call, workspace: workspace)
    let (day, writer) = (try logging.day(), try logging.journalWriter())
    var lines = LineDrafts(try text(), call: call, workspace: workspace, day: day)
    let size = try size(of: writer)
    let ledger = try workspace.journal().ledger
    lines.checkStates(beside: ledger)
    refuseRepeats(in: &lines)
    let held = try holdBack(from: &lines, in: ledger, writer: writer.writer)
    try save(lines.drafts, size, logging)
    return tell(lines, held: held)
  }

  /// What the lines say. Whoever sits at a terminal is asked of words that may change lines, and whether they do.
  private func text() throws(Failure) -> LogText {
    let (lines, vocabulary) = (try lines(), LineVocabulary(of: workspace.plans))
    func read(isAnyway: Bool) -> LogText {
      LogText(
        lines, vocabulary, today: call.environment.today, isDayGiven: call.invocation.has(.date),
        isAnyway: isAnyway)
    }
    let text = read(isAnyway: call.invocation.has(.anyway))
    guard call.environment.isInteractive, !isDryRun, !text.doubts.isEmpty else { return text }
    for doubt in text.doubts {
      call.say(.line(.doubt(line: doubt.line, doubt.text, lines: doubt.lines)))
    }
    let isAnyway = call.ask(.line(.askAnyway)).map(TypedAnswer.init)?.isSpokenYes == true
    return isAnyway ? read(isAnyway: true) : text
  }

  private func lines() throws(Failure) -> [String] {
    if call.environment.isInteractive { call.complain(.note, .line(.hint)) }
    switch call.environment.readInput() {
    case .bytes(let bytes): return StandardInput.lines(of: bytes)
    case .tooLong: throw Failure(.tooLong(StandardInput.limit + 1, limit: StandardInput.limit), .malformed)
    case .failed: throw Failure(.inputFailed, .inputOutput)
    }
  }

  private func size(of writer: JournalWriter) throws(Failure) -> Int {
    do throws(StorageError) {
      return try RegularFile.size(writer.path)
    } catch {
      throw Failure(.storage(error, whileWriting: true), error.writingStatus)
    }
  }

  /// What two lines tell is refused, unless it is said to be different things.
  private func refuseRepeats(in lines: inout LineDrafts) {
    guard !call.invocation.has(.again) else { return }
    for found in LineRepeats(in: lines.drafts).found { lines.refuse(found.draft, .line(found.message)) }
  }

  /// Tells of what was logged before, and leaves it out unless it is to be saved again; whether anything was left out.
  private func holdBack(
    from lines: inout LineDrafts, in ledger: Ledger, writer: Identifier
  ) throws(Failure) -> Bool {
    guard !call.invocation.has(.again) else { return false }
    let twins = LineTwins(of: lines.drafts, in: ledger, writer: writer)
    for twin in twins.others {
      call.complain(
        .note,
        .line(
          .alsoLoggedBy(
            line: twin.draft.line, twin.draft.draft.preview, twin.draft.measure, as: twin.event,
            writer: twin.writer.text)))
    }
    guard !twins.own.isEmpty else { return false }
    let asks = call.environment.isInteractive && !isDryRun
    call.say(.line(.loggedBefore(events: twins.own.count, asks: asks)))
    for twin in twins.own {
      call.say(
        .line(
          .twin(
            line: twin.draft.line, twin.draft.draft.preview, twin.draft.measure, as: twin.event,
            writer: twin.writer.text)))
    }
    if asks, call.ask(.line(.askAgain(events: twins.own.count))).map(TypedAnswer.init)?.isSpokenYes == true {
      return false
    }
    let held = Set(twins.own.map(\.draft.sameness))
    lines.leave { held.contains($0.sameness) }
    return true
  }

  // MARK: - Saving and telling

  private func save(_ drafts: [LineDraft], _ size: Int, _ logging: Logging) throws(Failure) {
    guard !drafts.isEmpty else { return }
    if isDryRun {
      PrivacyCheck(call: call, drafts: drafts.map(\.draft), writer: try logging.writer()).foretell()
      show(drafts, drafts.map(\.draft.preview))
      return
    }
    let events = try logging.append(drafts.map(\.draft), ifSize: size)
    show(drafts, events)
    Effect(call: call, workspace: workspace).show(after: events)
  }

  private func show(_ drafts: [LineDraft], _ events: [Event]) {
    let lines = Set(drafts.map(\.line)).count
    call.say(
      .line(
        isDryRun
          ? .wouldSave(events: events.count, lines: lines)
          : .saved(events: events.count, lines: lines, events.count == 1 ? events.first?.id : nil)))
    for (draft, event) in zip(drafts, events) {
      call.say(
        .line(
          .event(line: draft.line, event, draft.measure, stretch: draft.stretch, isSaved: !isDryRun)))
    }
  }

  private func tell(_ lines: LineDrafts, held: Bool) -> ExitStatus {
    if !lines.text.skipped.isEmpty { call.complain(.note, .line(.skipped(lines.text.skipped))) }
    if !lines.prose.isEmpty { call.complain(.note, .line(.unread(lines.prose))) }
    guard lines.faults.isEmpty else {
      call.complain(.note, .line(.notSaved(lines: lines.refused)))
      call.complain(lines.faults)
      return .malformed
    }
    if lines.drafts.isEmpty, !held {
      call.complain(.fault, .line(.nothingSaid))
      return .malformed
    }
    return held ? .malformed : .fine
  }
}
