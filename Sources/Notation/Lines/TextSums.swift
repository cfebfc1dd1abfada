import Goals

/// Finds among a text's lines sums of what other lines tell: "Distriktet 54 samtal" below "Ale 42" and "Tjörn 12".
enum TextSums {
  /// The entries, with lines refused that are or may hold the sum of others.
  static func refused(in entries: [LogText.Entry]) -> [LogText.Entry] {
    let told = entries.flatMap { entry -> [(line: Int, event: SaidEvent)] in
      if case .events(let events) = entry.meaning { events.map { (entry.number, $0) } } else { [] }
    }
    return entries.map { entry in
      guard case .events(let events) = entry.meaning else { return entry }
      for event in events {
        let parts = told.filter { $0.line != entry.number && event.holds($0.event) }
        let sum = parts.compactMap(\.event.added).reduce(Quantity.zero, +)
        guard let whole = event.added, !parts.isEmpty, whole >= sum, sum > .zero else { continue }
        let fault = LogLine.Fault(
          finding: .perhapsSum(lines: Set(parts.map(\.line)).sorted()), column: event.column,
          length: event.length)
        return LogText.Entry(number: entry.number, text: entry.text, meaning: .refused([fault]))
      }
      return entry
    }
  }
}

extension SaidEvent {
  /// What it adds, where it adds.
  fileprivate var added: Quantity? {
    switch value {
    case .bare(let amount), .held(let amount): amount
    case .change, .reading, .standing: nil
    }
  }

  /// Whether another event is of a part of what this one is of: an arbetarekommun of the organisation, a name's of an
  /// arbetarekommun.
  fileprivate func holds(_ other: SaidEvent) -> Bool {
    guard metric == other.metric, day?.day == other.day?.day, added != nil, other.added != nil else {
      return false
    }
    switch (place, other.place) {
    case (.organisation, .unit): return tags.isEmpty
    case (let own, let others) where own == others: return tags.isEmpty && !other.tags.isEmpty
    default: return false
    }
  }
}
