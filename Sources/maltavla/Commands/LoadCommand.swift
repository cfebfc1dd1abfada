import Arguments
import Goals
import Journal
import Notation
import Rendering
import Storage

/// `load FILE`: many events at once, out of a table, or another writer's journal.
///
/// Bytes → `DelimitedText` (cells that know their place) → `TableShape` (what the columns say) → `TableRows` (events,
/// and what stands against the others) → `LoadPlan` (what that changes in the journal) → one write, all or none.
struct LoadCommand {
  let call: Call
  private let file: String

  init(_ call: Call) {
    self.call = call
    file = call.invocation.operand(0) ?? ""
  }

  func run() throws(Failure) -> ExitStatus {
    let workspace = try Workspace(for: call)
    let input = TableInput(call: call, file: file)
    let bytes = try input.read()
    if ForeignJournal.isJournal(bytes) {
      return try JournalIntake(call: call, workspace: workspace, file: file).run(bytes)
    }
    let table = try input.table(bytes)
    let defaults = try LoadDefaults(call, lookup: workspace.lookup, file: file)
    var memory = ColumnMemory(of: workspace)
    let shape = try ShapeReader(
      call: call, lookup: workspace.lookup, table: table, memory: memory, year: defaults.year
    ).shape()
    try needed(shape, defaults)
    let status = try load(table, shape, defaults, workspace)
    guard !call.invocation.has(.dryRun), status == .fine else { return status }
    do throws(StorageError) {
      try memory.remember(shape.chosen, for: shape.headings.map(\.text))
    } catch {
      // The events are saved by now; the columns can be said again.
      call.complain(.note, .load(.notRemembered))
    }
    return status
  }

  /// What neither a column nor an option says is missed once, not in every row.
  private func needed(_ shape: TableShape, _ defaults: LoadDefaults) throws(Failure) {
    let sorts = Set(shape.pivots.values.map(\.sort))
    if shape.column(.metric) == nil, !sorts.contains(.metric), defaults.metric == nil {
      throw Failure(.load(.metricMissing))
    }
    if shape.column(.day) == nil, !sorts.contains(.period), defaults.day == nil, defaults.period == nil {
      throw Failure(.load(.dayMissing))
    }
  }

  /// Reads the rows and writes what they change; again where somebody has logged in the meantime.
  private func load(
    _ table: DelimitedText, _ shape: TableShape, _ defaults: LoadDefaults, _ workspace: Workspace
  ) throws(Failure) -> ExitStatus {
    let progress = Progress(call)
    var rows = TableRows(
      table, shape: shape, names: CellNames(call: call, workspace: workspace, defaults: defaults), call: call,
      progress: progress.show)
    progress.end()
    let logging = Logging(call: call, workspace: workspace)
    let writer = try logging.journalWriter()
    let size: Int
    do throws(StorageError) {
      size = try RegularFile.size(writer.path)
    } catch {
      throw Failure(.storage(error, whileWriting: true), error.writingStatus)
    }
    let journal = try workspace.journal()
    rows.checkStates(beside: journal.ledger, source: defaults.source)
    let faulty = try tell(table, rows)
    rows.leaveFaulty()
    let plan = LoadPlan(rows.entries.map(\.row), of: defaults.source, in: journal.ledger)
    let summary = LoadSummary(
      call: call, file: file, table: table, rows: rows, plan: plan, defaults: defaults, faulty: faulty)
    try summary.checkOrigin(journal.ledger)
    if !shape.unread.isEmpty { call.complain(.note, .load(.unread(shape.unread))) }
    guard try summary.confirm() else { throw Failure(.nothingSaved, .fine) }
    if call.invocation.has(.dryRun) {
      PrivacyCheck(call: call, drafts: plan.drafts, writer: writer.writer).foretell()
    } else {
      _ = try logging.append(plan.drafts, ifSize: size)
    }
    summary.tell()
    return .fine
  }

  /// Tells what is wrong with the table; returns how many rows are left out, and stops where none may be.
  private func tell(_ table: DelimitedText, _ rows: TableRows) throws(Failure) -> Int {
    let faults = (table.diagnostics + rows.faults.map(\.diagnostic)).sorted {
      ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column)
    }
    guard !faults.isEmpty else { return 0 }
    let shown = 10
    call.complain(Array(faults.prefix(shown)))
    if faults.count > shown { call.complain(.note, .load(.moreFaults(faults.count - shown))) }
    if table.isBroken { throw Failure(.load(.brokenTable), .malformed) }
    let lines = Set(faults.map(\.location.line)).count
    guard call.invocation.has(.skipBad) else {
      throw Failure(.load(.faulty(faults: faults.count, rows: lines)), .malformed)
    }
    return lines
  }
}
