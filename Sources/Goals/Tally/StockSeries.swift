/// The readings and changes of one stock at one place, in order of (day, id).
public struct StockSeries: Hashable, Sendable {
  /// A reading or a change.
  public struct Entry: Hashable, Sendable {
    /// When.
    public let day: Day
    /// Which event said it.
    public let id: EventID
    /// The value read, or the change.
    public let value: Quantity
    /// Whether `value` is a reading of the whole rather than a change.
    public let isReading: Bool
  }

  /// A value and the day of the reading or change that it rests on.
  public struct State: Hashable, Sendable {
    /// The value.
    public let value: Quantity
    /// The day that it is known from; nil for an undated baseline.
    public let day: Day?
  }

  /// What a state rests on: a reading or a baseline, and the changes since.
  struct Basis: Hashable, Sendable {
    /// What was read, or the baseline.
    let value: Quantity
    /// Its day; nil for an undated baseline.
    let day: Day?
    /// The event that read it; nil for a baseline.
    let reading: EventID?
    /// The changes since, in order.
    let changes: [Entry]

    /// The value with the changes, known from the latest of their days.
    var state: State { State(value: changes.reduce(value) { $0 + $1.value }, day: changes.last?.day ?? day) }
    /// The events that it rests on.
    var ids: Set<EventID> { Set(changes.map(\.id) + [reading].compactMap { $0 }) }
  }

  /// All entries, in order.
  public private(set) var entries: [Entry] = []

  /// The last reading up to and with `day`, plus the changes after it; nil before the first reading.
  public func state(on day: Day) -> State? { basis(on: day)?.state }

  /// What the state on a day rests on; nil before the first reading.
  func basis(on day: Day) -> Basis? {
    guard let last = entries.lastIndex(where: { $0.isReading && $0.day <= day }) else { return nil }
    return Basis(
      value: entries[last].value, day: entries[last].day, reading: entries[last].id,
      changes: changes(after: last, by: day))
  }

  /// The day of the last reading up to and with `day`.
  func lastReading(by day: Day) -> Day? {
    entries.last { $0.isReading && $0.day <= day }?.day
  }

  /// The baseline plus the changes since its day, for a stock that has never been read.
  public func state(on day: Day, from baseline: Baseline) -> State? {
    basis(on: day, from: baseline)?.state
  }

  /// What the state on a day rests on, for a stock that has never been read.
  func basis(on day: Day, from baseline: Baseline) -> Basis? {
    guard let since = baseline.day, since <= day else { return nil }
    let first = entries.firstIndex { $0.day > since } ?? entries.endIndex
    return Basis(
      value: baseline.value, day: since, reading: nil, changes: changes(after: first - 1, by: day))
  }

  private func changes(after index: Int, by day: Day) -> [Entry] {
    entries[(index + 1)...].prefix { $0.day <= day }.filter { !$0.isReading }
  }

  mutating func insert(_ entry: Entry) {
    let index = entries.partitioningIndex { ($0.day, $0.id) > (entry.day, entry.id) }
    entries.insert(entry, at: index)
  }
}

extension Array {
  /// The first index from which `belongs` holds, in an array where it holds for a tail.
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
