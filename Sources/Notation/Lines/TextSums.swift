import Goals

/// Finds among a text's events sums of what others tell: "Distriktet 54 samtal" beside "Ale 42" and "Tjörn 12", or a
/// week's beside its days'.
enum TextSums {
  private typealias Told = (line: Int, event: SaidEvent)

  /// The entries, with lines refused that are or may hold the sum of others.
  static func refused(in entries: [LogText.Entry]) -> [LogText.Entry] {
    let told = entries.flatMap { entry -> [Told] in
      if case .events(let events) = entry.meaning { events.map { (entry.number, $0) } } else { [] }
    }
    return entries.map { entry in
      guard case .events(let events) = entry.meaning else { return entry }
      for event in events {
        guard let parts = parts(of: event, line: entry.number, among: told) else { continue }
        let fault = LogLine.Fault(
          finding: .perhapsSum(lines: Set(parts.map(\.line)).sorted()), column: event.column,
          length: event.length)
        return LogText.Entry(number: entry.number, text: entry.text, meaning: .refused([fault]))
      }
      return entry
    }
  }

  /// The events that one may be the sum of: all that it can hold, or two or more of its own place that make exactly it.
  private static func parts(of event: SaidEvent, line: Int, among told: [Told]) -> [Told]? {
    guard let whole = event.added, whole > .zero else { return nil }
    func sum(_ parts: [Told]) -> Quantity { parts.compactMap(\.event.added).reduce(.zero, +) }
    let held = told.filter { event.holds($0.event) }
    if sum(held) > .zero, whole >= sum(held) { return held }
    let beside = told.filter { other in
      other.line != line && other.event.metric == event.metric && other.event.place == event.place
    }
    return beside.count > 1 && whole == sum(beside) ? beside : nil
  }
}

extension SaidEvent {
  /// What it adds, where it adds.
  fileprivate var added: Quantity? {
    switch value {
    case .bare(let amount), .held(let amount), .change(let amount): amount
    case .reading, .standing: nil
    }
  }

  /// Whether another event is of a part of what this one is of: an arbetarekommun of the organisation, a name's of an
  /// arbetarekommun, a day's of a week.
  fileprivate func holds(_ other: SaidEvent) -> Bool {
    guard metric == other.metric, sharesDays(with: other), tags.isEmpty else { return false }
    switch (place, other.place) {
    case (.organisation, .unit): return true
    case (let own, let others) where own == others:
      return !other.tags.isEmpty || length(of: day) > length(of: other.day)
    default: return false
    }
  }

  private func length(of day: SaidDay?) -> Int { day?.stretch.map { $0.end - $0.start } ?? 0 }

  /// Whether it is of a day that another one may be of too.
  func sharesDays(with other: SaidEvent) -> Bool {
    guard let own = day, let others = other.day else { return day == nil && other.day == nil }
    return own.first <= others.last && others.first <= own.last
  }
}
