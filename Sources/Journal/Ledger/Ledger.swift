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
    let settlement = Settlement(groups.single.map(\.event), known: groups.conflicting)
    var diagnostics = groups.diagnostics
    for (id, finding) in settlement.findings {
      if let record = groups.first[id] { diagnostics.append(record.diagnostic(finding)) }
    }
    let entries = records.map { record in
      let id = record.event.id
      let standing: Standing
      if groups.conflicting.contains(id) {
        standing = .conflicting
      } else if let first = groups.first[id], first.location != record.location {
        standing = .duplicate(of: first.location)
      } else {
        standing = settlement.standings[id] ?? .refused
      }
      return LedgerEntry(record: record, standing: standing)
    }
    self.entries = entries.sorted(by: Ledger.precedes)
    self.diagnostics = diagnostics.sorted { $0.location.precedes($1.location) }
    effective = self.entries.filter { $0.standing == .counted }.map(\.record.event)
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

  private static func precedes(_ left: LedgerEntry, _ right: LedgerEntry) -> Bool {
    let (one, other) = (left.record, right.record)
    if one.event.day != other.event.day { return one.event.day < other.event.day }
    if one.event.id != other.event.id { return one.event.id < other.event.id }
    return one.location.precedes(other.location)
  }
}
