internal import Goals

/// Events that took back what still waited when they came, each with what it took back.
///
/// As long as nobody else names either, such a pair is settled by itself: what was named does not count, and a
/// correction does. Both wait until they have left the window, for who names them mostly comes soon. Who names them
/// later names what has counted: the journal is then scanned once more.
struct WaitingPairs {
  private struct Pair {
    /// Where the claimant's line begins, behind what it names.
    var start: Int
    let named: JournalRecord
    let claimant: JournalRecord
    /// What the claimant adds; nil where the event itself must be asked.
    let sum: ScanTally.Addend?
  }

  private var pairs: [Pair] = []

  /// Whether nothing need be said of a claimant and what it names, which names nothing itself and so is no void.
  static func fit(_ claimant: Event, _ named: Event) -> Bool {
    claimant.value != .void || claimant.repeatsPlace(of: named)
  }

  mutating func append(
    _ claimant: JournalRecord, from start: Int, takingBack named: JournalRecord, _ sum: ScanTally.Addend?
  ) {
    pairs.append(Pair(start: start, named: named, claimant: claimant, sum: sum))
  }

  /// Takes the pair apart that an event is of; empty where it is of none.
  mutating func takeApart(_ id: EventID) -> [JournalRecord] {
    let index = pairs.firstIndex { $0.named.event.id == id || $0.claimant.event.id == id }
    guard let pair = index.map({ pairs.remove(at: $0) }) else { return [] }
    return [pair.named, pair.claimant]
  }

  /// Counts what stands before `cut`, and remembers it as held apart; false where a sum would not fit.
  mutating func count(before cut: Int, in tally: inout ScanTally, _ apart: inout JournalScan.Apart) -> Bool {
    let through = pairs.prefix { $0.start < cut }.count
    for pair in pairs[..<through] {
      let claimant = pair.claimant.event
      apart.add(claimant.id, takingBack: pair.named.event.id, isInForce: claimant.value != .void)
      guard claimant.value != .void else { continue }
      if let sum = pair.sum {
        guard tally.take(sum) else { return false }
      } else {
        tally.take(claimant)
      }
    }
    pairs.removeSubrange(..<through)
    return true
  }

  /// The window lets go of its first bytes.
  mutating func move(back bytes: Int) {
    for index in pairs.indices { pairs[index].start -= bytes }
  }
}
