import Goals
import Journal
import Notation
import Reports

/// The journal as commands see it: what counts, what does not, and which of it is invented.
struct JournalView: Sendable {
  /// Every event with what became of it.
  let ledger: Ledger
  /// What is wrong with the journal, and what is worth a look.
  let diagnostics: [Diagnostic]
  /// How many files there are.
  let files: [JournalFile]
  private let examples: [JournalRecord]

  init(_ contents: JournalContents) {
    ledger = Ledger(contents.records)
    diagnostics = contents.diagnostics + ledger.diagnostics
    files = contents.files
    let exampleFiles = contents.exampleFiles
    examples = exampleFiles.isEmpty ? [] : contents.records.filter { exampleFiles.contains($0.location.file) }
  }

  /// Lines that are not counted because something is wrong with them.
  var faults: [Diagnostic] { diagnostics.filter { $0.severity == .fault } }

  /// How many lines say something that is not counted because they are damaged.
  var damagedLines: Int { faults.count { $0.line != nil } }

  /// Whether invented events feed a plan's figures.
  func isExample(for plan: Plan) -> Bool { plan.isFed(by: examplePlaces) }

  /// The places that invented events are about.
  var examplePlaces: Set<JournalScan.ExamplePlace> {
    Set(examples.map { .init(metric: $0.event.metric, arbetarekommun: $0.event.arbetarekommun) })
  }

  /// Whether an event is invented.
  func isExample(_ record: JournalRecord) -> Bool {
    files.contains { $0.isExample && $0.name == record.location.file }
  }

  /// Whether a writer's events are invented.
  func isExample(writer: String) -> Bool { files.contains { $0.isExample && $0.writer.text == writer } }

  /// The tally of the events in force that answer a request, as they were known at the end of `day` if one is given.
  func tally(_ request: TallyRequest, knownBy day: Day?, in environment: Environment) -> Tally {
    TallyBuilder.tally(ledger(knownBy: day, in: environment).effective, for: request)
  }

  /// What a report on a plan rests on: its text, and the events in force that it counts.
  func fingerprint(
    of plan: Plan, in workspace: Workspace, asOf: Day, knownBy: Day?, _ environment: Environment
  ) -> Fingerprint {
    Fingerprint(
      plan: plan.id, lines: workspace.sources[plan.file]?.lines ?? [], asOf: asOf, knownBy: knownBy,
      events: ledger(knownBy: knownBy, in: environment).effective.lazy.filter(plan.counts))
  }

  /// The same as a document says it.
  func basis(
    of plan: Plan, in workspace: Workspace, asOf: Day, knownBy: Day?, _ environment: Environment
  ) -> Paper.Basis {
    let fingerprint = fingerprint(of: plan, in: workspace, asOf: asOf, knownBy: knownBy, environment)
    return Paper.Basis(
      events: fingerprint.marks.count, through: asOf, fingerprint: fingerprint.shown,
      record: fingerprint.text)
  }

  /// The events held together as they were known at the end of `day` if one is given.
  func ledger(knownBy day: Day?, in environment: Environment) -> Ledger {
    guard let day else { return ledger }
    return Ledger(
      ledger.entries.map(\.record).filter { environment.localDay($0.event.id.milliseconds) <= day })
  }
}
