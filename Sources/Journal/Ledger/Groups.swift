internal import Goals
internal import Notation

/// The records by id: which are alone or repeated, and which contradict each other.
struct Groups {
  /// For every record, by its place, the place of the one that stands for its id.
  private(set) var representatives: [Int]
  /// The places of those that stand for ids which are no other content's, by id.
  private(set) var single: [Int] = []
  /// The ids with more than one content.
  private(set) var conflicting: Set<EventID> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ records: [JournalRecord]) {
    representatives = Array(records.indices)
    let ids = records.map(\.event.id)
    // Places are sorted and not records, which are many words each.
    let order = records.indices.sorted {
      ids[$0] == ids[$1] ? Groups.precedes(records[$0], records[$1]) : ids[$0] < ids[$1]
    }
    var start = 0
    while start < order.count {
      let first = order[start]
      let end = order[start...].firstIndex { ids[$0] != ids[first] } ?? order.count
      let group = order[start..<end]
      for place in group { representatives[place] = first }
      if group.allSatisfy({ records[$0].event == records[first].event }) {
        single.append(first)
      } else {
        conflicting.insert(ids[first])
        diagnostics += Groups.conflicts(in: group.map { records[$0] })
      }
      start = end
    }
  }

  /// One for each line of those with an id, each naming the first line that says something else.
  private static func conflicts(in sorted: [JournalRecord]) -> [Diagnostic] {
    sorted.compactMap { record in
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
