import Goals
import Journal
import Notation

/// What a journal answers to a tally's questions, and what must be said beside the figures.
struct JournalFigures: Sendable {
  /// The answers.
  let tally: Tally
  /// What is wrong with the journal, and what is worth a look.
  let diagnostics: [Diagnostic]
  /// The events that the figures rest on, for each plan of which they were asked.
  let counted: [CountedEvents]
  /// The places that invented events are about.
  private let examples: Set<Tally.Place>

  /// Found without reading every line as an event.
  init(_ result: JournalScan.Result, _ counted: [CountedEvents]) {
    self.counted = counted
    tally = result.tally
    diagnostics = result.diagnostics
    examples = result.examples
  }

  /// Found in the events.
  init(_ view: JournalView, _ tally: Tally, _ counted: [CountedEvents]) {
    self.counted = counted
    self.tally = tally
    diagnostics = view.diagnostics
    examples = view.examplePlaces
  }

  /// Lines that are not counted because something is wrong with them.
  var faults: [Diagnostic] { diagnostics.filter { $0.severity == .fault } }

  /// How many lines say something that is not counted because they are damaged.
  var damagedLines: Int { faults.count { $0.line != nil } }

  /// Whether invented events feed a plan's figures.
  func isExample(for plan: Plan) -> Bool { plan.isFed(by: examples) }
}

extension Plan {
  /// Whether events at some of these places are among those that the plan looks at.
  func isFed(by examples: Set<Tally.Place>) -> Bool {
    let metrics = metrics.union(goals.map(\.id))
    let places = Set(places)
    return examples.contains { metrics.contains($0.metric) && places.contains($0.arbetarekommun) }
  }
}
