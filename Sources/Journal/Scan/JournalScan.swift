public import Goals
public import Notation
public import Storage

/// Answers a tally's questions from a journal's bytes, without making an event of every line.
///
/// It gives exactly what the plain road gives, `JournalReader` and then `Ledger`: the same tally and the same
/// diagnostics. Where the journal is such that lines cannot be taken one by one it says so by giving nothing, and the
/// plain road is taken: ids that do not rise within their file or do not bear its writer's mark, for then the same event
/// may stand twice, and lines longer than any line may be.
public struct JournalScan: Sendable {
  /// What a scan finds.
  public struct Result: Sendable {
    /// The answers.
    public let tally: Tally
    /// What is wrong, in the plain road's order.
    public let diagnostics: [Diagnostic]
    /// The files, in the order of their names.
    public let files: [JournalFile]
    /// The places that invented events are about.
    public let examples: Set<ExamplePlace>
    /// The events that take others back and those that they name, which are settled by themselves.
    let apart: Apart
  }

  /// Events that are held apart from the rest.
  struct Apart {
    /// All of them, also ids that are in no file.
    var ids: Set<EventID> = []
    /// Those in force.
    var effective: [Event] = []
  }

  /// A metric at an arbetarekommun of which a file of examples tells.
  public struct ExamplePlace: Hashable, Sendable {
    /// What is counted.
    public let metric: Identifier
    /// Where; nil for the organisation itself.
    public let arbetarekommun: Arbetarekommun?

    /// A metric at a place.
    public init(metric: Identifier, arbetarekommun: Arbetarekommun?) {
      self.metric = metric
      self.arbetarekommun = arbetarekommun
    }
  }

  let reader: JournalReader

  /// A scan of the journal that `reader` reads.
  public init(of reader: JournalReader) { self.reader = reader }

  /// The tally of the events in force; nil where the journal must be read plainly.
  ///
  /// Events that take others back are rare. They are collected on the way, and where there are any, the journal is
  /// scanned once more without them and without those that they name, which are then settled as events.
  public func tally(_ request: TallyRequest) throws(StorageError) -> Result? {
    guard let first = try pass(request, leavingOut: []) else { return nil }
    guard !first.takers.isEmpty else { return result(first, [], Apart()) }
    var named = Set(first.takers.map(\.event.id))
    for taker in first.takers { if let target = taker.event.target { named.insert(target) } }
    guard var second = try pass(request, leavingOut: named) else { return nil }
    let ledger = Ledger(second.leftOut)
    for event in ledger.effective { second.take(event) }
    return result(second, ledger.diagnostics, Apart(ids: named, effective: ledger.effective))
  }

  private func pass(
    _ request: TallyRequest, leavingOut named: Set<EventID>
  ) throws(StorageError) -> ScanPass? {
    let entries = try reader.entries()
    let writers = entries.compactMap { if case .file(_, let file) = $0 { file.writer } else { nil } }
    var pass = ScanPass(request, leavingOut: IDFilter(named), rivals: MarkRivals(among: writers))
    var window = ScanWindow()
    var index = ControlIndex()
    for entry in entries {
      switch entry {
      case .told(let diagnostic): pass.diagnostics.append(diagnostic)
      case .file(let path, let file):
        do throws(StorageError) {
          guard try pass.scan(path, file, through: &window, &index) else { return nil }
        } catch {
          guard let diagnostic = try reader.diagnostic(of: error, file) else { continue }
          pass.diagnostics.append(diagnostic)
        }
      }
    }
    return pass
  }

  private func result(_ pass: ScanPass, _ settled: [Diagnostic], _ apart: Apart) -> Result {
    Result(
      tally: pass.tally, diagnostics: pass.diagnostics + settled, files: pass.files,
      examples: pass.examples, apart: apart)
  }
}
