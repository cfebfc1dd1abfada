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
    let settled = SettledRecords(records)
    entries = settled.order.map { LedgerEntry(record: records[$0], standing: settled.standings[$0]) }
    diagnostics = settled.diagnostics
    effective = settled.counted.map { records[$0].event }
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
