internal import Goals
internal import Notation
internal import Storage
internal import Threads

/// One round over all files of a journal, shared out among threads where there is much to read.
struct ScanRound {
  let reader: JournalReader
  let request: TallyRequest
  /// Ids to leave out from the start.
  let named: Set<EventID>
  /// Whether it is remembered which events were held apart.
  let keepsApart: Bool
  let settings: JournalScan.Settings

  /// A file to scan, by its place among the folder's entries.
  private struct Task: Sendable {
    let entry: Int
    let path: String
    let file: JournalFileReader
    let size: Int
  }

  /// What one thread found: what the files say by their entries, and the sums of all of them.
  private struct Share: Sendable {
    var findings: [Int: ScanFindings] = [:]
    var pass: ScanPass
    /// What the pass has counted; nil until it has ended.
    var tally: Tally?
    /// Whether the journal must be read plainly.
    var isPlain = false
  }

  /// What a round comes to.
  struct Outcome {
    /// What each file says, in the order of the folder.
    var findings: [ScanFindings]
    /// What was named by events after it had counted, unless it is nowhere.
    var missed: Set<EventID> = []
    var examples: Set<Tally.Place> = []
    /// What was settled in pairs.
    var apart: JournalScan.Apart
    var builder: TallyBuilder
  }

  /// Goes through the journal; nil where it must be read plainly.
  func run() throws(StorageError) -> Outcome? {
    let entries = try reader.entries()
    var findings: [Int: ScanFindings] = [:]
    var tasks: [Task] = []
    for (index, entry) in entries.enumerated() {
      switch entry {
      case .told(let diagnostic): findings[index] = ScanFindings(diagnostics: [diagnostic])
      case .file(let path, let file):
        tasks.append(Task(entry: index, path: path, file: file, size: ChunkedFile.size(of: path)))
      }
    }
    let rivals = MarkRivals(among: tasks.map(\.file.writer))
    let parts = shared(tasks, rivals, among: settings.threads(for: tasks.map(\.size)))
    var shares = Workers.run(parts.count) { [self] number in share(parts[number], rivals) }
    var outcome = Outcome(
      findings: [], apart: JournalScan.Apart(isKept: keepsApart), builder: TallyBuilder(request))
    // Each is let go of before the next is added to it, so that no sums are copied.
    while let share = try shares.popLast()?.get() {
      guard !share.isPlain else { return nil }
      findings.merge(share.findings) { $1 }
      outcome.missed.formUnion(share.pass.missed)
      outcome.examples.formUnion(share.pass.examples)
      outcome.apart.add(share.pass.apart)
      if let tally = share.tally { outcome.builder.add(tally) }
    }
    outcome.findings = findings.sorted { $0.key < $1.key }.map(\.value)
    return outcome
  }

  /// The largest files first, each to whom has least to read; every share in the order of the folder. Those that are
  /// held beside each other go to one thread.
  private func shared(_ tasks: [Task], _ rivals: MarkRivals, among count: Int) -> [[Task]] {
    var parts: [[Task]] = Array(repeating: [], count: max(1, count))
    var sizes = Array(repeating: 0, count: parts.count)
    for task in tasks.sorted(by: { ($1.size, $0.entry) < ($0.size, $1.entry) }) {
      let least = rivals.has(task.file.writer) ? 0 : sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
      parts[least].append(task)
      sizes[least] += task.size
    }
    return parts.map { $0.sorted { $0.entry < $1.entry } }
  }

  /// One thread's work.
  private func share(_ tasks: [Task], _ rivals: MarkRivals) -> Result<Share, StorageError> {
    var share = Share(pass: ScanPass(request, leavingOut: named, rivals: rivals, keepsApart: keepsApart))
    var window = ScanWindow(settings.pieces)
    var index = ControlIndex()
    do throws(StorageError) {
      for task in tasks {
        do throws(StorageError) {
          guard
            let found = try share.pass.scan(task.path, task.file, size: task.size, through: &window, &index)
          else {
            share.isPlain = true
            return .success(share)
          }
          share.findings[task.entry] = found
        } catch {
          guard let diagnostic = try reader.diagnostic(of: error, task.file) else { continue }
          share.findings[task.entry] = ScanFindings(diagnostics: [diagnostic])
        }
      }
      share.tally = share.pass.finish()
    } catch {
      return .failure(error)
    }
    return .success(share)
  }
}

/// What one file says besides its sums.
struct ScanFindings: Sendable {
  var diagnostics: [Diagnostic] = []
  /// The file; nil where it could not be opened.
  var file: JournalFile?
  /// Events that take others back, or try to, and those that they name, in the order of lines.
  var toSettle: [JournalRecord] = []
}
