internal import Goals
internal import Notation

/// The records by id: which are alone or repeated, and which contradict each other.
struct Groups {
  /// For every id the record that stands for it.
  private(set) var first: [EventID: JournalRecord] = [:]
  /// Those of `first` whose id is no other content's.
  private(set) var single: [JournalRecord] = []
  /// The ids with more than one content.
  private(set) var conflicting: Set<EventID> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ records: [JournalRecord]) {
    let groups = Dictionary(grouping: records, by: \.event.id)
    for (id, group) in groups {
      guard let representative = group.min(by: Groups.precedes) else { continue }
      first[id] = representative
      if group.allSatisfy({ $0.event == representative.event }) {
        single.append(representative)
      } else {
        conflicting.insert(id)
        diagnostics += Groups.conflicts(in: group)
      }
    }
    single.sort { $0.event.id < $1.event.id }
  }

  /// One for each line, each naming the first line that says something else.
  private static func conflicts(in group: [JournalRecord]) -> [Diagnostic] {
    let sorted = group.sorted(by: precedes)
    return sorted.compactMap { record in
      guard let other = sorted.first(where: { $0.event != record.event }) else { return nil }
      return record.diagnostic(.sameID(record.event.id, other: other.location))
    }
  }

  /// The line in the file of the writer who made the id goes first, then the order of places.
  private static func precedes(_ left: JournalRecord, _ right: JournalRecord) -> Bool {
    if left.bearsOwnMark != right.bearsOwnMark { return left.bearsOwnMark }
    return left.location.precedes(right.location)
  }
}

extension JournalRecord {
  /// A diagnostic about the whole line.
  func diagnostic(_ finding: JournalFinding) -> Diagnostic {
    let line = String(decoding: EventLine.bytes(of: event), as: UTF8.self)
    return Diagnostic(finding.severity, at: location, length: line.count, line: line, .journal(finding))
  }
}

extension SourceLocation {
  /// Order of files, then of lines.
  func precedes(_ other: SourceLocation) -> Bool {
    file == other.file ? line < other.line : file < other.file
  }
}
