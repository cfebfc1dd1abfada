import Arguments
import Goals
import Journal
import Notation
import Rendering
import Storage
import Text

/// `check`: validates plans and journal; every fault with its place, the line, a caret and how to mend it.
struct CheckCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    if call.invocation.has(.repair), call.invocation.has(.plan) || call.invocation.has(.report) {
      throw Failure(.repair(.alone))
    }
    let workspace = try Workspace(for: call)
    guard !workspace.files.isEmpty else { throw Failure(.noPlans(workspace.shownAs), .noInput) }
    if let file = call.invocation.value(.report) {
      return try ReportCheck(call: call, workspace: workspace).run(file)
    }
    if call.invocation.has(.repair) { try JournalRepairs(call: call, workspace: workspace).run() }
    let journal = try workspace.journal()
    // A check of one plan says nothing of the journal, which is everybody's.
    let file = try call.invocation.value(.plan).map { named throws(Failure) in try self.file(named, workspace)
    }
    let remarked = PrivacyRemarks.all(in: workspace, today: StatedDay(call.environment.today))
    let diagnostics =
      file.map { file in (workspace.diagnostics + remarked).filter { $0.location.file == file } }
      ?? workspace.diagnostics + journal.diagnostics + remarked
    let renderer = DiagnosticRenderer(
      phrasebook(call.words.language), width: call.environment.width,
      color: call.hasColor(call.environment.writesToTerminal), isPlain: call.isPlain)
    let faults = diagnostics.filter { $0.severity == .fault }
    let remarks = diagnostics.filter { $0.severity == .remark }
    for diagnostic in faults + remarks { call.environment.write(renderer.text(diagnostic) + "\n\n") }
    let plans = workspace.plans.filter { file == nil || $0.file == file }
    // Of a file that could not be read nothing is known, least of all that it has no faults.
    let checked = workspace.sources.keys.count { file == nil || $0 == file }
    let unread = workspace.unreadable.filter { file == nil || $0 == file }
    call.say(
      .checked(
        faults: faults.count, remarks: remarks.count,
        faultyFiles: file == nil ? Set(faults.map(\.location.file)).intersection(workspace.files).count : 0,
        plans: checked, goals: plans.reduce(0) { $0 + $1.goals.count }))
    if file == nil { sayJournal(journal, workspace) }
    return !faults.isEmpty ? .found : unread.isEmpty ? .fine : .inputOutput
  }

  private func sayJournal(_ journal: JournalView, _ workspace: Workspace) {
    call.say(
      .checkedJournal(
        events: journal.ledger.effective.count, lines: journal.ledger.entries.count,
        writers: journal.files.count, faults: journal.faults.count))
    for remark in uncounted(workspace, journal) + inQuarantine(workspace) { call.say(remark) }
    let decisions = DecisionList(workspace: workspace, journal: journal, now: call.environment.now()).all
    if !decisions.isEmpty { call.say(.decisions(decisions)) }
  }

  /// Files with lines that were damaged and are not counted; one that cannot be read keeps nobody from the rest.
  private func inQuarantine(_ workspace: Workspace) -> [Message] {
    let writers = (try? Quarantine.writers(in: workspace.journalPath)) ?? []
    return writers.map { writer in
      let file = workspace.shownAs + "/journal/" + Quarantine.name(of: writer)
      do throws(StorageError) {
        let lines = try Quarantine(of: writer, in: workspace.journalPath).count()
        return .repair(.inQuarantine(file: file, lines: lines))
      } catch {
        return .storage(error, whileWriting: false)
      }
    }
  }

  /// The file of the plan that is named, whether it can be read or not.
  private func file(_ named: String, _ workspace: Workspace) throws(Failure) -> String {
    let name = named.hasSuffix(".md") ? named : named + ".md"
    if let file = workspace.files.first(where: { $0.hasSuffix("/" + name) }) { return file }
    return try workspace.lookup.plan(named).file
  }

  /// Events that no plan counts: their metric or arbetarekommun is in no plan, perhaps not yet.
  private func uncounted(_ workspace: Workspace, _ journal: JournalView) -> [Message] {
    var counts: [String: Int] = [:]
    let scopes = workspace.plans.map(PlanScope.init)
    for event in journal.ledger.effective where !scopes.contains(where: { $0.counts(event) }) {
      counts["\(event.metric) · \(event.arbetarekommun?.name ?? "–")", default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { .uncounted($0.key, $0.value) }
  }
}
