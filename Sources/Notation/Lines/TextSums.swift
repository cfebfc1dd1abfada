import Goals

/// Finds among a text's events sums of what others tell: "Distriktet 54 samtal" beside "Ale 42" and "Tjörn 12", or a
/// week's beside its days'.
struct TextSums {
  private typealias Told = (line: Int, event: SaidEvent)

  /// What somebody adds to, and where.
  fileprivate struct Count: Hashable {
    var metric: Identifier
    var place: SaidEvent.Place
  }

  /// A sum of parts, and the lines that tell them.
  private struct Sum {
    var amount = Quantity.zero
    var lines: [Int] = []
    /// Whether a part is of the sum's own place, on a day or more of its days.
    var isWithinDays = false

    init(_ parts: [Told]) {
      for part in parts {
        amount += part.event.added ?? .zero
        if lines.last != part.line { lines.append(part.line) }
      }
    }
  }

  private let told: [Identifier: [Told]]
  private let counts: [Count: Sum]
  /// What events without names can hold, by their days: many lines tell of the same ones.
  private var held: [Count: [SaidDay?: Sum]] = [:]

  private init(_ entries: [LogText.Entry]) {
    let all = entries.flatMap { entry -> [Told] in
      if case .events(let events) = entry.meaning { events.map { (entry.number, $0) } } else { [] }
    }
    told = Dictionary(grouping: all, by: \.event.metric)
    counts = Dictionary(grouping: all, by: \.event.count).mapValues(Sum.init)
  }

  /// The entries, with lines refused that are or may hold the sum of others.
  static func refused(in entries: [LogText.Entry]) -> [LogText.Entry] {
    var sums = TextSums(entries)
    return entries.map { entry in
      guard case .events(let events) = entry.meaning else { return entry }
      for event in events {
        guard let lines = sums.lines(summedBy: event, in: entry.number, beside: events) else { continue }
        let fault = LogLine.Fault(
          finding: .perhapsSum(lines: lines), column: event.column, length: event.length)
        return LogText.Entry(number: entry.number, text: entry.text, meaning: .refused([fault]))
      }
      return entry
    }
  }

  /// The lines that an event may be the sum of: all that it can hold, or two or more of its own place that make exactly it.
  private mutating func lines(summedBy event: SaidEvent, in line: Int, beside own: [SaidEvent]) -> [Int]? {
    guard let whole = event.added, whole >= .zero else { return nil }
    if event.tags.isEmpty {
      let held = sum(heldBy: event)
      // A month in which less was done than in one of its weeks is no sum, but not sure either.
      if held.amount > .zero, whole >= held.amount || held.isWithinDays { return held.lines }
    }
    guard whole > .zero else { return nil }
    guard let all = counts[event.count], all.lines.count > 2 else { return nil }
    let others =
      all.amount + own.filter { $0.count == event.count }.compactMap(\.added).reduce(.zero) { $0 + -$1 }
    return whole == others ? all.lines.filter { $0 != line } : nil
  }

  private mutating func sum(heldBy event: SaidEvent) -> Sum {
    if let known = held[event.count]?[event.day] { return known }
    let parts = (told[event.metric] ?? []).filter { event.holds($0.event) }
    var sum = Sum(parts)
    sum.isWithinDays = parts.contains { part in
      // "Ale hade 415 medlemmar" may be how many there were.
      if case .held = part.event.value { return false }
      return part.event.count == event.count && part.event.tags.isEmpty
    }
    held[event.count, default: [:]][event.day] = sum
    return sum
  }
}

extension SaidEvent {
  /// What it adds to, and where.
  fileprivate var count: TextSums.Count { TextSums.Count(metric: metric, place: place) }

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
