import Goals
import Journal

/// What a writer has logged lately: each metric at each place once, the latest first.
struct Lately {
  let events: [Event]

  /// How many are offered.
  private static let shown = 5

  init(of writer: Identifier, in ledger: Ledger, plans: [Plan]) {
    let metrics = Set(plans.flatMap(\.metrics))
    var seen: Set<[String]> = []
    let own = ledger.entries.filter { entry in
      guard entry.standing == .counted, entry.record.writer == writer else { return false }
      switch entry.record.event.value {
      case .change, .reading: return metrics.contains(entry.record.event.metric)
      case .done, .assessment, .void: return false
      }
    }.map(\.record.event)
    var events: [Event] = []
    for event in own.sorted(by: { $0.id > $1.id })
    where events.count < Lately.shown
      && seen.insert([event.metric.text, event.arbetarekommun?.name ?? ""]).inserted
    {
      events.append(event)
    }
    self.events = events
  }

  /// Where a metric was logged last; nil where it was not.
  func place(of metric: Identifier) -> Arbetarekommun?? {
    events.first { $0.metric == metric }.map(\.arbetarekommun)
  }
}
