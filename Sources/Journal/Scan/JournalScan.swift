public import Goals
public import Notation
public import Storage
internal import Threads

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
    public let examples: Set<Tally.Place>
    /// The events that take others back and those that they name.
    let apart: Apart
  }

  let reader: JournalReader
  var settings = Settings()

  /// A scan of the journal that `reader` reads.
  public init(of reader: JournalReader) { self.reader = reader }

  /// The tally of the events in force; nil where the journal must be read plainly.
  ///
  /// Events that take others back are rare, and mostly follow soon after what they name, or come before it: then both
  /// are left out on the way and settled, in pairs or all together in the end. Where one names what has counted already,
  /// the journal is scanned once more with all that is named known.
  /// `forCounting` says that `counted` will be asked too, for which these events are remembered.
  public func tally(_ request: TallyRequest, forCounting: Bool = true) throws(StorageError) -> Result? {
    guard let first = try round(request, leavingOut: [], forCounting) else { return nil }
    // A correction of a correction names what is settled already.
    let missed = first.missed.subtracting(first.findings.lazy.flatMap(\.toSettle).map(\.event.id))
    if missed.isEmpty { return result(first) }
    guard let second = try round(request, leavingOut: missed, forCounting) else { return nil }
    return result(second)
  }

  private func round(
    _ request: TallyRequest, leavingOut named: Set<EventID>, _ keepsApart: Bool
  ) throws(StorageError) -> ScanRound.Outcome? {
    try ScanRound(
      reader: reader, request: request, named: named, keepsApart: keepsApart, settings: settings
    ).run()
  }

  private func result(_ outcome: consuming ScanRound.Outcome) -> Result {
    let records = outcome.findings.flatMap(\.toSettle)
    let settled = SettledRecords(records)
    let effective = settled.counted.map { records[$0].event }
    for event in effective { outcome.builder.add(event) }
    outcome.apart.add(records, inForce: effective)
    return Result(
      tally: outcome.builder.result,
      diagnostics: outcome.findings.flatMap(\.diagnostics) + settled.diagnostics,
      files: outcome.findings.compactMap(\.file), examples: outcome.examples, apart: outcome.apart)
  }

  /// How a journal is read: what is found is the same whatever they are.
  struct Settings: Sendable {
    /// How much is read at a time. Tests read so little that every seam is met.
    var pieces = ScanWindow.Pieces()
    /// How many threads; nil where it follows the journal's size.
    var threads: Int?

    /// Below so many bytes one thread is done before another has begun.
    private static let large = 4 << 20
    /// To open and close a file takes as long as to read so many bytes.
    private static let opening = 32 << 10
    /// Each thread has sums and a window of its own, and memory shall be small.
    private static let most = 2

    /// How many threads for files of these sizes.
    func threads(for sizes: [Int]) -> Int {
      if let threads { return threads }
      guard sizes.reduce(0, { $0 + $1 + Settings.opening }) >= Settings.large else { return 1 }
      return min(Settings.most, Workers.processors, sizes.count)
    }
  }
}
