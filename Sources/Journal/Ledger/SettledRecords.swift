internal import Goals
internal import Notation

/// The records of a journal held together, by their places, so that none is copied.
struct SettledRecords {
  /// What became of each.
  private(set) var standings: [Standing]
  /// What is wrong with them together, in the order of their lines.
  let diagnostics: [Diagnostic]
  /// The places by day, id and line.
  let order: [Int]

  init(_ records: [JournalRecord]) {
    let groups = Groups(records)
    let settlement = Settlement(groups.single.map { records[$0].event }, known: groups.conflicting)
    var diagnostics = groups.diagnostics
    standings = Array(repeating: Standing.conflicting, count: records.count)
    for (place, standing) in zip(groups.single, settlement.standings) { standings[place] = standing }
    for (place, finding) in settlement.findings {
      diagnostics.append(records[groups.single[place]].diagnostic(finding))
    }
    for (place, first) in groups.representatives.enumerated() where place != first {
      guard !groups.conflicting.contains(records[place].event.id) else { continue }
      standings[place] = .duplicate(of: records[first].location)
    }
    self.diagnostics = diagnostics.sorted { $0.location.precedes($1.location) }
    // Places are sorted and not records, which are many words each.
    let keys = records.map { (day: $0.event.day, id: $0.event.id) }
    order = records.indices.sorted { one, other in
      keys[one] == keys[other]
        ? records[one].location.precedes(records[other].location) : keys[one] < keys[other]
    }
  }

  /// The places of those in force, in order.
  var counted: some Sequence<Int> { order.lazy.filter { standings[$0] == .counted } }
}
