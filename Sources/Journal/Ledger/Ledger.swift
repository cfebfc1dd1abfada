public import Goals
public import Notation

/// The journal held together: a set of events keyed by id, each with what became of it.
///
/// Nothing depends on the order of files or lines. Of lines that are the same one counts, whichever files
/// they stand in; lines that share an id and differ do not count until a person has chosen.
public struct Ledger: Sendable {
  /// Every line, by day, id and place.
  public let entries: [LedgerEntry]
  /// What is wrong with the events together, by place; what is wrong with single lines the reader has told.
  public let diagnostics: [Diagnostic]
  /// The events in force, by day and id.
  public let effective: [Event]

  /// Settles the records of a journal.
  public init(_ records: [JournalRecord]) {
    let groups = Groups(records)
    let settlement = Settlement(groups.single.map { records[$0].event }, known: groups.conflicting)
    var diagnostics = groups.diagnostics
    var standings = Array(repeating: Standing.conflicting, count: records.count)
    for (place, standing) in zip(groups.single, settlement.standings) { standings[place] = standing }
    for (place, finding) in settlement.findings {
      diagnostics.append(records[groups.single[place]].diagnostic(finding))
    }
    for (place, first) in groups.representatives.enumerated() where place != first {
      guard !groups.conflicting.contains(records[place].event.id) else { continue }
      standings[place] = .duplicate(of: records[first].location)
    }
    // Places are sorted and not entries, which are many words each.
    let keys = records.map { (day: $0.event.day, id: $0.event.id) }
    let order = records.indices.sorted { one, other in
      keys[one] == keys[other]
        ? records[one].location.precedes(records[other].location) : keys[one] < keys[other]
    }
    entries = order.map { LedgerEntry(record: records[$0], standing: standings[$0]) }
    self.diagnostics = diagnostics.sorted { $0.location.precedes($1.location) }
    effective = order.lazy.filter { standings[$0] == .counted }.map { records[$0].event }
  }

  /// The entry that stands for an id: not a duplicate; of conflicting lines the first.
  public func entry(of id: EventID) -> LedgerEntry? {
    entries.first { entry in
      if case .duplicate = entry.standing { return false }
      return entry.record.event.id == id
    }
  }

  /// The ids of the events that take others back, or try to, and of those that they name.
  public var apart: Set<EventID> {
    var ids: Set<EventID> = []
    for case let (id, target?) in entries.lazy.map({ ($0.record.event.id, $0.record.event.target) }) {
      ids.insert(id)
      ids.insert(target)
    }
    return ids
  }

  /// The latest logged event of a writer's file that is still in force: what `undo` takes back unless told.
  public func lastInForce(of writer: Identifier) -> Event? {
    entries.lazy.filter { $0.standing == .counted && $0.record.writer == writer }
      .map(\.record.event).max { $0.id < $1.id }
  }
}
