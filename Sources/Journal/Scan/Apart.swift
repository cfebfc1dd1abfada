internal import Goals

extension JournalScan {
  /// The ids of events that take others back, and of those that they name: they are settled by themselves, and stand by
  /// themselves in what a report rests on.
  struct Apart {
    /// All of them, also ids that are in no file.
    private(set) var ids: [EventID] = []
    /// Those in force.
    private(set) var inForce: [EventID] = []
    /// Whether anybody will ask.
    let isKept: Bool

    init(isKept: Bool) { self.isKept = isKept }

    /// Takes in an event that takes another back.
    mutating func add(_ claimant: EventID, takingBack named: EventID, isInForce: Bool) {
      guard isKept else { return }
      ids += [claimant, named]
      if isInForce { inForce.append(claimant) }
    }

    /// Takes in events that were settled together.
    mutating func add(_ records: [JournalRecord], inForce counted: [Event]) {
      guard isKept else { return }
      ids += records.map(\.event.id) + records.compactMap(\.event.target)
      inForce += counted.map(\.id)
    }

    /// Takes in what another pass held apart.
    mutating func add(_ other: Apart) {
      ids += other.ids
      inForce += other.inForce
    }
  }
}
