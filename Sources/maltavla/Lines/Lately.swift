import Goals

/// What a writer has logged lately: each metric at each place once, the latest first.
struct Lately {
  private(set) var events: [Event] = []
  private let metrics: Set<Identifier>

  /// How many are offered.
  private static let shown = 5

  /// Those of a writer's events that can be logged again by the plans.
  init(_ events: [Event], plans: [Plan]) {
    metrics = Set(plans.flatMap(\.metrics))
    add(events)
  }

  /// Puts later events before them.
  mutating func add(_ later: [Event]) {
    var seen: Set<[String]> = []
    var kept: [Event] = []
    for event in later.filter(isOffered).sorted(by: { $0.id > $1.id }) + events
    where kept.count < Lately.shown
      && seen.insert([event.metric.text, event.arbetarekommun?.name ?? ""]).inserted
    {
      kept.append(event)
    }
    events = kept
  }

  private func isOffered(_ event: Event) -> Bool {
    switch event.value {
    case .change, .reading: metrics.contains(event.metric)
    case .done, .assessment, .void: false
    }
  }

  /// Where a metric was logged last; nil where it was not.
  func place(of metric: Identifier) -> Arbetarekommun?? {
    events.first { $0.metric == metric }.map(\.arbetarekommun)
  }
}
