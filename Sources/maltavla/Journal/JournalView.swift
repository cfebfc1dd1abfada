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

  /// Whether invented events feed a plan's figures.
  func isExample(for plan: Plan) -> Bool { plan.isFed(by: examplePlaces) }

  /// The places that invented events are about.
  var examplePlaces: Set<Tally.Place> {
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

  /// The events in force of which a plan's figures are made, as they were known at the end of `day` if one is given.
  func counted(
    _ request: MarkRequest, knownBy day: Day?, in environment: Environment, as form: CountedEvents.Form? = nil
  ) -> CountedEvents {
    let ledger = ledger(knownBy: day, in: environment)
    return CountedEvents(ledger.effective.filter(request.counts), apart: ledger.apart, as: form)
  }

  /// The events held together as they were known at the end of `day` if one is given.
  func ledger(knownBy day: Day?, in environment: Environment) -> Ledger {
    guard let day else { return ledger }
    return Ledger(
      ledger.entries.map(\.record).filter { environment.localDay($0.event.id.milliseconds) <= day })
  }
}
