internal import Goals

/// What a pass has read and not counted: lines and pairs that wait in the window, what has been named before it came,
/// and what can only be settled when all is known.
struct PendingEvents {
  private var lines = WaitingLines()
  private var pairs = WaitingPairs()
  /// What was named before it came.
  private var named: IDFilter
  /// What was named, and neither waited then nor came after.
  private(set) var missed: Set<EventID> = []
  /// What was settled in pairs.
  private(set) var apart: JournalScan.Apart
  /// Events of the current file that take others back, or try to, and those that they name.
  private var toSettle: [JournalRecord] = []

  /// Nothing yet; `named` are ids to leave out from the start.
  init(leavingOut named: Set<EventID>, keepsApart: Bool) {
    self.named = IDFilter(named)
    apart = JournalScan.Apart(isKept: keepsApart)
  }

  /// Whether an event has named the id whose last eight letters are `tail`.
  @inline(__always)
  func mayBeNamed(_ tail: UInt64) -> Bool { named.mayHold(tail) }

  /// Takes in a line of the usual shape.
  @inline(__always)
  mutating func append(_ line: FastLine, from start: Int, to end: Int, number: Int) {
    lines.append(line, from: start, to: end, number: number)
  }

  /// Takes in an event that was read plainly, and whose line begins at `start`; `sum` is what it adds, where nothing but
  /// that is asked.
  mutating func append(
    _ record: JournalRecord, from start: Int, _ sum: ScanTally.Addend?, in window: borrowing ScanWindow,
    _ reader: JournalFileReader
  ) {
    let isNamed = named.holds(record.event.id)
    if isNamed { missed.remove(record.event.id) }
    guard let target = record.event.target else {
      if isNamed { toSettle.append(record) } else { lines.append(record, from: start) }
      return
    }
    let taken = takeOut(target, in: window, reader)
    if taken.count == 1, !isNamed, WaitingPairs.fit(record.event, taken[0].event) {
      pairs.append(record, from: start, takingBack: taken[0], sum)
    } else {
      toSettle += taken + [record]
    }
  }

  /// An event is named: it is settled with what names it, be it waiting, alone or in a pair, or still to come.
  private mutating func takeOut(
    _ id: EventID, in window: borrowing ScanWindow, _ reader: JournalFileReader
  ) -> [JournalRecord] {
    guard !named.holds(id) else { return [] }
    switch lines.takeOut(id, in: window.bytes.span.bytes) {
    case .record(let record): return [record]
    case .line(let range, let number):
      let line = JournalLines.Line(number: number, bytes: window.bytes[range], isTorn: false)
      // It was read before, and is what it was.
      if case .event(let record) = reader.line(line) { return [record] }
      return []
    case nil:
      let pair = pairs.takeApart(id)
      if pair.isEmpty {
        // Found before, or still to come, or gone by.
        named.insert(id)
        missed.insert(id)
      }
      return pair
    }
  }

  /// Counts what stands before `cut` and was not taken back; false where a sum would not fit.
  mutating func count(before cut: Int, in sums: inout ScanTally) -> Bool {
    lines.count(before: cut, in: &sums) && pairs.count(before: cut, in: &sums, &apart)
  }

  /// The window lets go of its first bytes.
  mutating func move(back bytes: Int) {
    lines.move(back: bytes)
    pairs.move(back: bytes)
  }

  /// Ends a file: gives what of it is to be settled, in the order of lines.
  mutating func close() -> [JournalRecord] {
    defer { toSettle = [] }
    return toSettle.sorted { $0.location.line < $1.location.line }
  }
}
